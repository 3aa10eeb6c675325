/** The room 供需 and the charts of 查询统计, as a planner reads them. */
import { AxeBuilder } from '@axe-core/playwright';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sharing } from '../../src/analysis/catchment-study';
import { RATIOS } from '../../src/analysis/supply-ratios';
import { layerOf } from '../../src/atlas/catalogue';
import { capacities } from '../../src/explore/supply/capacity';
import { formatMoney, formatNumber } from '../../src/i18n/format';
import { query } from './desk';
import { openAtlas } from './open';
import { features, index } from './record';
import { savedBy } from './saved';

const ROOM = 'panel=analyse&room=supply';

const room = (page: Page) => page.getByRole('region', { name: '供需对照', exact: true });
const beds = (page: Page) =>
  room(page).getByRole('region', { name: '景德镇市 每千名60岁及以上老年人养老床位', exact: true });

async function graveViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(' ')) }));
}

describe('supply and demand', () => {
  test('the beds of 景德镇: ratio, target, contradiction and gap, each with its source', async () => {
    const { page } = await openAtlas('panel=analyse');
    await page.getByText('供需', { exact: true }).click();
    await expect.poll(() => query(page).get('room')).toBe('supply');
    const finding = beds(page);
    expect(await finding.getByRole('heading').innerText()).toBe(
      '景德镇市：2020年 15.08 张/千人；2025年目标 39 张/千人（算得 32.4）',
    );
    const text = await finding.innerText();
    for (const said of [
      '到2025年还差 6,441 张（10,500 − 4,059）',
      '与上数一致',
      '4,059 ÷ 269,220 × 1,000',
      '所印比值与按文件的数算得的不符',
    ])
      expect(text).toContain(said);
    await finding.getByText('附件 重大政策清单表 第1项').waitFor();
    await finding.getByRole('button', { name: '景府字〔2022〕134号' }).first().click();
    const page2 = page.getByRole('article', { name: '景德镇市“一老一小”整体解决方案' });
    expect(await page2.innerText()).toContain('景府字〔2022〕134号');
  });

  test('a county without figures says so and stands beside its city', async () => {
    const { page } = await openAtlas(`${ROOM}&area=360281`);
    await beds(page).waitFor();
    expect(await room(page).innerText()).toContain('限于 乐平市');
    await room(page).getByText('另有 1 个地区，文件中没有数字').first().click();
    await room(page).getByText('乐平市', { exact: true }).first().waitFor();
    expect(await room(page).innerText()).not.toContain('九江市：');
  });

  test('the projects behind the plan’s sum lead to their records', async () => {
    const { page } = await openAtlas(ROOM);
    await beds(page).getByText('所计的 3 条记录').click();
    await beds(page).locator('details[open]').getByRole('button').first().click();
    await expect.poll(() => query(page).get('select')).toMatch(/^jingdezhen-2022-134-care-/);
  });

  test('the table file carries figures and citations', async () => {
    const { page } = await openAtlas(ROOM);
    const { name, bytes } = await savedBy(page, page.getByRole('button', { name: /导出表格/ }));
    expect(name).toMatch(/^公报图集-供需对照-\d{4}-\d\d-\d\d\.csv$/);
    const rows = parse(bytes.subarray(3), { columns: true }) as Record<string, string>[];
    const target = rows.find(
      ({ what, areaName, ratio }) =>
        what === 'printed-ratio' && areaName === '景德镇市' && ratio === 'elderly-beds',
    )!;
    expect(target).toMatchObject({ value: '39', year: '2025', contradicts: 'yes' });
    expect(target.citation).toContain('景府字〔2022〕134号');
  });

  test('the catchment score says what it needs', async () => {
    const { page } = await openAtlas(ROOM);
    await room(page).getByText('打开文件后即可计算', { exact: false }).waitFor();
    await room(page).getByRole('button', { name: '打开需求文件' }).waitFor();
  });

  test('the catchment score of the user’s own demand, by county with its range', async () => {
    const { page } = await openAtlas(ROOM);
    await room(page).getByRole('button', { name: '打开需求文件' }).waitFor();
    const people = index.townships
      .filter(({ lon }) => lon !== undefined)
      .map(({ lon, lat }, i) => `${lon},${lat},${1000 + i}`);
    await page
      .locator('input[type=file][accept*=csv]')
      .first()
      .setInputFiles({
        name: 'people.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(['lon,lat,people', ...people].join('\n')),
      });
    await page.getByText('people.csv').first().waitFor();
    const score = room(page).getByRole('region', { name: '可及性得分（两步移动搜寻法）' });
    await score.getByRole('combobox', { name: '设施状态' }).selectOption('all');
    await score.getByRole('combobox', { name: '距离衰减' }).selectOption('none');
    await score.getByRole('button', { name: '计算' }).click();

    const { rows } = capacities(features, RATIOS[0]!.records!, 'all');
    const { counted, withoutPoint } = sharing(rows);
    const beds = counted.reduce((sum, { supply }) => sum + supply!, 0);
    const n = (value: number) => formatNumber(value, 'zh');
    await score.getByText(`计入设施 ${n(counted.length)} 处，共 ${n(beds)} 张`).waitFor();
    await score.getByText(`没有可用坐标、未计入的 ${n(withoutPoint.length)} 处`).waitFor();
    const table = score.getByRole('table');
    expect(await table.getByRole('rowheader').count()).toBeGreaterThan(15);
    for (const row of await table.locator('tbody tr').all()) {
      const [mean, range] = (await row.getByRole('cell').allInnerTexts()).map((text) =>
        text
          .split('–')
          .map((part) => Number(part.replaceAll(',', '').replace('无上限', 'Infinity'))),
      );
      expect(range![0]).toBeLessThanOrEqual(mean![0]!);
      expect(range!.at(-1)).toBeGreaterThanOrEqual(mean![0]!);
    }
    const saved = await savedBy(page, score.getByRole('button', { name: /导出得分表/ }));
    expect(saved.name).toMatch(/^公报图集-可及性得分-.*\.csv$/);
    const lines = parse(saved.bytes.subarray(3), { columns: true }) as Record<string, string>[];
    expect(lines.length).toBe((await table.getByRole('rowheader').count()) + 1);
    for (const line of lines) {
      expect(line['assumptions']).toContain('绕行系数 1.3');
      expect(line['assumptions']).toContain('不衰减（2SFCA）');
      expect(line['demandSource']).toContain('people.csv');
      expect(line['citations']).toContain('《');
      expect(line['address']).toContain('fca=:all::none');
    }
    await score.getByRole('combobox', { name: '距离衰减' }).selectOption('linear');
    await score.getByText('设定已更改').waitFor();
    await score.getByRole('spinbutton', { name: '时间（分钟）' }).fill('20');
    await score.getByRole('spinbutton', { name: '时间（分钟）' }).blur();
    await expect.poll(() => query(page).get('fca')).toBe(':all:20min,car:linear');
  });

  test.each(['zh', 'en'])('axe finds nothing grave (%s)', async (lang) => {
    const { page } = await openAtlas(`${ROOM}&lang=${lang}`);
    await page.locator('#elderly-beds').waitFor();
    expect(await graveViolations(page)).toEqual([]);
  });
});

