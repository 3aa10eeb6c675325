import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECAY_IDS } from '../../src/analysis/decay';
import { encodeScenario } from '../../src/analysis/scenario/address';
import { areNested } from '../../src/analysis/nested-states';
import { RATIOS } from '../../src/analysis/supply-ratios';
import { LAYERS } from '../../src/atlas/catalogue';
import { PROJECT_STATUSES } from '../../src/atlas/feature';
import { MAX_QUERY, decodeView, encodeView } from '../../src/state/url';
import {
  DEFAULT_CATCHMENT,
  DEFAULT_STUDY,
  DEFAULT_VIEW,
  PAGES,
  PANELS,
  ROOMS,
  STUDY_DEMANDS,
  STUDY_SHOWS,
  TRAVEL_MODES,
  type CatchmentSetting,
  type StudySetting,
  type View,
} from '../../src/state/view';

const AREAS = ['360400', '360424', 'jjedz'];
const isArea = (code: string) => AREAS.includes(code);
const DOCUMENTS = ['jiujiang-2022-113', 'ganxian-2023-5'];
const isDocument = (id: string) => DOCUMENTS.includes(id);
const decode = (query: string) => decodeView(query, isArea, isDocument);

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const decimal = (min: number, max: number, digits: number) =>
  fc
    .integer({ min: Math.ceil(min * 10 ** digits), max: Math.floor(max * 10 ** digits) })
    .map((n) => n / 10 ** digits);
const range = (value: fc.Arbitrary<number>) =>
  fc
    .tuple(orNull(value), orNull(value))
    .map(([a, b]): [number | null, number | null] =>
      a !== null && b !== null && a > b ? [b, a] : [a, b],
    );
const setOf = (words: readonly string[]) => fc.subarray([...words]);

const planState = fc.oneof(
  fc.constantFrom({ t: 'existing' as const }, { t: 'building' as const }, { t: 'all' as const }),
  fc.integer({ min: 1900, max: 2099 }).map((year) => ({ t: 'by' as const, year })),
);
const validStudy: fc.Arbitrary<StudySetting> = fc.oneof(
  fc.constant(DEFAULT_STUDY),
  fc
    .record(
      {
        kinds: fc.subarray(
          LAYERS.flatMap((layer) => layer.kinds.map((kind) => kind.id)),
          { minLength: 1 },
        ),
        standard: orNull(fc.constantFrom('fire-response', 'living-circle-15')),
        minutes: decimal(1, 180, 1),
        metres: fc.integer({ min: 50, max: 100_000 }),
        mode: fc.constantFrom(...TRAVEL_MODES),
        speed: decimal(0.5, 120, 2),
        detour: decimal(1, 3, 2),
        state: planState,
        compare: orNull(planState),
        demand: fc.constantFrom(...STUDY_DEMANDS),
        show: fc.constantFrom(...STUDY_SHOWS),
      },
      { requiredKeys: ['kinds', 'standard', 'state', 'compare', 'demand', 'show'] },
    )
    .map(({ compare, ...study }) => ({
      ...study,
      compare: compare && areNested(study.state, compare) ? compare : null,
    })),
);

/** Choices of a sheet are any text as long as an address bears it; what it says is read elsewhere. */
const validSheet = fc.constantFrom(
  '',
  'paper:A4;grid:off;at:116.12/29.7/250000',
  'title:九江市 & “图”;by:a~.b~~c;b-legend:on,10,20.5,60,90',
);
const validScenario = fc
  .array(
    fc.record({
      id: fc.constant('p1'),
      kind: fc.constantFrom('fire-station', 'childcare'),
      name: fc.constantFrom('', '甲,乙;丙%2C', '50%', '&x=1#"<b>'),
      lon: decimal(-180, 180, 5),
      lat: decimal(-85, 85, 5),
    }),
    { maxLength: 4 },
  )
  .map(encodeScenario);

const validCatchment: fc.Arbitrary<CatchmentSetting> = fc.record({
  ratio: fc.constantFrom('elderly-beds' as const, 'childcare-places' as const),
  state: fc.constantFrom('existing' as const, 'all' as const),
  reach: fc.oneof(
    fc.record({
      t: fc.constant('minutes' as const),
      minutes: decimal(1, 120, 1),
      mode: fc.constantFrom(...TRAVEL_MODES),
    }),
    fc.record({
      t: fc.constant('metres' as const),
      metres: fc.integer({ min: 100, max: 100_000 }),
    }),
  ),
  decay: fc.constantFrom(...DECAY_IDS),
});

