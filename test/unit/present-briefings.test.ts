/** The briefings that come with the atlas, and the figures of scenes, on the record itself. */
import { beforeAll, describe, expect, it } from 'vitest';
import { recordFromSeeds } from '../../geo/steps/from-seeds';
import { bedsAdded } from '../../src/analysis/beds';
import { LAYERS } from '../../src/atlas/catalogue';
import { Regions } from '../../src/atlas/regions';
import { SHIPPED_BRIEFINGS } from '../../src/present/briefings';
import { problemsAgainst } from '../../src/present/check';
import { dateSteps, featuresAt } from '../../src/present/dates';
import { withoutPlaceholders } from '../../src/present/figures/placeholders';
import { FIGURES, computeFigure } from '../../src/present/figures/registry';
import { sourceLine } from '../../src/present/figures/sources';
import { briefingFile } from '../../src/present/file/format';
import { readBriefingFile } from '../../src/present/file/read';
import { BLANK_SCENE, type Briefing, type Scene } from '../../src/present/model/scene';
import { recordDate, stageOf, type BriefingRecord } from '../../src/present/record';
import { showScene } from '../../src/present/show';

const JIUJIANG = '360400';
let record: BriefingRecord;
beforeAll(() => {
  const made = recordFromSeeds(process.cwd(), []).record;
  const first = made.features[0]!.properties.id;
  record = { ...made, regions: new Regions(made.regions), searched: () => new Set([first]) };
}, 60_000);

const scenes = SHIPPED_BRIEFINGS.flatMap(({ id, scenes: all }) =>
  all.map((scene, i) => [`${id} ${i + 1}`, scene] as const),
);
const figure = (id: string, view: string, params: Record<string, string> = {}) => {
  const outcome = computeFigure({ id, params }, record, stageOf(view, record));
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(outcome.bad).toEqual([]);
  return outcome.result;
};
const amount = (of: ReturnType<typeof figure>, key: string) => of.values.get(key)?.amount;

describe('the shipped briefings', () => {
  it('are three of five to eight scenes, with nothing to complain of', () => {
    expect(SHIPPED_BRIEFINGS).toHaveLength(3);
    for (const briefing of SHIPPED_BRIEFINGS) {
      expect(briefing.scenes.length).toBeGreaterThanOrEqual(5);
      expect(briefing.scenes.length).toBeLessThanOrEqual(8);
      expect(problemsAgainst(briefing, record)).toEqual([]);
      const read = readBriefingFile(briefingFile(briefing));
      expect(read).toEqual({ ok: true, briefing, problems: [] });
    }
  });

  it.each(scenes)('%s: figures are computed, not typed', (_, { title, text, notes }) => {
    for (const words of [title, text, notes])
      for (const lang of ['zh', 'en'] as const) {
        const typed = withoutPlaceholders(words[lang]!)
          .replaceAll(/(?<!\d)(19|20)\d\d(?!\d)/g, '')
          .replaceAll(/(?<!\d)15(?=分钟|-minute)/g, '');
        expect(typed).not.toMatch(/[\d０-９]/);
        expect(typed).not.toMatch(/[{}]/);
      }
  });

  it.each(scenes)('%s: in both languages with figure, table and source', (_, scene) => {
    for (const lang of ['zh', 'en'] as const) {
      const shown = showScene(scene, record, { lang, theme: 'dark' });
      expect(shown.stage.view).toMatchObject({ lang, theme: 'dark' });
      expect(shown.stage.features.length).toBeGreaterThan(0);
      const { figure: found } = shown;
      if (!found?.ok) throw new Error('no figure');
      const { table, sources, values } = found.result;
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.head.length);
      expect(sourceLine(sources, lang)).toMatch(/20\d\d/);
      for (const { text } of values.values()) expect(text).not.toMatch(/NaN|undefined|^$/);
      if (lang === 'en')
        expect(withoutNames(shown.title.text + shown.text.text)).not.toMatch(/\p{Script=Han}/u);
    }
  });

  /** Names of zones stand as the documents print them. */
  const withoutNames = (text: string) => text.replaceAll(/\p{Script=Han}+–\p{Script=Han}+/gu, '');
});

