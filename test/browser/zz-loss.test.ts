import { test } from 'vitest';
import { mapIsDrawn, openAtlas } from '/work/main/test/browser/open';
test('x', async () => {
  const { page, errors } = await openAtlas('map=8/29/115');
  page.on('console', (m) => console.log(m.type(), m.text().slice(0, 300)));
  await mapIsDrawn(page);
  await page.screenshot({ path: '/tmp/ht/loss0.png' });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')!;
        const h = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
        canvas.addEventListener('webglcontextrestored', () => resolve(), { once: true });
        h.loseContext();
        setTimeout(() => h.restoreContext(), 50);
      }),
  );
  for (let i = 0; i < 5; i++) {
    await page.waitForTimeout(2000);
    console.log(
      await page.evaluate(() => [
        performance.now(),
        (window as any).lastDrawn,
        (window as any).stillFrames,
      ]),
    );
  }
  await page.screenshot({ path: '/tmp/ht/loss1.png' });
  console.log(errors);
});
