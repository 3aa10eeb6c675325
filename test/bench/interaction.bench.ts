/** How soon the screen follows: typing in the search, and a filter, each measured in the page. */
import type { Page } from 'playwright-core';
import type { DrawingClock } from '../browser/drawing';
import { browse, quantile, verdict, watchedPage } from './browse';

const RUNS = 20;
const STILL_FRAMES = 20;
/** Between two acts, as a person pauses: software rendering still paints after the last drawing. */
const PAUSE_MS = 1500;
const GOALS = { typing: 16, filter: 100 };

interface Answer {
  /** Milliseconds from the event to the last change of the list. */
  list: number;
  /** To the first and to the last drawing of the map; what a graphics card needs to paint it comes on top. */
  mapFirst: number;
  mapLast: number;
}

export default async function bench(print: (line: string) => void): Promise<void> {
  await browse(async (browser, address) => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await watchedPage(context);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await settled(page);

    const typed: Answer[] = [];
    const words = ['九江', 'jiujiang', '敬老院', '铜', 'xiushui'];
    for (let run = 0; run < RUNS; run++) typed.push(await type(page, words[run % words.length]!));
    const filtered: Answer[] = [];
    for (let run = 0; run < RUNS; run++) filtered.push(await toggleLayer(page));

    const line = (name: string, values: readonly number[], goal?: number) => {
      const [median, p90] = [quantile(values, 0.5), quantile(values, 0.9)];
      const end = goal === undefined ? '' : ` (goal ${goal} ms: ${verdict(median, goal)})`;
      print(`${name}: median ${median.toFixed(1)} ms, p90 ${p90.toFixed(1)} ms${end}`);
    };
    const of = (answers: readonly Answer[], what: keyof Answer) => answers.map((a) => a[what]);
    line('typing to list', of(typed, 'list'), GOALS.typing);
    line('filter to list', of(filtered, 'list'), GOALS.filter);
    line('filter to the map’s first new frame', of(filtered, 'mapFirst'));
    line('filter to the map complete', of(filtered, 'mapLast'), GOALS.filter);
  });
}

const type = (page: Page, word: string) => measured(page, word);
const toggleLayer = (page: Page) => measured(page, null);

/** Types a word, or switches the second layer where there is none. */
async function measured(page: Page, word: string | null): Promise<Answer> {
  await page.waitForTimeout(PAUSE_MS);
  await page.evaluate(actAndWatch, word);
  await settled(page);
  return page.evaluate(() => (window as unknown as { answer: () => Answer }).answer());
}

/** The map has nothing more to draw. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    (frames) => (window as unknown as DrawingClock).stillFrames >= frames,
    STILL_FRAMES,
  );
}

function actAndWatch(word: string | null): void {
  const page = window as unknown as DrawingClock & { answer: () => Answer };
  const field = document.querySelector<HTMLInputElement>('search input')!;
  const layer = document.querySelectorAll<HTMLInputElement>('.layers input[type="checkbox"]')[1]!;
  const list = document.querySelector('[role="listbox"]')!.closest('section')!;
  let changed = 0;
  const observer = new MutationObserver(() => (changed = performance.now()));
  observer.observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
  if (word !== null) field.value = word;
  page.firstDrawn = page.stillFrames = 0;
  const start = performance.now();
  if (word === null) layer.click();
  else field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  page.answer = () => {
    observer.disconnect();
    return {
      list: changed - start,
      mapFirst: page.firstDrawn - start,
      mapLast: page.lastDrawn - start,
    };
  };
}