describe('figures', () => {
  it('count what the view shows', () => {
    const of = figure('count', `layers=care&area=${JIUJIANG}`, { by: 'kind' });
    const own = record.features.filter(
      ({ properties: p }) => p.layer === 'care' && p.city === JIUJIANG,
    );
    expect(amount(of, 'total')).toBe(own.length);
    expect(amount(of, 'care')).toBe(own.length);
    expect(amount(of, 'placed')).toBe(own.filter(({ geometry }) => geometry).length);
    expect(amount(of, 'fire-station')).toBe(0);
    const childcare = own.filter(({ properties: p }) => p.kind === 'childcare');
    expect(amount(of, 'childcare')).toBe(childcare.length);
    expect(amount(figure('count', 'q=x'), 'total')).toBe(1);
  });

  it('no two values share a key', () => {
    const kinds = LAYERS.flatMap(({ id, kinds: own }) => [id, ...own.map((kind) => kind.id)]);
    const regions = record.regions.all.map(({ code }) => code);
    const words = ['total', 'placed', 'unplaced', 'top', 'topcount'];
    const all = [...kinds, ...regions, ...words];
    expect(new Set(all).size).toBe(all.length);
  });

  it('add up money, and tell stages and years apart', () => {
    const view = `layers=care&area=${JIUJIANG}`;
    const own = stageOf(view, record).features.map(({ properties }) => properties);
    const wan = own.reduce((sum, { investmentWan = 0 }) => sum + investmentWan, 0);
    expect(amount(figure('money', view), 'total')).toBeCloseTo(wan);
    const stages = figure('stages', view);
    expect(amount(stages, 'building')).toBe(
      own.filter(({ projectStatus }) => projectStatus === 'building').length,
    );
    expect(amount(stages, 'existing')! + amount(stages, 'future')!).toBe(own.length);
    expect(amount(figure('years', view), 'withend')).toBe(own.filter(({ end }) => end).length);
  });

  it('beds: base, target and gap as printed, additions each counted once', () => {
    const of = figure('supply', `area=${JIUJIANG}`, { ratio: 'elderly-beds' });
    expect([amount(of, 'base'), amount(of, 'target'), amount(of, 'gap')]).toEqual([
      ...[26_800, 30_000, 3200],
    ]);
    expect(of.values.get('targetyear')).toEqual({ text: '2025' });
    const kinds = new Set(['elderly-home', 'township-home', 'embedded-home', 'medical-care-home']);
    const own = stageOf(`area=${JIUJIANG}`, record).features;
    expect(amount(of, 'added')).toBe(bedsAdded(own, kinds, { t: 'all' }).beds);
    // Two cities: their figures stand under their own codes, and under no other.
    const all = figure('supply', '', { ratio: 'elderly-beds' });
    expect(amount(all, `${JIUJIANG}.gap`)).toBe(3200);
    expect(all.values.has('gap')).toBe(false);
  });

  it('indicators: what was, and what is wanted later', () => {
    const one = figure('indicators', `area=${JIUJIANG}`, { names: '居家社区养老服务覆盖率' });
    expect([amount(one, 'base'), amount(one, 'target')]).toEqual([85, 100]);
    const all = figure('indicators', `area=${JIUJIANG}`);
    if (all.chart.t !== 'targets') throw new Error('other chart');
    expect(all.chart.rows.length).toBeGreaterThan(20);
    for (const { readings } of all.chart.rows)
      expect(new Set(readings.map(({ kind }) => kind)).size).toBe(2);
    // A share of 155 % is printed and contradicted: it is not left out, and it is marked.
    expect(all.table.rows.some((row) => row[3] === '155' && row.at(-1) !== '')).toBe(true);
    expect(all.notes.join()).toContain('数据表');
  });

  it('coverage: after the plan nothing is lost, and nothing is claimed that is not sure', () => {
    const of = figure('coverage', `area=${JIUJIANG}&c=15:walk-elderly:elderly:planned`);
    for (const how of ['sure', 'nominal', 'possible']) {
      const [before, after] = [amount(of, `before${how}`)!, amount(of, `after${how}`)!];
      expect(after - before).toBe(amount(of, `more${how}`));
      expect(after).toBeGreaterThanOrEqual(before);
    }
    expect(amount(of, 'afterpossible')).toBeGreaterThan(amount(of, 'beforepossible')!);
    expect(amount(of, 'radius')).toBeCloseTo(576.9, 1);
    const seats = record.townships.filter(
      ({ county }) => record.regions.get(county)?.city === JIUJIANG,
    );
    expect(amount(of, 'seats')).toBe(seats.length);
    if (of.chart.t !== 'pairs') throw new Error('other chart');
    const [all, ...counties] = of.chart.rows;
    expect(counties.reduce((sum, row) => sum + row.after.possible, 0)).toBe(all!.after.possible);
    const further = figure('coverage', `area=${JIUJIANG}&c=15:car:elderly:planned`);
    expect(amount(further, 'beforepossible')).toBeGreaterThan(amount(of, 'beforepossible')!);
    // The user's own points are not in the record.
    const own = 's=depot::10min:existing::own';
    expect(
      computeFigure({ id: 'coverage', params: {} }, record, stageOf(own, record)),
    ).toMatchObject({ ok: false, reason: 'no-data' });
  });

  it('have no data where there is none, and never throw', () => {
    for (const { id } of FIGURES)
      for (const area of ['', JIUJIANG, '360423', 'jjkq', '360704'])
        for (const view of ['layers=transport', 'layers=none', 'from=1901&to=1902']) {
          const stage = stageOf(area ? `${view}&area=${area}` : view, record);
          const outcome = computeFigure({ id, params: {} }, record, stage);
          if (outcome.ok) expect(outcome.result.table.rows.length).toBeGreaterThan(0);
          else expect(outcome.reason).toBe('no-data');
        }
  });
});