describe('the charts of 查询统计', () => {
  const chart = (page: Page, name: string) => page.getByRole('figure', { name, exact: true });
  async function table(page: Page, name: string) {
    const figure = chart(page, name);
    await figure.getByText('数据表').click();
    const rows = await figure.getByRole('row').all();
    return Promise.all(rows.map(async (row) => row.locator('th, td').allInnerTexts()));
  }
  const mining = features.filter(({ properties: p }) => p.layer === 'mining');

  test('follow the filter and have their figures as a table', async () => {
    const { page } = await openAtlas('panel=query');
    await chart(page, '各阶段项数（按图层）').getByRole('list').getByText('养老托育').waitFor();
    await page.getByRole('button', { name: layerOf('mining').title.zh, exact: true }).click();
    await expect.poll(() => query(page).get('layers')).toBe('mining');

    const [head, ...stages] = await table(page, '各阶段项数（按图层）');
    expect(head).toEqual(['阶段', '合计', '矿产资源']);
    const sum = stages.reduce((total, [, count]) => total + Number(count!.replaceAll(',', '')), 0);
    expect(sum).toBe(mining.length);

    const county = '360481';
    const wan = mining
      .filter(({ properties: p }) => p.counties.join() === county)
      .reduce((total, { properties: p }) => total + (p.investmentWan ?? 0), 0);
    const money = await table(page, '各地区计划投资（按图层）');
    expect(money.find(([name]) => name === '瑞昌市')![1]).toBe(formatMoney(wan, 'zh'));

    const years = await table(page, '开工与计划完成的年份');
    const ends = mining.filter(({ properties: p }) => p.end?.startsWith('2025')).length;
    expect(years.find(([year]) => year === '2025')![2]).toBe(formatNumber(ends, 'zh'));
  });

  test('name their documents and lead to the sources', async () => {
    const { page } = await openAtlas('panel=query&lang=en&layers=mining');
    const figure = chart(page, 'Planned investment by region and layer');
    expect(await figure.innerText()).toContain('九府发〔2022〕26号');
    await figure.getByRole('button', { name: 'Open the sources' }).click();
    await expect.poll(() => query(page).get('page')).toBe('sources');
  });

  test.each(['', '&theme=dark&lang=en'])('axe finds nothing grave (%s)', async (more) => {
    const { page } = await openAtlas(`panel=query${more}`);
    await page.getByRole('figure').first().waitFor();
    expect(await graveViolations(page)).toEqual([]);
  });
});
