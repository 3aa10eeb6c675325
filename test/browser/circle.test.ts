/** The 15-minute circle: its figures agree with the analysis run on the same record by the test. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { prepareReach, reportReach, runReach } from '../../src/analysis/coverage';
import { serviceFacilities, townshipSeats, type Served } from '../../src/analysis/facilities';
import { radiusM, type TravelMode } from '../../src/analysis/travel';
import { query } from './desk';
import { mapIsDrawn, openAtlas } from './open';
import { features, index } from './record';

interface Question {
  minutes: number;
  mode: TravelMode;
  serves: Served;
  when: 'existing' | 'planned';
}
const ADDRESS = ({ minutes, mode, serves, when }: Question) =>
  `panel=analyse&c=${minutes}:${mode}:${serves}:${when}`;

function reckon({ minutes, mode, serves, when }: Question) {
  const { rows, repeated } = serviceFacilities(features, serves, when);
  const prepared = prepareReach(rows, townshipSeats(index.townships), radiusM({ minutes, mode }));
  return { ...reportReach(prepared, runReach(prepared.job)), repeated: repeated.length };
}

const panel = (page: Page) => page.getByRole('region', { name: '15分钟服务圈' });

/** The figures that the panel shows; a sentence that is absent stands for none. */
async function figures(page: Page) {
  const finding = panel(page).locator('[aria-live][aria-busy="false"]');
  await finding.getByRole('listitem').first().waitFor();
  const text = await finding.innerText();
  const number = (sentence: RegExp) => Number(sentence.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
  return {
    headline: (await finding.getByRole('heading').first().innerText()).trim(),
    counted: number(/计入设施 ([\d,]+) 处/),
    uncounted: number(/另有 ([\d,]+) 处没有可用坐标/),
    repeated: number(/([\d,]+) 条与其他记录为同一设施/),
    total: number(/参与计算的乡镇驻地 ([\d,]+) 个/),
    withoutPoint: number(/另有 ([\d,]+) 个没有可用坐标/),
    surely: number(/肯定在圈内\s+([\d,]+)(?![\d,]| 个)/),
    nominally: number(/按现有坐标在圈内\s+([\d,]+)/),
    possibly: number(/(?<!，)可能在圈内\s+([\d,]+)(?![\d,]| 个)/),
    samePlace: number(/与设施共用同一坐标，距离未知\s+([\d,]+)/),
    beyond: number(/(?<!肯定在)圈外\s+([\d,]+)/),
    // Said even where it is none.
    surelyBeyond: Number(/肯定在圈外 (\d+) 个/.exec(text)?.[1]),
  };
}

function expected(question: Question) {
  const report = reckon(question);
  const { classes } = report;
  return {
    counted: report.counted.length,
    uncounted: report.uncounted.length,
    repeated: report.repeated,
    total: report.total,
    withoutPoint: report.withoutPoint,
    surely: classes.surely,
    nominally: classes.nominally,
    possibly: classes.possibly,
    samePlace: classes['same-place'],
    beyond: classes.beyond,
    surelyBeyond: report.surelyBeyond,
  };
}

const USUAL: Question = { minutes: 15, mode: 'walk-elderly', serves: 'elderly', when: 'planned' };

describe('the service circle', () => {
  test('is switched on in the panel and counts what the record gives', async () => {
    const { page } = await openAtlas();
    await page.getByRole('button', { name: '对比分析' }).click();
    await panel(page).getByRole('checkbox', { name: '画出服务圈并计算' }).check();
    expect(await figures(page)).toMatchObject(expected(USUAL));
    await expect.poll(() => query(page).get('c')).toBe('15:walk-elderly:elderly:planned');
    await mapIsDrawn(page);
  });

  test('says that nothing can be decided where nothing is sure', async () => {
    expect(reckon(USUAL).headline).toBe('undecidable');
    const { page } = await openAtlas(ADDRESS(USUAL));
    const shown = await figures(page);
    expect(shown.headline).toBe('以现有坐标无法判定');
    await panel(page).getByRole('heading', { name: '应先核实的坐标' }).waitFor();
    expect(await panel(page).locator('ol').getByRole('listitem').count()).toBe(
      reckon(USUAL).fixFirst.length,
    );
  });

  test('names the sure and the possible where something is sure', async () => {
    const question: Question = {
      ...{ minutes: 30, mode: 'car', serves: 'elderly', when: 'planned' },
    };
    const { headline, within, total } = reckon(question);
    expect(headline).toBe('decided');
    const { page } = await openAtlas(ADDRESS(question));
    const shown = await figures(page);
    expect(shown).toMatchObject(expected(question));
    expect(shown.headline).toBe(
      `${total} 个乡镇驻地中，肯定在圈内 ${within.sure} 个，可能在圈内 ${within.possible} 个`,
    );
  });

  test('radius is minutes × speed ÷ detour factor, with a source for each', async () => {
    const { page } = await openAtlas(ADDRESS(USUAL));
    const radius = panel(page).getByRole('paragraph').filter({ hasText: '半径' }).locator('strong');
    // 3 km/h are 50 m a minute; 1.3 is the detour factor.
    const metres = (minutes: number) => `${Math.round((minutes * 50) / 1.3)} m`;
    await expect.poll(() => radius.innerText()).toBe(metres(15));
    for (const source of ['“15分钟服务圈”', '每分钟50米', '1.3倍'])
      expect(await panel(page).innerText()).toContain(source);
    const slider = panel(page).getByRole('slider');
    await slider.focus();
    for (let minutes = 15; minutes < 20; minutes++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => radius.innerText()).toBe(metres(20));

    const speed = panel(page).getByRole('spinbutton', { name: '速度' });
    await speed.fill('6');
    await speed.blur();
    await expect.poll(() => radius.innerText()).toBe(`${((20 * 100) / 1.3 / 1000).toFixed(1)} km`);
    await panel(page).getByRole('button', { name: '恢复默认值' }).click();
    await expect.poll(() => radius.innerText()).toBe(metres(20));
  });
});
