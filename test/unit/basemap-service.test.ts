import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/basemap/address';
import { knownDatum } from '../../src/basemap/datum';
import type { BaseMap } from '../../src/basemap/definition';
import { datumOf, readDraft } from '../../src/basemap/draft';
import { hostsOf, mayAsk, rasterTilesOf, readService } from '../../src/basemap/service';
import { readTemplate } from '../../src/basemap/template';
import { readWmts } from '../../src/basemap/wmts';

const tilesOf = (read: ReturnType<typeof readTemplate>) => (read.ok ? read.value.tiles : read);
const problemOf = (read: { ok: boolean; problem?: string }) => read.problem;

describe('addresses', () => {
  test.each([
    ['', 'addressMissing'],
    ['   ', 'addressMissing'],
    ['javascript:alert(1)', 'addressProtocol'],
    ['JaVaScRiPt://x.org/%0aalert(1)', 'addressProtocol'],
    ['data:text/html,<script>', 'addressProtocol'],
    ['file:///etc/passwd', 'addressProtocol'],
    ['blob:https://x.org/1', 'addressProtocol'],
    ['ftp://x.org/a', 'addressProtocol'],
    ['//x.org/a', 'addressUnreadable'],
    ['x.org/{z}/{x}/{y}', 'addressUnreadable'],
    ['https://', 'addressUnreadable'],
    ['https://x.org/a b', 'addressUnreadable'],
    ['java\nscript:alert(1)', 'addressUnreadable'],
    ['https://user:secret@x.org/', 'addressPassword'],
    [`https://x.org/${'a'.repeat(2000)}`, 'addressTooLong'],
  ])('%j is refused: %s', (text, problem) => {
    expect(problemOf(readAddress(text))).toBe(problem);
  });

  test('whatever is taken is http or https to the browser too', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((s) => `https:${s}`),
        ),
        (text) => {
          const read = readAddress(text);
          if (read.ok) expect(new URL(read.value).protocol).toMatch(/^https?:$/);
        },
      ),
    );
  });
});

describe('templates', () => {
  test('rows from the south', () => {
    expect(readTemplate('https://x.org/{z}/{x}/{-y}.png')).toMatchObject({
      value: { tiles: ['https://x.org/{z}/{x}/{y}.png'], scheme: 'tms' },
    });
    expect(readTemplate('https://x.org/{z}/{x}/{y}.png')).toMatchObject({
      value: { scheme: 'xyz' },
    });
  });

  test.each([
    ['https://{s}.x.org/{z}/{x}/{y}', ['a', 'b', 'c'].map((s) => `https://${s}.x.org/{z}/{x}/{y}`)],
    ['https://t{1-3}.x.org/{z}/{x}/{y}', [1, 2, 3].map((s) => `https://t${s}.x.org/{z}/{x}/{y}`)],
    [
      'https://{switch:m,n}.x.org/{z}/{x}/{y}',
      ['https://m.x.org/{z}/{x}/{y}', 'https://n.x.org/{z}/{x}/{y}'],
    ],
    ['https://x.org/{q}.jpg', ['https://x.org/{quadkey}.jpg']],
    ['https://x.org/{Z}/{X}/{Y}{r}.png', ['https://x.org/{z}/{x}/{y}{ratio}.png']],
    ['https://x.org/wms?BBOX={bbox-epsg-3857}', ['https://x.org/wms?BBOX={bbox-epsg-3857}']],
  ])('%s', (text, tiles) => {
    expect(tilesOf(readTemplate(text))).toEqual(tiles);
  });

  test('{s} counts as the service does', () => {
    const amap = 'https://webrd0{s}.is.autonavi.com/appmaptile?x={x}&y={y}&z={z}';
    expect(hostsOf({ kind: 'xyz', template: amap })).toEqual(
      [1, 2, 3, 4].map((s) => `webrd0${s}.is.autonavi.com`),
    );
  });

  test.each([
    ['https://x.org/{z}/{x}.png', 'placeholdersMissing'],
    ['https://x.org/tiles', 'placeholdersMissing'],
    ['https://x.org/{z}/{x}/{y}?k={key}', 'placeholderUnknown'],
    ['https://{z}.x.org/{z}/{x}/{y}', 'placeholderInHost'],
    ['javascript:{z}{x}{y}', 'addressProtocol'],
  ])('%s: %s', (text, problem) => {
    expect(problemOf(readTemplate(text))).toBe(problem);
  });
});