const validView: fc.Arbitrary<View> = fc
  .record({
    lang: fc.constantFrom('zh' as const, 'en' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const),
    panel: fc.constantFrom(...PANELS),
    layers: setOf(LAYERS.map((layer) => layer.id)) as fc.Arbitrary<View['layers']>,
    kinds: setOf(LAYERS.flatMap((layer) => layer.kinds.map((kind) => kind.id))),
    page: orNull(fc.constantFrom(...PAGES)),
    area: orNull(fc.constantFrom(...AREAS)),
    document: orNull(fc.constantFrom(...DOCUMENTS)),
    status: setOf(PROJECT_STATUSES) as fc.Arbitrary<View['status']>,
    years: range(fc.integer({ min: 1900, max: 2099 })),
    money: range(fc.oneof(decimal(0, 1e7, 2), fc.integer({ min: 0, max: 999_999_999_999 }))),
    q: fc.string({ unit: 'grapheme', maxLength: MAX_QUERY }).filter((q) => q.length <= MAX_QUERY),
    select: orNull(fc.stringMatching(/^[\w.-]{1,80}$/)),
    circles: orNull(
      fc.record(
        {
          minutes: decimal(5, 30, 1),
          mode: fc.constantFrom(...TRAVEL_MODES),
          serves: fc.constantFrom('elderly' as const, 'children' as const),
          when: fc.constantFrom('existing' as const, 'planned' as const),
          speed: decimal(0.5, 120, 2),
          detour: decimal(1, 3, 2),
        },
        { requiredKeys: ['minutes', 'mode', 'serves', 'when'] },
      ),
    ),
    room: fc.constantFrom(...ROOMS),
    study: validStudy,
    catchment: validCatchment,
    scenario: validScenario,
    sheet: validSheet,
    camera: orNull(
      fc.record({
        lon: decimal(-180, 180, 5),
        lat: decimal(-85, 85, 5),
        zoom: decimal(0, 22, 2),
      }),
    ),
  })
  .map(({ years: [from, to], money: [moneyMin, moneyMax], ...rest }) => ({
    ...rest,
    from,
    to,
    moneyMin,
    moneyMax,
  }));

describe('the address of a view', () => {
  it('opens the same view, without a notice', () => {
    fc.assert(
      fc.property(validView, (view) => {
        const { view: back, notices } = decode(encodeView(view));
        expect(notices).toEqual([]);
        expect(back).toEqual(view);
      }),
      { numRuns: 2000 },
    );
  });

  it('survives a browser’s own rewriting', () => {
    fc.assert(
      fc.property(validView, (view) => {
        const url = new URL(`https://example.org/atlas/?${encodeView(view)}`);
        expect(decode(url.search).view).toEqual(view);
      }),
    );
  });

  it('says little for the view that opens first, and stays readable', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('lang=zh');
    const view: View = {
      ...DEFAULT_VIEW,
      layers: ['care', 'mining'],
      from: 2022,
      moneyMin: 500,
      circles: { minutes: 15, mode: 'walk', serves: 'elderly', when: 'existing', speed: 4.5 },
      camera: { lon: 116, lat: 29.5, zoom: 9 },
    };
    expect(encodeView(view)).toBe(
      'layers=care,mining&from=2022&money=500-&c=15:walk:elderly:existing:4.5:&map=9/29.5/116&lang=zh',
    );
  });

  it('writes a study as one readable part', () => {
    const study: StudySetting = {
      ...{ kinds: ['fire-station', 'depot'], standard: 'fire-response' },
      ...{ minutes: 10, mode: 'car', speed: 40, detour: 1.5 },
      ...{ state: { t: 'existing' }, compare: { t: 'by', year: 2025 } },
      ...{ demand: 'seats', show: 'count' },
    };
    expect(encodeView({ ...DEFAULT_VIEW, room: 'coverage', study })).toBe(
      'room=coverage&s=fire-station,depot:fire-response:10min,car,v40,x1.5::2025::count&lang=zh',
    );
    expect(encodeView({ ...DEFAULT_VIEW, study: { ...DEFAULT_STUDY, kinds: ['depot'] } })).toBe(
      's=depot&lang=zh',
    );
  });

  it('writes a catchment as one readable part', () => {
    const catchment: CatchmentSetting = {
      ...{ ratio: 'childcare-places', state: 'all', decay: 'step' },
      reach: { t: 'metres', metres: 5000 },
    };
    expect(encodeView({ ...DEFAULT_VIEW, catchment })).toBe(
      'fca=childcare-places:all:5000m:step&lang=zh',
    );
    expect(
      encodeView({ ...DEFAULT_VIEW, catchment: { ...DEFAULT_CATCHMENT, decay: 'none' } }),
    ).toBe('fca=:::none&lang=zh');
  });

  it('knows the ratios whose records print a supply', () => {
    const known = RATIOS.flatMap(({ id, records }) => (records ? [id] : []));
    for (const ratio of known)
      expect(decode(`fca=${ratio}`).view.catchment).toEqual({ ...DEFAULT_CATCHMENT, ratio });
  });

  it('tells no layers from the default layers', () => {
    expect(decode(encodeView({ ...DEFAULT_VIEW, layers: [] })).view.layers).toEqual([]);
  });

  it('writes no exponents', () => {
    const view = { ...DEFAULT_VIEW, moneyMin: 1e-7, moneyMax: 999_999_999_999 };
    expect(encodeView(view)).toContain('money=0-999999999999');
  });
});

