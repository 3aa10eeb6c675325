/** What does not fit the screen. */
import type { Page } from 'playwright-core';

/** Elements beyond the screen's left or right edge that nothing clips, and boxes that scroll sideways. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 30)}”`;
    const wrong: string[] = [];
    const root = document.scrollingElement!;
    if (root.scrollWidth > innerWidth) wrong.push(`page: ${root.scrollWidth} of ${innerWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('#app *')) {
      if (element.closest('.maplibregl-map, .visually-hidden, svg')) continue;
      if (!element.checkVisibility()) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      if (box.right > innerWidth + 1 || box.left < -1) wrong.push(`off screen: ${name(element)}`);
      const { overflowX } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      if (scrolls && element.scrollWidth > element.clientWidth + 1)
        wrong.push(`scrolls sideways: ${name(element)}`);
    }
    return wrong.slice(0, 12);
  });
}
