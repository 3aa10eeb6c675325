/** axe finds nothing serious in any of the main states. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { openAtlas, type Screen } from './open';

const SELECTED = 'select=jiujiang-2022-113-elderly-27';

test.each<[string, string, Screen?]>([
  ['browse', ''],
  ['query', 'panel=query&from=2022&q=敬老院'],
  ['analyse', 'panel=analyse&c=15:walk-elderly:elderly:planned'],
  ['share', 'panel=share'],
  ['details', SELECTED],
  ['phone', '', 'phone'],
  ['phone, details', SELECTED, 'phone'],
  ['dark', `theme=dark&${SELECTED}`],
  ['dark, analyse', 'theme=dark&panel=analyse&c=15:walk-elderly:elderly:planned'],
  ['English', `lang=en&${SELECTED}`],
  ['with a notice', 'area=nowhere'],
])('%s', async (_, query, screen = 'desktop') => {
  const { page } = await openAtlas(query, { screen });
  await page.getByRole('application').waitFor();
  if (query.includes('c=')) await page.locator('[aria-live][aria-busy="false"]').waitFor();
  // axe tells documents apart by opening another page, which a single page does not need.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    grave.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`),
    })),
  ).toEqual([]);
});
