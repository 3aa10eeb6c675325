/** What is handed on is read by the build's own reader. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../geo/model';
import { readPlaces } from '../../geo/steps/places/gazetteer';
import { GAZETTEER_ROWS } from '../../geo/steps/registers/columns';
import { readTable } from '../../geo/steps/registers/table';
import { GAZETTEER_COLUMNS, handOn, type HandedPlace } from '../../src/places/hand-on/gazetteer';
import { oneLine } from '../../src/places/text';
import { csvText } from '../../src/sheet/csv-text';
import { feature } from '../fixtures/feature';
import { ownPlace } from '../fixtures/own-place';

const handed = (some: Parameters<typeof ownPlace>[0]): HandedPlace => {
  const place = ownPlace(some);
  return {
    place,
    feature: feature({ id: place.feature, name: place.name, counties: ['360402'] }),
  };
};
const inside = () => '360402';

function read(entries: readonly HandedPlace[], countyAt: () => string | null = inside) {
  const problems: Problem[] = [];
  const csv = csvText(handOn(entries, countyAt).gazetteer);
  const rows = readTable('gazetteer.csv', new TextEncoder().encode(csv), GAZETTEER_ROWS, problems);
  return { places: readPlaces(rows, problems), problems, csv };
}

describe('rows for the gazetteer', () => {
  it('have its columns', () => {
    expect([...GAZETTEER_COLUMNS]).toEqual(Object.keys(GAZETTEER_ROWS.columns));
  });

  it('are taken by the build', () => {
    const { places, problems } = read([
      handed({ verified: true, uncertaintyM: 30, typed: { text: '115.9, 29.6', system: 'WGS84' } }),
    ]);
    expect(problems).toEqual([]);
    expect(places).toMatchObject([
      {
        ...{ id: 'own-test-1', name: '测试项目', kind: 'site', county: '360402' },
        ...{ lon: 115.9, lat: 29.6, uncertaintyM: 30, mark: 'cited', citation: '实地走访' },
      },
    ]);
    expect(places[0]!.note).toContain('typed as "115.9, 29.6" (WGS84)');
  });

  it('claim no more for an unverified point than the gazetteer allows', () => {
    const { places, problems } = read([handed({ uncertaintyM: 30 })]);
    expect(problems).toEqual([]);
    expect(places[0]).toMatchObject({ mark: 'unverified', uncertaintyM: 3000 });
    expect(places[0]!.note).toContain('the user says 30 m');
  });

  it('are taken whatever the user writes', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 80 })
      .map(oneLine)
      .filter(Boolean);
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (known, name, other, verified) => {
        const { places, problems } = read([
          handed({ feature: 'a', known, name, verified }),
          handed({ feature: 'b', known, name: other, verified }),
        ]);
        expect(problems).toEqual([]);
        expect(places).toHaveLength(1);
      }),
      { examples: [['=HYPERLINK("http://x")', '"a;b，c"', '+1', true]] },
    );
  });

  it('never run as a formula', () => {
    const { csv } = read([handed({ known: '=cmd|calc', name: '@SUM(A1)' })]);
    expect(csv).toContain("'=cmd|calc");
    expect(csv).toContain("'@SUM(A1)");
  });

  it('join what stands on one point, with the most careful statement', () => {
    const entries = [
      handed({ feature: 'a', verified: true, uncertaintyM: 4000 }),
      handed({ feature: 'b', name: '另一项目', known: '查档' }),
    ];
    const { places, problems } = read(entries);
    expect(problems).toEqual([]);
    expect(places).toMatchObject([
      { id: 'own-a', aliases: ['另一项目'], uncertaintyM: 4000, mark: 'unverified' },
    ]);
    expect(places[0]!.citation).toBe('实地走访 | 查档');
    const [header, ...uses] = handOn(entries, inside).uses;
    const at = header!.indexOf('place');
    expect(uses.map((row) => [row[0], row[at]])).toEqual([
      ['a', 'own-a'],
      ['b', 'own-a'],
    ]);
  });

  it('leave out, and name, a site outside every county', () => {
    const entries = [
      handed({ feature: 'a' }),
      handed({ feature: 'b', lon: 118, precision: 'area' }),
    ];
    const { gazetteer, uses, refused } = handOn(entries, () => null);
    expect(refused.map(({ place }) => place.feature)).toEqual(['a']);
    expect([gazetteer.length, uses.length]).toEqual([2, 2]);
    expect(read(entries, () => null).problems).toEqual([]);
  });
});
