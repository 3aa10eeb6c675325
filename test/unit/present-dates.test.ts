/** What may be said of a day: never more than the documents do. */
import { describe, expect, it } from 'vitest';
import type { Properties } from '../../src/atlas/feature';
import {
  DATE_CLASSES,
  classAt,
  dateSteps,
  featuresAt,
  lastDay,
  type DateClass,
} from '../../src/present/dates';
import { feature } from '../fixtures/feature';

const at = (day: string, properties: Partial<Properties>) =>
  classAt(feature({ asOf: '2022-11-09', ...properties }).properties, day);

describe('a day', () => {
  it.each<[string, string, DateClass, Partial<Properties>]>([
    // What exists by its document, before and after the document's date.
    ['existing', '2022-11-09', 'existed', { facilityStatus: 'existing' }],
    ['existing, the day before', '2022-11-08', 'unsaid', { facilityStatus: 'existing' }],
    [
      'existing and planned to be renovated, before the document, once work was to begin',
      '2022-06-30',
      'existed',
      { facilityStatus: 'existing', nature: 'renovation', start: '2022-06' },
    ],
    [
      'complete, before its end',
      '2022-03-01',
      'building',
      {
        ...{ facilityStatus: 'existing', projectStatus: 'complete', nature: 'new' },
        ...{ start: '2021-12', end: '2022-06' },
      },
    ],
    [
      'complete, from its end on',
      '2022-06-30',
      'existed',
      { facilityStatus: 'existing', projectStatus: 'complete', end: '2022-06' },
    ],
    // What is being built.
    ['building', '2022-11-09', 'building', { projectStatus: 'building' }],
    ['building, years later', '2030-12-31', 'building', { projectStatus: 'building' }],
    ['building, before the document', '2022-01-01', 'unsaid', { projectStatus: 'building' }],
    [
      'building since a printed start',
      '2022-01-31',
      'building',
      { projectStatus: 'building', start: '2022-01' },
    ],
    [
      'building, its planned end over',
      '2023-12-31',
      'due',
      { projectStatus: 'building', end: '2023' },
    ],
    // What is planned, whatever is printed of its start.
    ['planned for a year', '2025-12-30', 'planned', { end: '2025', start: '2022' }],
    ['planned for a year, at its end', '2025-12-31', 'due', { end: '2025' }],
    ['planned for a year, long after', '2040-01-01', 'due', { end: '2025' }],
    ['planned without an end', '2040-01-01', 'undated', { start: '2022' }],
    ['planned, before the document', '2022-11-08', 'unsaid', { end: '2025' }],
    ['a target', '2025-12-31', 'due', { projectStatus: 'target', end: '2025' }],
  ])('%s at %s: %s', (_, day, expected, properties) => {
    expect(at(day, properties)).toBe(expected);
  });

  it('nothing that is planned ever exists', () => {
    for (const projectStatus of ['planned', 'building', 'target', 'unknown'] as const)
      for (const end of ['2021', '2023-06', '2025-12-31'])
        expect(at('2099-12-31', { projectStatus, end })).toBe('due');
  });

  it('puts every feature into exactly one class', () => {
    const all = [
      feature({ id: 'a', facilityStatus: 'existing' }),
      feature({ id: 'b', end: '2023' }),
      feature({ id: 'c' }),
    ];
    const found = featuresAt(all, '2024-12-31');
    expect(Object.keys(found)).toEqual([...DATE_CLASSES]);
    expect(found.existed.map(({ properties: p }) => p.id)).toEqual(['a']);
    expect(found.due.map(({ properties: p }) => p.id)).toEqual(['b']);
    expect(found.undated.map(({ properties: p }) => p.id)).toEqual(['c']);
  });

  it.each([
    ['2025', '2025-12-31'],
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2022-12-01', '2022-12-01'],
  ])('%s is over on %s', (iso, day) => {
    expect(lastDay(iso)).toBe(day);
  });
});

describe('steps', () => {
  const some = [
    feature({ asOf: '2022-11-09', end: '2023-06-30' }),
    feature({ asOf: '2022-11-09', end: '2025' }),
    feature({ asOf: '2022-11-09', start: '2022-06', end: '2025' }),
    feature({ asOf: '2022-11-09', facilityStatus: 'existing' }),
  ];
  it('are the periods at which something changes, with the one before', () => {
    expect(dateSteps(some, 'quarter')).toEqual([
      { day: '2022-03-31', year: 2022, quarter: 1, changes: 0 },
      { day: '2022-12-31', year: 2022, quarter: 4, changes: 4 },
      { day: '2023-06-30', year: 2023, quarter: 2, changes: 1 },
      { day: '2025-12-31', year: 2025, quarter: 4, changes: 2 },
    ]);
    expect(dateSteps(some, 'year').map(({ day }) => day)).toEqual([
      ...['2021-12-31', '2022-12-31', '2023-12-31', '2025-12-31'],
    ]);
    expect(dateSteps([], 'year')).toEqual([]);
  });

  it('the first quarter follows the last one of the year before', () => {
    const one = [feature({ asOf: '2023-02-01', facilityStatus: 'existing' })];
    expect(dateSteps(one, 'quarter').map(({ day }) => day)).toEqual(['2022-12-31', '2023-03-31']);
  });
});