/** For each key: texts that no view writes. */
const BROKEN: Record<string, string[]> = {
  layers: ['', 'bogus', ',', '__proto__'],
  kinds: ['', 'bogus', 'toString'],
  status: ['', 'done'],
  area: ['', '999999'],
  from: ['', '22', '2022x', '1899', '-2022'],
  to: ['', 'soon', '2100'],
  money: ['', '-', '5', '9-1', '1e3-', '-1-5', '1-2-3'],
  q: ['长'.repeat(MAX_QUERY + 1)],
  select: ['', 'a b', '<script>', 'x'.repeat(81)],
  panel: ['', 'admin'],
  room: ['', 'admin'],
  fca: ['bogus', '::5km', '::0min,car', '::15min,fly', ':::steep', '::::x', 'hospital-beds'],
  s: ['', 'bogus', ':fire-response', 'bogus,__proto__:fire-response:5min'],
  page: ['', 'admin', 'none'],
  doc: ['', 'jiujiang-1999-1', '../x', 'x'.repeat(81)],
  c: ['', '15', '15:fly', '4:walk', '31:walk', '15:walk:0', '15:walk:4:9', '15:walk:4:1.3:1'],
  map: ['', '9', '9/29', '9/99/116', '23/29/116', '9/29/181', 'NaN/29/116', '9/29/116/0'],
  lang: ['', 'fr'],
  theme: ['', 'pink'],
};
const brokenPart = fc
  .constantFrom(...Object.keys(BROKEN))
  .chain((key) => fc.tuple(fc.constant(key), fc.constantFrom(...BROKEN[key]!)));

describe('a broken address', () => {
  it.each(Object.entries(BROKEN).flatMap(([key, texts]) => texts.map((text) => [key, text])))(
    'falls back for %s=%s with a notice',
    (key, text) => {
      const { view, notices } = decode(new URLSearchParams({ [key]: text }).toString());
      expect(view).toEqual(DEFAULT_VIEW);
      expect(notices.map((notice) => notice.key)).toEqual([key]);
    },
  );

  it('loses the broken part alone', () => {
    fc.assert(
      fc.property(validView, brokenPart, (view, [key, text]) => {
        const params = new URLSearchParams(encodeView(view));
        params.delete(key);
        const without = decode(params.toString()).view;
        params.set(key, text);
        const { view: back, notices } = decode(params.toString());
        expect(back).toEqual(without);
        expect(notices).toEqual([{ key, value: expect.any(String) }]);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the good words of a list', () => {
    const { view, notices } = decode('layers=care,bogus,mining,care&kinds=depot,x');
    expect(view.layers).toEqual(['care', 'mining']);
    expect(view.kinds).toEqual(['depot']);
    expect(notices).toEqual([
      { key: 'layers', value: 'bogus' },
      { key: 'kinds', value: 'x' },
    ]);
  });

  it('keeps the good parts of a study', () => {
    const study = (text: string) => decode(`s=${text}`);
    const fire = { ...DEFAULT_STUDY, kinds: ['fire-station'] };
    expect(study('fire-station:Bad Id:5min,fly,x9:by:2025:nobody:count:more')).toEqual({
      view: {
        ...DEFAULT_VIEW,
        study: { ...fire, minutes: 5, compare: { t: 'by', year: 2025 }, show: 'count' },
      },
      notices: [{ key: 's', value: 'more,Bad Id,fly,x9,by,nobody' }],
    });
    // Of those being built not all are promised by a year: the difference would mislead.
    expect(study('fire-station:::building:2025').notices).toEqual([{ key: 's', value: '2025' }]);
    expect(study('fire-station:::2025:2025').view.study).toEqual({
      ...fire,
      state: { t: 'by', year: 2025 },
    });
  });

  it('drops an end before the start', () => {
    const { view, notices } = decode('from=2025&to=2021');
    expect([view.from, view.to]).toEqual([2025, null]);
    expect(notices).toEqual([{ key: 'to', value: '2021' }]);
  });

  it('never throws and always gives a view that can be written again', () => {
    const keys = fc.constantFrom(...Object.keys(BROKEN), '', '%', 'layers%');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('%E0%A4%A', '%', '+', '%00'),
    );
    const pairs = fc
      .array(fc.tuple(keys, text))
      .map((all) => all.map((p) => p.join('=')).join('&'));
    fc.assert(
      fc.property(fc.oneof(pairs, fc.string({ unit: 'binary' })), (query) => {
        const { view } = decode(query);
        expect(decode(encodeView(view)).notices).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