describe('a briefing that the record does not have everything for', () => {
  const scene = (part: Partial<Scene>): Briefing => ({
    id: 'b',
    title: { zh: '题' },
    languages: ['zh'],
    scenes: [{ ...BLANK_SCENE, id: 's1', view: '', title: { zh: '题' }, ...part }],
  });
  it.each<[Partial<Scene>, string, string]>([
    [{ view: 'area=999999' }, 'unknown-area', '999999'],
    [{ view: 'doc=no-such-document' }, 'unknown-document', 'no-such-document'],
    [{ view: 'layers=care,spaceports' }, 'view-part', 'layers=spaceports'],
    [{ view: 'select=gone-1' }, 'no-feature', 'gone-1'],
    [{ highlight: ['gone-1'] }, 'no-feature', 'gone-1'],
    [{ figure: { id: 'horoscope', params: {} } }, 'unknown-figure', 'horoscope'],
    [{ figure: { id: 'count', params: { by: 'colour' } } }, 'bad-param', 'by=colour'],
    [{ view: 'layers=none', figure: { id: 'count', params: {} } }, 'no-data', 'count'],
    [{ text: { zh: '{count.spaceport}' } }, 'bad-placeholder', '{count.spaceport}'],
    [{ text: { en: 'x' } }, 'no-words', 'zh'],
  ])('%j: %s', (part, code, detail) => {
    expect(problemsAgainst(scene(part), record)).toMatchObject([{ code, detail, scene: 1 }]);
    const shown = showScene(scene(part).scenes[0]!, record, { lang: 'zh' });
    expect(shown.title.text).toBe('题');
  });

  it('a missing figure is a dash in the text', () => {
    const { scenes: all } = scene({ text: { zh: '共 {count.spaceport} 处，{count.care} 条' } });
    const { text } = showScene(all[0]!, record, { lang: 'zh' });
    expect(text.text).toMatch(/^共 — 处，\d+ 条$/);
  });
});

describe('the record day by day', () => {
  it('existing things do not become fewer, planned ones never exist', () => {
    const steps = dateSteps(record.features, 'quarter');
    expect(steps.length).toBeGreaterThan(5);
    let existed = 0;
    for (const { day } of steps) {
      const found = featuresAt(record.features, day);
      expect(found.existed.length).toBeGreaterThanOrEqual(existed);
      existed = found.existed.length;
      for (const { properties: p } of found.existed)
        expect(p.facilityStatus === 'existing' || p.projectStatus === 'complete').toBe(true);
    }
    expect(recordDate(record)).toMatch(/^2023-/);
  });
});