describe('WMTS', () => {
  const query = (text: string) => {
    const [tile] = tilesOf(readWmts(text)) as string[];
    return Object.fromEntries(new URL(tile!).searchParams);
  };

  test('layer and grid are enough', () => {
    expect(query('https://x.org/wmts?layer=roads&tilematrixset=g3857&token=t%3D1')).toEqual({
      SERVICE: 'WMTS',
      REQUEST: 'GetTile',
      VERSION: '1.0.0',
      STYLE: 'default',
      FORMAT: 'image/png',
      TILEMATRIX: '{z}',
      TILEROW: '{y}',
      TILECOL: '{x}',
      layer: 'roads',
      tilematrixset: 'g3857',
      token: 't=1',
    });
  });

  test('an example of one tile becomes the template of all', () => {
    const example =
      'https://x.org/gwc?Request=GetTile&Layer=a:b&TileMatrixSet=EPSG:900913&TileMatrix=EPSG%3A900913:12&TileRow=1&TileCol=2&format=image/jpeg';
    expect(query(example)).toMatchObject({
      TILEMATRIX: 'EPSG:900913:{z}',
      TILEROW: '{y}',
      TILECOL: '{x}',
      FORMAT: 'image/jpeg',
    });
  });

  test('the form with a path', () => {
    expect(tilesOf(readWmts('https://x.org/w/{TileMatrix}/{TileRow}/{TileCol}.png'))).toEqual([
      'https://x.org/w/{z}/{y}/{x}.png',
    ]);
  });

  test.each([
    ['https://x.org/wmts?service=WMTS&request=GetCapabilities', 'wmtsNeeds'],
    ['https://x.org/w/{Style}/{TileMatrix}/{TileRow}/{TileCol}.png', 'wmtsNeeds'],
    ['https://t0.tianditu.gov.cn/vec_c/wmts?LAYER=vec&TILEMATRIXSET=c&tk=1', 'wmtsGrid'],
    ['https://x.org/wmts?LAYER=a&TILEMATRIXSET=EPSG:4490', 'wmtsGrid'],
    ['file:///a?LAYER=a&TILEMATRIXSET=g', 'addressProtocol'],
  ])('%s: %s', (text, problem) => {
    expect(problemOf(readWmts(text))).toBe(problem);
  });
});

describe('天地图', () => {
  const key = '0123456789abcdef0123456789abcdef';

  test.each([
    ['vec', 'cva'],
    ['img', 'cia'],
    ['ter', 'cta'],
  ] as const)('%s has its names %s above it', (face, names) => {
    const rasters = rasterTilesOf({ kind: 'tianditu', face, key });
    expect(rasters.map(({ tiles }) => tiles.length)).toEqual([8, 8]);
    const [ground, labels] = rasters.map(({ tiles }) => new URL(tiles[0]!));
    expect(ground!.host).toBe('t0.tianditu.gov.cn');
    expect(ground!.pathname).toBe(`/${face}_w/wmts`);
    expect(labels!.pathname).toBe(`/${names}_w/wmts`);
    expect(Object.fromEntries(labels!.searchParams)).toMatchObject({
      LAYER: names,
      TILEMATRIXSET: 'w',
      TILEMATRIX: '{z}',
      TILEROW: '{y}',
      TILECOL: '{x}',
      tk: key,
    });
  });

  test('a key cannot smuggle in anything else', () => {
    const service = { kind: 'tianditu', face: 'vec', key: 'x&tk=y#{z}' } as const;
    expect(problemOf(readService(service))).toBe('keyUnreadable');
    expect(problemOf(readService({ ...service, key: ' ' }))).toBe('keyMissing');
  });
});

describe('coordinate systems', () => {
  test.each([
    ['webrd01.is.autonavi.com', 'GCJ-02'],
    ['WPRD02.IS.AUTONAVI.COM:443', 'GCJ-02'],
    ['rt1.map.gtimg.com', 'GCJ-02'],
    ['maponline0.bdimg.com', 'BD-09'],
    ['autonavi.com.evil.org', null],
    ['notautonavi.com', null],
    ['t0.tianditu.gov.cn', null],
  ])('%s: %s', (host, datum) => {
    expect(knownDatum(host)).toBe(datum);
  });

  test('what is known of a host overrules the user; elsewhere the user is believed', () => {
    const at = (host: string) =>
      ({ kind: 'xyz', template: `https://${host}/{z}/{x}/{y}` }) as const;
    expect(datumOf(at('a.amap.com'), 'WGS84')).toBe('GCJ-02');
    expect(datumOf(at('x.org'), 'WGS84')).toBe('WGS84');
    expect(datumOf(at('x.org'), 'GCJ-02')).toBe('GCJ-02');
    expect(problemOf(readService(at('online1.map.bdimg.com')))).toBe('baidu');
  });
});

describe('who may be asked', () => {
  const base: BaseMap = {
    id: 'a',
    title: 'a',
    credit: 'c',
    service: { kind: 'style', url: 'https://x.org:8443/style.json?key=k' },
    datum: 'WGS84',
    opacity: 1,
    alsoAsks: ['tiles.org'],
  };

  test.each([
    ['https://x.org:8443/other', true],
    ['https://tiles.org/1/2/3', true],
    ['https://x.org/other', false],
    ['https://x.org.evil.org/', false],
    ['https://evil.org/?https://x.org:8443/', false],
    ['ftp://tiles.org/', false],
    ['pmtiles://https://tiles.org/', false],
  ])('%s: %s', (address, may) => {
    expect(mayAsk(base, address)).toBe(may);
  });
});

describe('what the user fills in', () => {
  const service = { kind: 'xyz', template: ' https://x.org/{z}/{x}/{y} ' } as const;
  const draft = { service, title: '', credit: ' © <b>X</b>\n\u202e Y ', datum: 'WGS84' } as const;

  test('a credit is required; texts are one line and stay text', () => {
    expect(problemOf(readDraft({ ...draft, credit: ' \n ' }, 'a', 'x'))).toBe('creditMissing');
    expect(readDraft(draft, 'a', 'x.org')).toMatchObject({
      value: {
        title: 'x.org',
        credit: '© <b>X</b> Y',
        service: { template: 'https://x.org/{z}/{x}/{y}' },
      },
    });
  });
});
