/** The coverage room: its figures agree with the analysis run on the same record by the test. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { facilitiesOf, type StudyState } from '../../src/analysis/states';
import { prepareStudy, reportStudy, standing } from '../../src/analysis/study/study';
import { seatsDemand } from '../../src/analysis/study/study-demand';
import { runStudy } from '../../src/analysis/study/study-job';
import { studyReach, type OwnFigures } from '../../src/analysis/study/study-reach';
import { standardOf } from '../../src/atlas/standards';
import { PRESETS } from '../../src/explore/study/presets';
import { desk, query } from './desk';
import { mapIsDrawn, openAtlas } from './open';
import { features, index, regions } from './record';
import { savedBy } from './saved';

const ELDERLY = PRESETS.find(({ id }) => id === 'elderly')!.kinds;
/** By car something is sure; on foot today's points decide nothing. */
const BY_CAR = `panel=analyse&room=coverage&s=${ELDERLY.join()}::car`;

const room = (page: Page) => page.getByRole('region', { name: '覆盖分析' });
const headline = (page: Page) => room(page).locator('.headline');
/** Opens the question that an answer has folded to one line. */
const edit = (page: Page) => room(page).getByRole('button', { name: '修改', exact: true }).click();
const field = (page: Page, name: string) => room(page).getByRole('spinbutton', { name });
const choice = (page: Page, name: string) => room(page).getByRole('combobox', { name });
const areas = (page: Page) => desk(page).legend.getByText(/覆盖的范围/);

function reckon(kinds: readonly string[], standard: string, own: OwnFigures, state: StudyState) {
  const places = new Map<string, number>();
  const demand = seatsDemand(index.townships, regions, places);
  const there = standing(facilitiesOf(features, new Set(kinds)), state, places);
  const prepared = prepareStudy(there, demand, studyReach(standardOf(standard), own)!);
  return reportStudy(prepared, runStudy(prepared.job));
}
const byCar = (state: StudyState) => reckon(ELDERLY, 'elderly-circle', { mode: 'car' }, state);

