import { describe, expect, it } from 'vitest';
import { bedsAdded } from '../../src/analysis/beds';
import {
  facilitiesOf,
  planYears,
  standsIn,
  undated,
  type StudyState,
} from '../../src/analysis/states';
import type { Properties } from '../../src/atlas/feature';
import { feature } from '../fixtures/feature';

const KINDS = new Set(['elderly-home']);
const point = { type: 'Point' as const, coordinates: [116, 29] };
const home = (id: string, more: Partial<Properties> = {}, placed = false) =>
  feature(
    { id, ...(placed ? { uncertaintyM: 500, pointMark: 'cited', placeId: 'g' } : {}), ...more },
    placed ? point : null,
  );
const existing = { facilityStatus: 'existing' as const };
const STATES: StudyState[] = [
  { t: 'existing' },
  { t: 'building' },
  { t: 'by', year: 2023 },
  { t: 'by', year: 2025 },
  { t: 'all' },
];
const idsIn = (features: ReturnType<typeof home>[], state: StudyState) =>
  facilitiesOf(features, KINDS)
    .filter((facility) => standsIn(facility, state))
    .map(({ row }) => row.id);

describe('the states of the plan', () => {
  const record = [
    home('there', existing),
    home('building', { projectStatus: 'building', end: '2025-06' }),
    home('early', { end: '2023-12-30' }),
    home('late', { end: '2025' }),
    home('undated', { nature: 'new' }),
    home('other', { kind: 'childcare', ...existing }),
  ];

  it('hold what exists, what is being built, what a year promises, and everything', () => {
    expect(STATES.map((state) => idsIn(record, state))).toEqual([
      ['there'],
      ['there', 'building'],
      ['there', 'early'],
      ['there', 'building', 'early', 'late'],
      ['there', 'building', 'early', 'late', 'undated'],
    ]);
  });

  it('name each year of the plan, and what has none', () => {
    const facilities = facilitiesOf(record, KINDS);
    expect(planYears(facilities)).toEqual([2023, 2025]);
    expect(undated(facilities).map(({ row }) => row.id)).toEqual(['undated']);
  });

  it('gain no facility from a renovation, a refit, equipment or an extension', () => {
    for (const nature of ['renovation', 'equipment', 'operation', 'extension'] as const) {
      expect(idsIn([home('future', { nature })], { t: 'all' })).toEqual([]);
      expect(idsIn([home('there', { nature, ...existing })], { t: 'existing' })).toEqual(['there']);
    }
  });

  it('count the same thing once: it exists if any record says so, and has any record’s point', () => {
    const records = [
      home('a', { sameAs: ['b'], ...existing }),
      home('b', { end: '2025' }, true),
      home('c', { sameAs: ['b'], end: '2023' }),
    ];
    for (const order of [records, [...records].reverse()]) {
      const [only, ...more] = facilitiesOf(order, KINDS);
      expect(more).toEqual([]);
      expect(only!.row).toMatchObject({ id: 'b', lon: 116 });
      expect(only!.records).toHaveLength(3);
      expect(only!.arrival).toBeUndefined();
    }
    const planned = facilitiesOf(records.slice(1), KINDS);
    expect(planned.map(({ arrival }) => arrival)).toEqual([{ building: false, year: 2023 }]);
  });
});

describe('beds that a state adds', () => {
  const all = { t: 'all' } as const;
  it('are those of new facilities, and the new ones of extensions', () => {
    const record = [
      home('new', { nature: 'new', beds: 100 }),
      home('unsaid', { beds: 10 }),
      home('extension', { nature: 'extension', beds: 500, bedsNew: 40, ...existing }),
      home('blank', { nature: 'extension', beds: 500, ...existing }),
      home('refit', { nature: 'renovation', beds: 300, ...existing }),
      home('there', { beds: 900, ...existing }),
      home('built', { nature: 'new', beds: 700, projectStatus: 'complete', ...existing }),
    ];
    expect(bedsAdded(record, KINDS, all)).toEqual({
      beds: 150,
      counted: ['new', 'unsaid', 'extension'],
      overlapping: [],
      withoutNumber: ['blank'],
    });
    expect(bedsAdded(record, KINDS, { t: 'existing' }).beds).toBe(0);
  });

  it('are counted once where records overlap, with the heaviest selection that does not', () => {
    const record = [
      home('sum', { beds: 100, overlaps: ['a', 'b'] }),
      home('a', { beds: 60, overlaps: ['sum'] }),
      home('b', { beds: 50, overlaps: ['sum'] }),
      home('far', { beds: 7 }),
    ];
    for (const order of [record, [...record].reverse()]) {
      const found = bedsAdded(order, KINDS, all);
      expect(found.beds).toBe(117);
      expect(found.overlapping).toEqual(['sum']);
    }
  });

  it('are counted once for the same thing, with the larger figure', () => {
    const record = [home('a', { beds: 30 }), home('b', { beds: 50, sameAs: ['a'] })];
    expect(bedsAdded(record, KINDS, all)).toMatchObject({ beds: 50, overlapping: ['a'] });
  });
});
