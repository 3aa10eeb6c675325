import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../src/atlas/catalogue';
import { PROJECT_STATUSES, type Properties } from '../../src/atlas/feature';
import { compileFilter, type Filter } from '../../src/query/filter';
import { feature } from '../fixtures/feature';

const ALL: Filter = {
  layers: LAYERS.map((layer) => layer.id),
  kinds: [],
  area: null,
  document: null,
  status: [],
  from: null,
  to: null,
  moneyMin: null,
  moneyMax: null,
};
const passes = (filter: Partial<Filter>, properties: Partial<Properties>) =>
  compileFilter({ ...ALL, ...filter })(feature(properties));

describe('filter', () => {
  it('restricts only the layers whose kinds are named', () => {
    const kinds = ['childcare'];
    expect(passes({ kinds }, { layer: 'care', kind: 'childcare' })).toBe(true);
    expect(passes({ kinds }, { layer: 'care', kind: 'elderly-home' })).toBe(false);
    expect(passes({ kinds }, { layer: 'emergency', kind: 'depot' })).toBe(true);
    expect(passes({ kinds, layers: ['mining'] }, { layer: 'care', kind: 'childcare' })).toBe(false);
  });

  it('finds a thing by city, county and functional area', () => {
    const p = { city: '360400', counties: ['360402', '360424'], area: 'jjedz' };
    for (const area of ['360400', '360424', 'jjedz']) expect(passes({ area }, p)).toBe(true);
    for (const area of ['360200', '360403']) expect(passes({ area }, p)).toBe(false);
    expect(passes({ area: '360424' }, { city: '360400', counties: [] })).toBe(false);
  });

  it('keeps to one document, not to one whose number begins alike', () => {
    const document = 'ganxian-2023-5';
    expect(passes({ document }, { id: 'ganxian-2023-5-health-01' })).toBe(true);
    expect(passes({ document }, { id: 'ganxian-2023-50-job-01' })).toBe(false);
    expect(passes({ document: 'ganxian-2023-50' }, { id: 'ganxian-2023-5-health-01' })).toBe(false);
  });

  it.each([
    [{ start: '2021', end: '2023-06' }, 2022, 2022, true],
    [{ start: '2021', end: '2023-06' }, 2023, null, true],
    [{ start: '2021', end: '2023-06' }, 2024, null, false],
    [{ start: '2021-12-01' }, 2030, 2031, true],
    [{ start: '2021-12-01' }, null, 2020, false],
    [{ start: '2021-12-01' }, null, 2021, true],
    [{ end: '2022' }, null, 2000, true],
    [{ end: '2022' }, 2023, null, false],
    [{}, 1900, 2099, false],
  ])('%o meets %s to %s: %s', (dates, from, to, met) => {
    expect(passes({ from, to }, dates)).toBe(met);
  });

  it('leaves out what has no sum while a sum is asked for', () => {
    expect(passes({ moneyMin: 0 }, {})).toBe(false);
    expect(passes({ moneyMax: 100 }, { investmentWan: 100 })).toBe(true);
    expect(passes({ moneyMin: 100 }, { investmentWan: 99.9 })).toBe(false);
    expect(passes({}, {})).toBe(true);
  });

  const someProperties = fc
    .constantFrom(
      ...LAYERS.flatMap((layer) => layer.kinds.map((kind) => [layer.id, kind.id] as const)),
    )
    .chain(([layer, kind]) =>
      fc.record(
        {
          layer: fc.constant(layer),
          kind: fc.constant(kind),
          projectStatus: fc.constantFrom(...PROJECT_STATUSES),
          investmentWan: fc.integer({ min: 0, max: 1000 }),
          start: fc.constantFrom('2020', '2022-03'),
          end: fc.constantFrom('2023', '2025-12-31'),
          counties: fc.subarray(['360402', '360404']),
        },
        { requiredKeys: ['layer', 'kind', 'projectStatus', 'counties'] },
      ),
    );
  const year = fc.option(fc.integer({ min: 2018, max: 2027 }), { nil: null });
  const money = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null });
  const parts = {
    layers: fc.subarray(LAYERS.map((layer) => layer.id)),
    kinds: fc.subarray(LAYERS.flatMap((layer) => layer.kinds.map((kind) => kind.id))),
    document: fc.constantFrom(null, 'test', 'test-1', 'other'),
    area: fc.constantFrom(null, '360400', '360402', '360200'),
    status: fc.subarray([...PROJECT_STATUSES]),
    years: fc.record({ from: year, to: year }),
    money: fc.record({ moneyMin: money, moneyMax: money }),
  };

  it('is the conjunction of its parts', () => {
    fc.assert(
      fc.property(fc.record(parts), someProperties, ({ years, money: sums, ...plain }, p) => {
        const together = passes({ ...plain, ...years, ...sums }, p);
        const { layers, kinds, area, document, status } = plain;
        const places = [{ area }, { document }];
        const apart = [{ layers }, { kinds }, ...places, { status }, years, sums];
        expect(together).toBe(apart.every((part) => passes(part, p)));
      }),
      { numRuns: 1000 },
    );
  });
});
