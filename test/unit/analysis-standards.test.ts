/** Every norm that quotes a document is in the registers, word for word and with the same figure. */
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { studyReach } from '../../src/analysis/study/study-reach';
import { TRAVEL } from '../../src/analysis/travel';
import { kindOf } from '../../src/atlas/catalogue';
import { isReach, type Standard } from '../../src/atlas/standard';
import {
  NO_RADIUS,
  STANDARDS,
  defaultStandard,
  standardOf,
  standardsFor,
} from '../../src/atlas/standards';

interface Row {
  register: string;
  number: string;
  name: string;
  locator: string;
  value: number;
  areas: string[];
  relation?: string;
}

const seeds = new URL('../../seeds/', import.meta.url);
const rows: Row[] = readdirSync(seeds).flatMap((folder) => {
  const read = (file: string) => readFileSync(new URL(`${folder}/${file}`, seeds), 'utf8');
  const { documents } = JSON.parse(read('gazette.json')) as {
    documents: { id: string; number: string }[];
  };
  return ['rules', 'indicators'].flatMap((register) =>
    (parse(read(`${register}.csv`), { columns: true, bom: true }) as Record<string, string>[]).map(
      (row) => ({
        register,
        number: documents.find(({ id }) => id === row['document'])!.number,
        name: row['name']!,
        locator: row['locator']!,
        value: Number(row['value'] || NaN),
        areas: row['area']!.split(';'),
        ...(row['relation'] ? { relation: row['relation'] } : {}),
      }),
    ),
  );
});

const valueOf = ({ measure }: Standard) =>
  measure.t === 'minutes' ? measure.minutes : measure.t === 'ratio' ? measure.value : measure.high;
const quoting = STANDARDS.flatMap((row) => (row.quoted ?? []).map((quoted) => ({ row, quoted })));

describe('the catalogue of standards', () => {
  it.each(quoting.map(({ row, quoted }) => [`${row.id}: ${quoted.documentNumber}`, row, quoted]))(
    '%s stands in the register',
    (_, standard, quoted) => {
      const { register, documentNumber, name, locator, areas } =
        quoted as (typeof quoting)[0]['quoted'];
      const found = rows.filter(
        (row) =>
          row.register === register &&
          row.number === documentNumber &&
          row.name === name &&
          row.locator === locator,
      );
      expect(found.map(({ value }) => value)).toContain(valueOf(standard as Standard));
      for (const area of areas) expect(found.flatMap((row) => row.areas)).toContain(area);
      expect((standard as Standard).source.zh).toContain(`${documentNumber} ${locator}`);
    },
  );

  it('marks as norm just what quotes a document of the record', () => {
    for (const { mark, quoted } of STANDARDS) expect(mark === 'norm').toBe(quoted !== undefined);
    expect(quoting.length).toBeGreaterThan(20);
  });

  it('has unique ids, kinds of the catalogue, and both languages', () => {
    expect(new Set(STANDARDS.map(({ id }) => id)).size).toBe(STANDARDS.length);
    for (const { kinds, title, source, note, measure } of STANDARDS) {
      for (const kind of kinds) expect(kindOf(kind), kind).toBeDefined();
      for (const text of [title, source, ...(note ? [note] : [])]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en.trim()).not.toBe('');
      }
      if (measure.t === 'metres') expect(measure.low).toBeLessThanOrEqual(measure.high);
    }
  });

  it('begins with a norm of time or distance, and with nothing where a kind has none', () => {
    expect(defaultStandard(['elderly-home', 'embedded-home'])?.id).toBe('elderly-circle');
    expect(defaultStandard(['childcare'])?.id).toBe('childcare-circle');
    expect(defaultStandard(['elderly-home', 'childcare'])).toBeUndefined();
    expect(defaultStandard(['fire-station'])).toBeUndefined();
    expect(defaultStandard([])).toBeUndefined();
    for (const kind of Object.keys(NO_RADIUS))
      expect(standardsFor(kind).filter(({ measure }) => isReach(measure))).toEqual([]);
  });
});

describe('the metres of a standard', () => {
  const reachOf = (id: string, own = {}) => studyReach(standardOf(id), own)!;
  const marks = (id: string, own = {}) =>
    reachOf(id, own).assumptions.map(({ what, mark }) => `${what} ${mark}`);

  it('are minutes × speed ÷ detour; a changed figure becomes an assumption, a kept one does not', () => {
    const speed = TRAVEL['walk-elderly'].speed.value;
    expect(reachOf('elderly-circle').limits.nominalM).toBeCloseTo((speed * 1000) / 4 / 1.3, 9);
    expect(marks('elderly-circle')).toEqual([
      'minutes norm',
      'speed assumption',
      'detour assumption',
    ]);
    expect(marks('elderly-circle', { minutes: 15, mode: 'walk' })).toEqual([
      'minutes norm',
      'speed reading',
      'detour assumption',
    ]);
    expect(marks('elderly-circle', { minutes: 20, mode: 'walk', speedKmh: 4 })).toEqual([
      'minutes assumption',
      'speed assumption',
      'detour assumption',
    ]);
  });

  it('of a printed span are held sure at its lower and possible at its upper end, on foot', () => {
    expect(reachOf('living-circle-15').limits).toEqual({
      sureM: 800 / 1.3,
      nominalM: 1000 / 1.3,
      possibleM: 1000 / 1.3,
    });
    expect(reachOf('living-circle-15', { detour: 1 }).limits.sureM).toBe(800);
  });

  it('of a service radius are a straight line, and an own radius is an assumption', () => {
    expect(reachOf('day-care-radius').limits.nominalM).toBe(300);
    expect(marks('day-care-radius')).toEqual(['metres reading']);
    expect(marks('day-care-radius', { metres: 300 })).toEqual(['metres reading']);
    expect(marks('day-care-radius', { metres: 500 })).toEqual(['metres assumption']);
  });

  it('are none without a time or a distance', () => {
    expect(studyReach(undefined, {})).toBeUndefined();
    expect(studyReach(standardOf('childcare-places'), {})).toBeUndefined();
    expect(studyReach(undefined, { minutes: 5 })!.assumptions[0]!.mark).toBe('assumption');
  });
});