async function violations(page: Page) {
  const { violations: all } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return all
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

describe('coverage', () => {
  test('fire stations within 5 minutes: a finding, and what the user changes is an assumption', async () => {
    const { page } = await openAtlas();
    await page.getByRole('button', { name: '对比分析' }).click();
    await page.getByText('覆盖', { exact: true }).click();
    await room(page).getByRole('button', { name: '消防站5分钟' }).click();
    await expect.poll(() => query(page).get('s')).toBe('fire-station:fire-response');
    // The record knows of stations that are planned, and of no place for them.
    await expect.poll(() => headline(page).innerText()).toBe('这一状态下没有所选设施');
    const { withoutPoint } = reckon(['fire-station'], 'fire-response', {}, { t: 'all' });
    const [station] = withoutPoint;
    const { name, count, documentNumber, locator } = station!.records[0]!.properties;
    expect(withoutPoint.length).toBe(1);
    await room(page).getByRole('button', { name: '看规划全部建成后' }).click();
    await expect
      .poll(() => headline(page).innerText())
      .toBe(`1 条记录所印的 ${count} 处设施都没有坐标：画不出范围，也无从判定`);
    await room(page).getByRole('button', { name, exact: true }).waitFor();
    const said = await room(page).innerText();
    for (const part of [documentNumber, locator, `文件所印 ${count} 处`])
      expect(said).toContain(part);
    await mapIsDrawn(page);
    expect(await areas(page).count()).toBe(0);

    const detour = room(page).locator('dl > div', { hasText: '绕行系数' });
    expect(await detour.innerText()).toContain('未按路网核算');
    await field(page, '绕行系数').fill('1.5');
    await field(page, '绕行系数').blur();
    await expect.poll(() => detour.innerText()).toContain('使用者自定');
    expect(await detour.innerText()).toContain('假定');
    await expect.poll(() => query(page).get('s')).toBe('fire-station:fire-response:x1.5:all');
    await room(page).getByRole('button', { name: '恢复标准的数值' }).click();
    await expect.poll(() => field(page, '绕行系数').inputValue()).toBe('1.3');
  });

  test('elderly care by car: the figures of the analysis, and what the plan adds', async () => {
    const [before, after] = [byCar({ t: 'existing' }), byCar({ t: 'all' })];
    const { within, points } = before.total;
    const { page } = await openAtlas(BY_CAR);
    await expect
      .poll(() => headline(page).innerText())
      .toBe(
        `${points} 个乡镇驻地中，覆盖 ${within.nominal}（肯定 ${within.sure}，可能 ${within.possible}）`,
      );
    expect(await room(page).innerText()).toContain(`计入设施 ${before.counted.length} 处`);
    expect(await room(page).innerText()).toContain(`${before.withoutPoint.length} 处没有坐标`);
    await mapIsDrawn(page);
    await areas(page).first().waitFor();

    await edit(page);
    await choice(page, '比较').selectOption({ label: '规划全部建成后' });
    await room(page).getByRole('heading', { name: '两种状态比较' }).waitFor();
    const later = after.total.within;
    expect(await room(page).innerText()).toContain(
      `按现有坐标由 ${within.nominal} 到 ${later.nominal}，增加 ${later.nominal - within.nominal}（${later.sure - within.sure}–${later.possible - within.possible}）`,
    );
    for (const text of ['文件日期时已有：', '新增覆盖的范围（按现有坐标）', '新增的可能覆盖范围'])
      await desk(page).legend.getByText(text, { exact: true }).waitFor();
    // Being built and promised by a year are not nested: the one is not offered beside the other.
    await choice(page, '状态').selectOption({ label: '已有和在建' });
    const offered = await choice(page, '比较').getByRole('option').allInnerTexts();
    expect(offered.map((text) => text.trim())).toEqual([
      '不比较',
      '文件日期时已有',
      '规划全部建成后',
    ]);
  });

  test('townships sort, and lead to their place on the map', async () => {
    const { page } = await openAtlas(BY_CAR);
    const table = room(page).getByRole('table', { name: '乡镇（街道）' });
    await table.waitFor();
    const head = table.getByRole('columnheader', { name: '距离 km' });
    await head.getByRole('button').click();
    const nearest = byCar({ t: 'existing' })
      .seats.filter((seat) => seat.nearest)
      .sort((a, b) => a.nearest!.distanceM - b.nearest!.distanceM);
    const names = () => table.locator('tbody th').allInnerTexts();
    expect((await names())[0]).toBe(nearest[0]!.unit.name.zh);
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect((await names())[0]).toBe(nearest.at(-1)!.unit.name.zh);
    await table.locator('tbody th').first().getByRole('button').click();
    await expect.poll(() => query(page).get('map')).toMatch(/^10\.5\//);
  });

  test('the table is saved with assumptions and citations in each row', async () => {
    const { page } = await openAtlas(`${BY_CAR}&area=360200`);
    await headline(page).waitFor();
    const { name, bytes } = await savedBy(
      page,
      room(page).getByRole('button', { name: '导出 CSV' }),
    );
    expect(name).toMatch(/^公报图集-覆盖分析-景德镇市-.*\.csv$/);
    const [head, ...rows] = bytes.toString('utf8').trim().split('\r\n');
    expect(head).toContain('inReachNominal,inReachSure,inReachPossible');
    const seats = index.townships.filter(({ county }) => regions.get(county)?.city === '360200');
    expect(rows.length).toBe(seats.length + new Set(seats.map(({ county }) => county)).size);
    for (const row of rows) {
      expect(row).toContain('绕行系数 1.3 [假定]');
      expect(row).toMatch(/《.+》/);
    }
    await room(page).getByRole('button', { name: '复制结论' }).click();
    await room(page).getByText('已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('假定和依据');
  });

  test('the address opens the same question again', async () => {
    const s = `${ELDERLY.join()}:elderly-circle:20min,car,v40,x1.4:existing:all:seats:count`;
    const { page } = await openAtlas(`panel=analyse&room=coverage&s=${s}`);
    await headline(page).waitFor();
    expect(await field(page, '时间').inputValue()).toBe('20');
    expect(await field(page, '速度').inputValue()).toBe('40');
    await edit(page);
    expect(await choice(page, '驻地着色').inputValue()).toBe('count');
    await desk(page).legend.getByText('覆盖的设施 0 处').waitFor();
    await expect
      .poll(() => query(page).get('s'))
      .toBe(`${ELDERLY.join()}:elderly-circle:20min,car,v40,x1.4::all::count`);
  });

  test('depots draw nothing until the user assumes a figure', async () => {
    const { page } = await openAtlas('panel=analyse&room=coverage');
    await room(page).getByRole('button', { name: '应急仓库' }).click();
    await room(page)
      .getByText(/半径须由使用者假定/)
      .waitFor();
    expect(await headline(page).count()).toBe(0);
    expect(await areas(page).count()).toBe(0);
    const own = field(page, '自行假定 · 时间');
    await own.fill('30');
    await own.blur();
    await headline(page).waitFor();
    const minutes = room(page).locator('dl > div', { hasText: '时间' });
    expect(await minutes.innerText()).toContain('使用者自定');
  });

  test('area is told in km², with how it was sampled', async () => {
    const { page } = await openAtlas(`${BY_CAR}:::area&area=360200`);
    await expect.poll(() => headline(page).innerText()).toMatch(/平方公里中，覆盖 [\d,.]+（肯定/);
    expect(await room(page).innerText()).toContain('每 500 m 一个样点');
  });

  test('the finding stands at the top, above the fold, and the question opens again', async () => {
    const { page } = await openAtlas(`${BY_CAR}::all`);
    await headline(page).waitFor();
    const { y, height } = (await headline(page).boundingBox())!;
    expect(y + height).toBeLessThan(450);
    await room(page)
      .getByText('养老 · 15分钟养老服务圈 · 文件日期时已有 → 规划全部建成后 · 乡镇驻地')
      .waitFor();
    expect(await choice(page, '状态').count()).toBe(0);
    await edit(page);
    await choice(page, '状态').waitFor();
    await room(page).getByRole('button', { name: '收起', exact: true }).click();
    expect(await choice(page, '状态').count()).toBe(0);
  });

  test('a standard that nobody knows is named, and the usual one is taken', async () => {
    const { page } = await openAtlas('panel=analyse&room=coverage&s=elderly-home:nonsense:car');
    await page.getByRole('alert').getByText('s=nonsense').waitFor();
    await headline(page).waitFor();
    await expect.poll(() => query(page).get('s')).toBe('elderly-home::car');
  });

  test('proposals stand apart from the finding, with their five minutes on the map', async () => {
    const { page } = await openAtlas(
      'panel=analyse&room=coverage&s=fire-station:fire-response::all&sites=115.98,29.7,fire-station,,甲站',
    );
    await headline(page).waitFor();
    await room(page)
      .getByText(/地图上另有拟设点 1 处及其范围，未计入/)
      .waitFor();
    await desk(page).legend.getByText('拟设点按直线距离的到达范围').waitFor();
    await room(page)
      .getByRole('button', { name: /作用见/ })
      .click();
    const siting = page.getByRole('region', { name: '选址与情景' });
    await siting.getByRole('button', { name: /^移动 甲站/ }).waitFor();
    await siting.getByText('直线距离 1.9 km 以内算到达。', { exact: false }).waitFor();
  });

  test('a place that the user gives a station is reckoned with, five minutes around it', async () => {
    const { withoutPoint } = reckon(['fire-station'], 'fire-response', {}, { t: 'all' });
    const { id } = withoutPoint[0]!.records[0]!.properties;
    const { page } = await openAtlas(
      `panel=analyse&room=coverage&s=fire-station:fire-response::all&select=${id}`,
    );
    await headline(page).waitFor();
    const { details } = desk(page);
    await details.getByRole('button', { name: '更正位置', exact: true }).click();
    for (const [name, text] of [
      ['坐标', '115.98000, 29.70000'],
      ['误差（米）', '100'],
      ['怎样知道', '现场核对'],
    ] as const)
      await page.getByRole('textbox', { name }).fill(text);
    await page.getByText(/^位于|^不在文中/).waitFor();
    await page.getByRole('button', { name: '保存位置', exact: true }).click();
    await expect.poll(() => room(page).innerText()).toContain('计入设施 1 处');
    // The record stands for more stations than the one that the user has placed.
    expect(await room(page).innerText()).toContain('各只按一处画出和计入');
    await areas(page).first().waitFor();
  });

  test.each<[string, string]>([
    ['compared', `${BY_CAR}::all`],
    ['dark, English', `theme=dark&lang=en&${BY_CAR}::all`],
  ])('axe finds nothing serious: %s', async (_, address) => {
    const { page } = await openAtlas(address);
    await page.locator('.headline').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
