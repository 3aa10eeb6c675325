import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkPlace } from '../../src/places/check';
import { mergeOf } from '../../src/places/hand-on/merge';
import { readPlacesFile, type FileProblem } from '../../src/places/hand-on/read-file';
import { placesFile } from '../../src/places/hand-on/write-file';
import { SYSTEMS } from '../../src/places/coordinate/systems';
import { OWN_PRECISIONS, type OwnPlace } from '../../src/places/own-place';
import { oneLine } from '../../src/places/text';
import { feature } from '../fixtures/feature';
import { ownPlace } from '../fixtures/own-place';

const MADE = '2026-03-02T00:00:00.000Z';
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map(oneLine)
  .filter(Boolean);
const place: fc.Arbitrary<OwnPlace> = fc.record(
  {
    feature: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/),
    name: words,
    lon: fc.integer({ min: 73_000_000, max: 136_000_000 }).map((n) => n / 1e6),
    lat: fc.integer({ min: 3_000_000, max: 54_000_000 }).map((n) => n / 1e6),
    precision: fc.constantFrom(...OWN_PRECISIONS),
    uncertaintyM: fc.integer({ min: 1, max: 100_000 }),
    known: words,
    verified: fc.boolean(),
    typed: fc.record({ text: words, system: fc.constantFrom(...SYSTEMS) }),
    outside: fc.constant(true as const),
    kept: fc.constant('2026-03-01T08:00:00.000Z'),
  },
  {
    requiredKeys: [
      ...(['feature', 'name', 'lon', 'lat', 'precision', 'uncertaintyM'] as const),
      ...(['known', 'verified', 'kept'] as const),
    ],
  },
);

function problems(text: string): readonly FileProblem[] {
  const read = readPlacesFile(text);
  return read.ok ? [] : read.problems;
}
/** A file of one place with some of its fields overwritten by anything. */
const fileWith = (fields: object) => placesFile([{ ...ownPlace(), ...fields } as OwnPlace], MADE);

