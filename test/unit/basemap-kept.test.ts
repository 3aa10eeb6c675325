import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { BaseMap } from '../../src/basemap/definition';
import { NOTHING_KEPT, readKept, writeKept } from '../../src/basemap/storage';
import { isTrouble, QUIET, withAnswer, withFailure, type Tally } from '../../src/basemap/tally';
import { troubleText } from '../../src/basemap/words';

const base = (id: string, service: BaseMap['service']): BaseMap => ({
  id,
  title: id,
  credit: '© X',
  service,
  datum: 'WGS84',
  opacity: 0.5,
  alsoAsks: [],
});
const xyz = base('xyz', { kind: 'xyz', template: 'https://x.org/{z}/{x}/{y}' });
const style: BaseMap = {
  ...base('style', { kind: 'style', url: 'https://x.org/s.json' }),
  alsoAsks: ['tiles.org:8080'],
  datum: 'GCJ-02',
};

describe('what the browser keeps', () => {
  test('comes back as it was', () => {
    const kept = {
      maps: [
        xyz,
        style,
        base('t', { kind: 'tianditu', face: 'img', key: 'abcdef0123456789' }),
        base('p', { kind: 'pmtiles', url: 'https://x.org/a.pmtiles' }),
        base('f', { kind: 'pmtiles-file', file: '赣州.pmtiles' }),
        base('w', { kind: 'wmts', template: 'https://x.org/wmts?LAYER=a&TILEMATRIXSET=g' }),
      ],
      on: 'style',
    };
    expect(readKept(writeKept(kept))).toEqual({ kept, dropped: 0 });
  });

  test.each([
    [
      'an address that runs',
      { ...xyz, service: { kind: 'xyz', template: 'javascript:{z}{x}{y}' } },
    ],
    ['an unknown kind', { ...xyz, service: { kind: 'wfs', template: 'https://x.org' } }],
    ['no credit', { ...xyz, credit: '' }],
    ['opacity beyond all', { ...xyz, opacity: 7 }],
    ['an id that is none', { ...xyz, id: 'a b' }],
    ['a datum that is none', { ...xyz, datum: 'BD-09' }],
    ['nothing', null],
    ['the same id again', style],
  ])('%s falls out, the rest stays', (_, bad) => {
    const text = JSON.stringify({ version: 1, on: 'xyz', maps: [style, bad] });
    expect(readKept(text)).toEqual({ kept: { maps: [style], on: null }, dropped: 1 });
  });

  test('hosts that are no hosts are not allowed', () => {
    const alsoAsks = ['tiles.org', 'a/b', 'u@evil.org', '', 3];
    const text = JSON.stringify({ version: 1, on: null, maps: [{ ...style, alsoAsks }] });
    expect(readKept(text).kept.maps[0]!.alsoAsks).toEqual(['tiles.org']);
  });

  test('anything at all is read without an error', () => {
    expect(readKept(null)).toEqual({ kept: NOTHING_KEPT, dropped: 0 });
    expect(readKept('{').dropped).toBe(1);
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const { kept } = readKept(JSON.stringify({ version: 1, on: data, maps: [data] }));
        expect(kept.maps).toEqual([]);
      }),
    );
  });
});

describe('how a base map answers', () => {
  const status = (code: number) =>
    ({ host: 'x.org', cause: { tag: 'status', status: code } }) as const;
  const failing = (tally: Tally, times: number, code = 404) =>
    Array.from({ length: times }).reduce<Tally>((t) => withFailure(t, status(code)), tally);

  test('silence is trouble at once, a missing tile among others is none', () => {
    expect(isTrouble(QUIET)).toBe(false);
    expect(isTrouble(failing(QUIET, 1))).toBe(true);
    const answered = withAnswer(QUIET);
    expect(isTrouble(failing(answered, 5))).toBe(false);
    expect(isTrouble(failing(answered, 6))).toBe(true);
    expect(isTrouble(withAnswer(failing(answered, 6)))).toBe(false);
  });

  test('counts all, and names the first of the latest row', () => {
    const tally = failing(withAnswer(failing(QUIET, 2, 404)), 3, 403);
    expect(tally).toMatchObject({ answered: 1, failed: 5, streak: 3, first: status(403) });
  });

  test('a host that is not allowed is trouble whatever else answers, and is named once', () => {
    const refusal = { host: 'tiles.org', cause: { tag: 'notAllowed' } } as const;
    const tally = withAnswer(withFailure(withFailure(QUIET, refusal), refusal));
    expect(tally.refused).toEqual(['tiles.org']);
    expect(isTrouble(tally)).toBe(true);
  });

  test('an answer that cannot be read is trouble', () => {
    const unreadable = { host: 'x.org', cause: { tag: 'unreadable', reason: 'r' } } as const;
    expect(isTrouble(withFailure(withAnswer(QUIET), unreadable))).toBe(true);
  });

  test('host, status and remedy are said in both languages', () => {
    const key = base('t', { kind: 'tianditu', face: 'img', key: 'abcdef0123456789' });
    expect(troubleText(status(403), key, 'zh')).toMatch(/x\.org.*403.*密钥/);
    expect(troubleText(status(403), key, 'en')).toMatch(/x\.org.*403.*key/);
    expect(troubleText(status(404), xyz, 'en')).toMatch(/x\.org.*404.*no tile/);
    expect(troubleText(status(503), xyz, 'en')).toMatch(/x\.org.*503.*later/);
    const unreadable = {
      host: 'x.org',
      cause: { tag: 'unreadable', reason: 'reasonNotStyle' },
    } as const;
    expect(troubleText(unreadable, style, 'en')).toMatch(/x\.org.*no MapLibre style/);
  });
});
