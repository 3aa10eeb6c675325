/** A planner knows the name of a project and wants to see it, and to quote where it is printed. */
import { expect, test } from 'vitest';
import { desk, listNames, query } from './desk';
import { openAtlas } from './open';

const NAME = '柘林镇敬老院改扩建';

test.each([
  ['in Chinese', '柘林镇敬老院'],
  ['in pinyin', 'zhelinzhenjinglaoyuan'],
  ['by initials', 'zlzjly'],
])('finds a project by its name %s', async (_, typed) => {
  const { page } = await openAtlas();
  const at = desk(page);
  await at.search.pressSequentially(typed);
  await expect.poll(() => listNames(at).then((names) => names[0])).toBe(NAME);
});

test('reads the citation of a project and takes it along', async () => {
  const { page } = await openAtlas();
  const at = desk(page);
  await at.search.fill('柘林镇敬老院');
  await at.rows.filter({ hasText: NAME }).click();
  await at.details.getByRole('heading', { name: NAME }).waitFor();
  expect(await at.rows.filter({ hasText: NAME }).getAttribute('aria-selected')).toBe('true');

  const citation = await at.details.getByRole('blockquote').innerText();
  expect(citation).toContain('九府办字〔2022〕113号');
  expect(citation).toContain('项目清单 一（二）第27行');
  expect(citation).toMatch(/《[^》]+》.*2022-\d\d-\d\d.*公报/);

  await at.details.getByRole('button', { name: '复制出处' }).click();
  await at.details.getByText('已复制').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(NAME);
  expect(copied).toContain(citation.trim());
  await expect.poll(() => query(page).get('select')).toBe('jiujiang-2022-113-elderly-27');
});

test('says so when nothing matches, and gives the way back', async () => {
  const { page } = await openAtlas();
  const at = desk(page);
  await at.search.fill('没有这样的项目');
  await at.list.getByText('没有符合条件的项目。').waitFor();
  await at.list.getByRole('button', { name: '清除筛选' }).click();
  await at.rows.first().waitFor();
  expect(await at.search.inputValue()).toBe('');
});