describe('a file of own places', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { selector: (p) => p.feature, maxLength: 12 }),
        (places) => {
          const read = readPlacesFile(placesFile(places, MADE));
          if (!read.ok) throw new Error(JSON.stringify(read.problems));
          expect([...read.places]).toEqual(
            [...places].sort((a, b) => (a.feature < b.feature ? -1 : 1)),
          );
        },
      ),
    );
  });

  it('has a line for each place', () => {
    const text = placesFile([ownPlace({ feature: 'b' }), ownPlace({ feature: 'a' })], MADE);
    const lines = text.split('\n');
    expect(lines[5]).toContain('"feature":"a"');
    expect(lines[6]).toContain('"feature":"b"');
  });

  test.each([
    ['lon', 215.9, 'not-lon'],
    ['lon', '115.9', 'not-lon'],
    ['lat', 115.9, 'not-lat'],
    ['uncertaintyM', 0, 'not-uncertainty'],
    ['uncertaintyM', 50.5, 'not-uncertainty'],
    ['uncertaintyM', null, 'not-uncertainty'],
    ['precision', 'township', 'not-choice'],
    ['known', ' \u200b', 'not-text'],
    ['known', '字'.repeat(401), 'too-long'],
    ['verified', 'true', 'not-flag'],
    ['feature', 'Test_1', 'not-id'],
    ['kept', 'yesterday', 'not-time'],
    ['typed.system', 'EPSG:4326', 'not-choice'],
    ['colour', 'red', 'unknown-field'],
  ])('names the line where %s is %j', (field, value, code) => {
    const fields =
      field === 'typed.system' ? { typed: { text: '1 2', system: value } } : { [field]: value };
    const bad = { ...ownPlace(), ...fields } as OwnPlace;
    const text = placesFile([ownPlace({ feature: '0' }), bad], MADE);
    expect(problems(text)).toMatchObject([{ line: 7, field, code }]);
  });

  it('names a missing field, and all faults at once', () => {
    const { known: _, ...rest } = ownPlace();
    const text = placesFile([{ ...rest, verified: 1 } as never], MADE);
    expect(problems(text).map(({ code, field }) => `${field} ${code}`)).toEqual([
      'known missing',
      'verified not-flag',
    ]);
  });

  test.each([
    ['', 'not-json', undefined],
    ['{"format": "gazette-atlas-own-places",\n "version": 1\n "places": []}', 'not-json', 3],
    ['[]', 'not-our-format', 1],
    ['{"format":"other"}', 'not-our-format', 1],
    ['{"format":"gazette-atlas-own-places",\n"version":2,"places":[]}', 'newer-version', 2],
    ['{"format":"gazette-atlas-own-places","version":1}', 'no-places', 1],
    ['{"format":"gazette-atlas-own-places","version":1,"places":{}}', 'no-places', 1],
    ['['.repeat(200_000), 'not-json', undefined],
    [' '.repeat(8_000_001), 'too-large', undefined],
  ])('refuses what is no such file (%#)', (text, code, line) => {
    const [problem] = problems(text);
    expect(problem!.code).toBe(code);
    if (line !== undefined) expect(problem!.line).toBe(line);
  });

  it('refuses a feature that stands twice', () => {
    const text = placesFile([ownPlace(), ownPlace({ lon: 116 })], MADE);
    expect(problems(text)).toMatchObject([{ code: 'twice', line: 7, detail: 'test-1' }]);
  });

  it('takes a byte order mark', () => {
    expect(readPlacesFile(`\ufeff${fileWith({})}`).ok).toBe(true);
  });

  it('keeps hostile text as one line of text', () => {
    const known = '=1+1\u202e<img src=x onerror=alert(1)>\u0000\n"; DROP';
    const read = readPlacesFile(fileWith({ known }));
    expect(read.ok && read.places[0]!.known).toBe('=1+1<img src=x onerror=alert(1)> "; DROP');
  });

  it('is not fooled by prototypes', () => {
    const line = JSON.stringify(ownPlace()).replace(
      '"feature":"test-1"',
      '"__proto__":{"feature":"test-1"}',
    );
    const text = `{"format":"gazette-atlas-own-places","version":1,"places":[${line}]}`;
    expect(problems(text).length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>).feature).toBeUndefined();
  });

  it('answers every change of a good file with places or with problems that have a line', () => {
    const good = placesFile([ownPlace({ feature: 'a' }), ownPlace({ feature: 'b' })], MADE);
    const edit = fc.record({
      at: fc.nat(good.length - 1),
      cut: fc.nat(40),
      put: fc.oneof(fc.string({ maxLength: 10 }), fc.constantFrom('}', '"', '1e999', 'null', '[')),
    });
    fc.assert(
      fc.property(edit, ({ at, cut, put }) => {
        const read = readPlacesFile(good.slice(0, at) + put + good.slice(at + cut));
        if (read.ok) for (const entry of read.places) expect(checkPlace(entry).ok).toBe(true);
        else expect(read.problems.every(({ line }) => line !== undefined && line >= 1)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('answers any JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, value) => {
        expect(readPlacesFile(text).ok).toBe(false);
        expect(checkPlace(value).ok).toBe(false);
      }),
    );
  });
});

describe('what a file would change', () => {
  const features = new Map(
    ['a', 'b', 'c', 'd'].map((id) => [id, feature({ id, name: id === 'd' ? '改名' : '测试项目' })]),
  );
  const mine = new Map(['b', 'c'].map((id) => [id, ownPlace({ feature: id })]));

  it('is sorted by what has to be decided', () => {
    const theirs = ['a', 'b', 'd', 'x'].map((id) => ownPlace({ feature: id }));
    const other = ownPlace({ feature: 'c', uncertaintyM: 20 });
    const merge = mergeOf(mine, [...theirs, other], features);
    expect(merge.fresh.map((p) => p.feature)).toEqual(['a']);
    expect(merge.same.map((p) => p.feature)).toEqual(['b']);
    expect(merge.conflicts).toEqual([{ mine: mine.get('c'), theirs: other }]);
    expect(merge.strangers.map(({ place: p, nameHere }) => [p.feature, nameHere])).toEqual([
      ['d', '改名'],
      ['x', null],
    ]);
  });
});
