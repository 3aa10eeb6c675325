/** The finding in words and as a file: every figure with its range, every row with its sources. */
import { describe, expect, it } from 'vitest';
import { facilitiesOf } from '../../src/analysis/states';
import { prepareStudy, reportStudy, standing } from '../../src/analysis/study/study';
import { seatsDemand } from '../../src/analysis/study/study-demand';
import { runStudy } from '../../src/analysis/study/study-job';
import { studyReach } from '../../src/analysis/study/study-reach';
import type { DocumentInfo, Township } from '../../src/atlas/record';
import { Regions } from '../../src/atlas/regions';
import { standardOf } from '../../src/atlas/standards';
import { studyCsv, studyText } from '../../src/explore/study/export';
import { headlineText, undecidableText } from '../../src/explore/study/finding';
import { seatMarks } from '../../src/state/study-drawing';
import { inReachStep } from '../../src/analysis/study/seats';
import type { StudyAnswer } from '../../src/state/study.svelte';
import { DEFAULT_STUDY } from '../../src/state/view';
import { feature } from '../fixtures/feature';

const regions = new Regions([
  {
    ...{ code: '360402', name: { zh: '甲县', en: 'Jia' }, level: 'county', city: '360400' },
    anchor: [116, 29],
  },
]);
const seat = (code: string, lon?: number): Township => ({
  ...{ code, name: `=${code}乡`, county: '360402' },
  ...(lon === undefined ? {} : { lon, lat: 29, uncertaintyM: 50, mark: 'cited', placeId: code }),
});
const home = (id: string, lon?: number, uncertaintyM = 50) =>
  feature(
    {
      ...{ id, name: `${id}院`, facilityStatus: 'existing' },
      ...(lon === undefined ? {} : { uncertaintyM, pointMark: 'cited', placeId: id }),
    },
    lon === undefined ? null : { type: 'Point', coordinates: [lon, 29] },
  );

const { documentNumber } = home('any').properties;
const documents: DocumentInfo[] = [
  {
    ...{ id: 'd', number: documentNumber, title: '某文件', titleEn: 'A document' },
    ...{ date: '2022-01-01', issuer: '某府', gazette: '某公报' },
  },
  {
    ...{ id: 'e', number: '另字1号', title: '无关文件', titleEn: 'Another' },
    ...{ date: '2022-01-01', issuer: '某府', gazette: '某公报' },
  },
];
const context = {
  ...{ lang: 'zh' as const, regions, documents, areaName: '甲县' },
  address: 'room=coverage&s=elderly-home',
};

function answerOf(features: ReturnType<typeof home>[]): StudyAnswer {
  const places = new Map<string, number>();
  const demand = seatsDemand(
    [seat('near', 116), seat('far', 116.2), seat('lost')],
    regions,
    places,
  );
  const facilities = facilitiesOf(features, new Set(['elderly-home']));
  const there = standing(facilities, { t: 'existing' }, places);
  const standard = standardOf('elderly-circle')!;
  const reach = studyReach(standard, { detour: 2 })!;
  const setting = { ...DEFAULT_STUDY, kinds: ['elderly-home'], detour: 2 };
  const prepared = prepareStudy(there, demand, reach);
  return {
    question: { setting, standard, reach, facilities, standing: there, demand, places },
    report: reportStudy(prepared, runStudy(prepared.job)),
    areaReport: null,
    comparison: null,
  };
}

/** Cells of a file that has no line breaks in its cells. */
const cells = (csv: string) =>
  csv
    .replace('\ufeff', '')
    .trim()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"|([^,]*)(?:,|$)/g)].map((m) => m[1] ?? m[2]!),
    );

describe('the finding in words', () => {
  it('gives the nominal figure with its range', () => {
    const answer = answerOf([home('a', 116.001), home('b')]);
    expect(headlineText(answer, 'zh')).toBe('2 个乡镇驻地中，覆盖 1（肯定 1，可能 1）');
    expect(headlineText(answer, 'en')).toBe(
      'Of 2 township seats, in reach: 1 (surely 1, possibly 1)',
    );
    expect(undecidableText(answer, 'zh')).toBe('');
  });

  it('says that nothing can be decided, with what today’s points say', () => {
    const answer = answerOf([home('a', 116.001, 5000), home('b')]);
    expect(headlineText(answer, 'zh')).toBe('以现有坐标无法判定');
    expect(undecidableText(answer, 'zh')).toContain('覆盖 1（肯定 0，可能 1）');
  });

  it('does not speak of reach where no facility has a point', () => {
    const answer = answerOf([home('b')]);
    expect(headlineText(answer, 'zh')).toBe('1 处设施都没有坐标：画不出范围，也无从判定');
    expect(undecidableText(answer, 'zh')).toContain('地图上不画范围');
    // A record may stand for several; those that overlap are never added up.
    const many = (overlaps: string[]) =>
      feature({ ...home('c').properties, count: 31, overlaps }, null);
    expect(headlineText(answerOf([many([])]), 'zh')).toContain(
      '1 条记录所印的 31 处设施都没有坐标',
    );
    expect(headlineText(answerOf([many(['d'])]), 'zh')).toContain('1 处设施都没有坐标');
    expect(headlineText(answerOf([]), 'zh')).toBe('这一状态下没有所选设施');
  });

  it('names facilities without a point, every assumption with its mark, and the documents', () => {
    const text = studyText(answerOf([home('a', 116.001), home('b')]), context);
    expect(text).toContain('- b院');
    expect(text).toContain('绕行系数 2 [假定] 使用者自定');
    expect(text).toContain('时间 15 分钟 [文件规定]');
    expect(text).toContain('《某文件》');
    expect(text).not.toContain('无关文件');
  });
});

describe('the finding as a file', () => {
  const csv = studyCsv(answerOf([home('a', 116.001), home('b')]), context);

  it('carries assumptions, citations and address in each row', () => {
    const rows = csv.trim().split('\r\n').slice(1);
    expect(rows).toHaveLength(4);
    for (const row of rows)
      for (const part of ['绕行系数 2 [假定]', '《某文件》', context.address, '甲县'])
        expect(row).toContain(part);
  });

  it('has a cell for every head, and none that runs as a formula', () => {
    const [head, ...rows] = cells(csv);
    const at = (name: string) => head!.indexOf(name);
    const near = rows.find((row) => row[at('code')] === 'near')!;
    expect(near[at('name')]).toBe("'=near乡");
    expect(near[at('nearestFacility')]).toBe('a院');
    expect(Number(near[at('nearestDistanceM')])).toBeCloseTo(97, -1);
    expect(near[at('class')]).toBe('肯定覆盖');
    expect(near[at('facilitiesWithoutPoint')]).toBe('1');
    const lost = rows.find((row) => row[at('code')] === 'lost')!;
    expect([lost[at('withoutPoint')], lost[at('class')]]).toEqual(['1', '驻地无坐标']);
  });
});

describe('the seats on the map', () => {
  it('are those with a point, and those that a second state reaches are told apart', () => {
    const [before, after] = [answerOf([]), answerOf([home('a', 116.001)])];
    const marks = seatMarks(after.question, after.report, before.report, inReachStep);
    expect(marks).toMatchObject([
      { lon: 116, reach: 'surely', count: '1', gained: true },
      { lon: 116.2, reach: 'beyond', count: '0', gained: false },
    ]);
    expect(seatMarks(after.question, after.report, null, inReachStep)[0]!.gained).toBe(false);
  });
});
