import { Geodesic } from 'geographiclib-geodesic';
import { deflateSync } from 'node:zlib';
import { writeArrayBuffer } from 'geotiff';
import { describe, expect, it } from 'vitest';
import { Cancelled } from '../../src/analysis/cancel';
import type { DemandOptions } from '../../src/demand/options';
import { readDemand } from '../../src/demand/read';
import { bad, good } from '../fixtures/demand';

const EXTENT: DemandOptions['extent'] = [115, 28, 117, 30];
const WGS84 = { GTModelTypeGeoKey: 2, GTRasterTypeGeoKey: 1, GeographicTypeGeoKey: 4326 };
const STEP = 0.25;

/** 12 × 10 cells of a quarter of a degree from 114.5° E, 30.5° N; cell n holds n people. */
const WIDTH = 12;
const HEIGHT = 10;
const people = Float32Array.from({ length: WIDTH * HEIGHT }, (_, n) => n);

function tiff(more: Record<string, unknown> = {}, values: unknown = people): ArrayBuffer {
  const metadata = {
    width: WIDTH,
    height: HEIGHT,
    ModelPixelScale: [STEP, STEP, 0],
    ModelTiepoint: [0, 0, 0, 114.5, 30.5, 0],
    ...WGS84,
    ...more,
  };
  const given = Object.entries(metadata).filter(([, value]) => value !== undefined);
  return writeArrayBuffer(values as Float32Array, Object.fromEntries(given)) as ArrayBuffer;
}
const read = (
  content: ArrayBuffer | Uint8Array<ArrayBuffer>,
  options: Partial<DemandOptions> = {},
  progress?: (share: number) => boolean | void,
) => readDemand(new Blob([content]), '人口.tif', { extent: EXTENT, ...options }, progress);

const middle = (n: number): [number, number] => [
  114.5 + ((n % WIDTH) + 0.5) * STEP,
  30.5 - (Math.floor(n / WIDTH) + 0.5) * STEP,
];
const inside = (n: number) => {
  const [lon, lat] = middle(n);
  return lon >= EXTENT[0] && lon <= EXTENT[2] && lat >= EXTENT[1] && lat <= EXTENT[3];
};

describe('a population grid', () => {
  it('becomes the cells whose middle lies in the area, each with all of its people', async () => {
    const { points, source, left } = good(await read(tiff()));
    const expected = [...people.keys()].filter((n) => inside(n) && people[n]! > 0);
    expect(expected.length).toBeGreaterThan(20);
    expect([...points.weight]).toEqual(expected);
    expected.forEach((n, i) => {
      expect(points.lon[i]).toBeCloseTo(middle(n)[0], 9);
      expect(points.lat[i]).toBeCloseTo(middle(n)[1], 9);
    });
    expect(source).toMatchObject({ tag: 'grid', name: '人口.tif', counts: 'people' });
    expect(left).toEqual({ outside: 0, unreadable: 0, empty: 0 });
  });

  it('leaves a point uncertain by half the diagonal of its cell', async () => {
    const { points } = good(await read(tiff()));
    for (const i of [0, 17, points.lon.length - 1]) {
      const [lon, lat] = [points.lon[i]!, points.lat[i]!];
      const corners = [-0.5, 0.5].flatMap((x) =>
        [-0.5, 0.5].map((y) => Geodesic.WGS84.Inverse(lat, lon, lat + y * STEP, lon + x * STEP)),
      );
      const farthest = Math.max(...corners.map(({ s12 }) => s12!));
      expect(Math.abs(points.uncertaintyM[i]! / farthest - 1)).toBeLessThan(0.004);
    }
  });

  it('shifts a grid of points by half a cell, and heeds where its tie point is', async () => {
    const first = async (more: Record<string, unknown>) =>
      good(await read(tiff(more), { extent: [-180, -90, 180, 90] })).points.lon[0];
    const usual = (await first({}))!;
    expect(await first({ GTRasterTypeGeoKey: 2 })).toBeCloseTo(usual - STEP / 2, 9);
    expect(await first({ ModelTiepoint: [4, 0, 0, 115.5, 30.5, 0] })).toBeCloseTo(usual, 9);
    const matrix = [STEP, 0, 0, 114.5, 0, -STEP, 0, 30.5, 0, 0, 0, 0, 0, 0, 0, 1];
    const placed = { ModelPixelScale: undefined, ModelTiepoint: undefined };
    expect(await first({ ...placed, ModelTransformation: matrix })).toBeCloseTo(usual, 9);
  });

  it('has no people where it has no data', async () => {
    const values = people.map((n) => (n % 2 ? -3.4028234663852886e38 : n % 3 ? n : 0));
    const noData = { GDAL_NODATA: '-3.40282346638529e+38\0' };
    const { points, left } = good(await read(tiff(noData, values)));
    const kept = [...people.keys()].filter((n) => inside(n) && n % 2 === 0 && n % 3 !== 0);
    expect([...points.weight]).toEqual(kept);
    expect(left.empty).toBe([...people.keys()].filter(inside).length - kept.length);
    const holes = people.map((n) => (n % 2 ? NaN : n));
    expect(good(await read(tiff({}, holes))).left.empty).toBeGreaterThan(0);
  });

  it.each([
    ['whole numbers of 16 bits', Uint16Array.from(people)],
    ['double precision', Float64Array.from(people)],
  ])('is read in %s', async (_, values) => {
    expect([...good(await read(tiff({}, values))).points.weight]).toEqual(
      [...people.keys()].filter((n) => inside(n) && n > 0),
    );
  });

  it('is read from compressed strips, the file a part at a time', async () => {
    const { points } = good(await read(compressed()));
    expect([...points.weight]).toEqual([...people.keys()].filter((n) => inside(n) && n > 0));
  });

  it('tells how far it is and can be stopped', async () => {
    const shares: number[] = [];
    await read(tiff(), {}, (share) => void shares.push(share));
    expect(shares.at(-1)).toBe(1);
    await expect(read(tiff(), {}, () => false)).rejects.toThrow(Cancelled);
  });
});

describe('a grid that cannot be used', () => {
  const metres = { ModelPixelScale: [1000, 1000, 0], ModelTiepoint: [0, 0, 0, 400000, 3300000, 0] };
  const projected = {
    ...metres,
    GTModelTypeGeoKey: 1,
    GeographicTypeGeoKey: undefined,
    ProjectedCSTypeGeoKey: 4547,
  };

  it('is in another system: names it and says how to convert', async () => {
    const problem = bad(await read(tiff(projected)));
    expect(problem.code).toBe('other-system');
    expect(problem.what.zh).toContain('EPSG:4547');
    expect(problem.remedy.en).toContain('gdalwarp -t_srs EPSG:4326');
    const beijing = bad(await read(tiff({ GeographicTypeGeoKey: 4214 })));
    expect(beijing.what.en).toContain('EPSG:4214');
    const mollweide = { ...projected, ProjectedCSTypeGeoKey: 32767, GTCitationGeoKey: 'Mollweide' };
    expect(bad(await read(tiff(mollweide))).what.en).toContain('in Mollweide,');
  });

  const matrix = [STEP, 0.01, 0, 114.5, 0, -STEP, 0, 30.5, 0, 0, 0, 0, 0, 0, 0, 1];
  const southUp = [STEP, 0, 0, 114.5, 0, STEP, 0, 28, 0, 0, 0, 0, 0, 0, 0, 1];
  const placed = { ModelPixelScale: undefined, ModelTiepoint: undefined };
  const negative = people.map((n) => (n === 30 ? -200 : n));
  it.each([
    ['rotated', tiff({ ...placed, ModelTransformation: matrix })],
    ['rotated', tiff({ ...placed, ModelTransformation: southUp })],
    ['wrong-size', tiff(metres)],
    ['wrong-size', tiff({ ModelPixelScale: [30, STEP, 0] })],
    ['no-frame', tiff({ ModelTiepoint: [0, 0, 0, 114, 30, 0, 5, 5, 0, 115, 29, 0] })],
    ['bands', tiff({}, [grid(1), grid(2), grid(3)])],
    ['negative', tiff({}, negative)],
    ['nothing-inside', tiff({ ModelTiepoint: [0, 0, 0, 100, 10, 0] })],
    [
      'nothing-inside',
      tiff(
        {},
        people.map(() => 0),
      ),
    ],
    ['damaged', tiff().slice(0, 1100)],
    ['damaged', tiff().slice(0, 300)],
    ['damaged', tiff().slice(0, 9)],
    ['damaged', compressed(0.5)],
    ['unsupported', tiff({ Compression: 34661 })],
  ])('is %s', async (code, file) => {
    expect(bad(await read(file)).code).toBe(code);
  });

  it('says in which row of the grid a file is damaged, and where a number is wrong', async () => {
    expect(bad(await read(tiff().slice(0, 1100))).place.en).toMatch(/^rows 1–10|rows 3–10/);
    expect(bad(await read(tiff({}, negative))).place.en).toBe('row 3, column 7 of the grid');
  });

  it('has too many cells with people', async () => {
    const problem = bad(await read(tiff(), { mostPoints: 20 }));
    expect(problem.code).toBe('too-many');
    expect(problem.remedy.en).toContain('-r sum');
  });

  it('never throws for bytes that were changed', async () => {
    const file = new Uint8Array(tiff());
    for (let at = 4; at < 420; at += 3) {
      const changed = file.slice();
      changed[at] = changed[at]! ^ 0xff;
      const answer = await read(changed);
      expect(typeof answer.ok).toBe('boolean');
    }
  });
});

function grid(value: number): number[][] {
  return Array.from({ length: HEIGHT }, () => Array<number>(WIDTH).fill(value));
}

/** The same grid by hand: two rows a strip, deflated. @param share of the last strip that is there */
function compressed(share = 1): ArrayBuffer {
  const rows = 2;
  const strips = Array.from({ length: HEIGHT / rows }, (_, i) => {
    const part = people.slice(i * rows * WIDTH, (i + 1) * rows * WIDTH);
    return deflateSync(Buffer.from(part.buffer));
  });
  const doubles = [STEP, STEP, 0, 0, 0, 0, 114.5, 30.5, 0];
  const keys = [1, 1, 0, 2, 1024, 0, 1, 2, 2048, 0, 1, 4326];
  const SHORT = 3;
  const LONG = 4;
  const DOUBLE = 12;
  const tags = 13;
  const head = 8 + 2 + tags * 12 + 4;
  const at = {
    scale: head,
    tie: head + 24,
    keys: head + 72,
    offsets: head + 96,
    counts: head + 116,
  };
  const data = head + 136;
  const bytes = Buffer.alloc(data);
  bytes.write('II*\0', 'latin1');
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(tags, 8);
  const entries: [number, number, number, number][] = [
    [256, LONG, 1, WIDTH],
    [257, LONG, 1, HEIGHT],
    [258, SHORT, 1, 32],
    [259, SHORT, 1, 8],
    [262, SHORT, 1, 1],
    [273, LONG, strips.length, at.offsets],
    [277, SHORT, 1, 1],
    [278, LONG, 1, rows],
    [279, LONG, strips.length, at.counts],
    [339, SHORT, 1, 3],
    [33550, DOUBLE, 3, at.scale],
    [33922, DOUBLE, 6, at.tie],
    [34735, SHORT, keys.length, at.keys],
  ];
  entries.forEach(([tag, type, count, value], i) => {
    const entry = 10 + i * 12;
    bytes.writeUInt16LE(tag, entry);
    bytes.writeUInt16LE(type, entry + 2);
    bytes.writeUInt32LE(count, entry + 4);
    bytes.writeUInt32LE(value, entry + 8);
  });
  doubles.forEach((value, i) => bytes.writeDoubleLE(value, at.scale + i * 8));
  keys.forEach((value, i) => bytes.writeUInt16LE(value, at.keys + i * 2));
  let offset = data;
  strips.forEach((strip, i) => {
    bytes.writeUInt32LE(offset, at.offsets + i * 4);
    bytes.writeUInt32LE(strip.length, at.counts + i * 4);
    offset += strip.length;
  });
  const last = strips.at(-1)!;
  strips[strips.length - 1] = last.subarray(0, Math.ceil(last.length * share));
  return Uint8Array.from(Buffer.concat([bytes, ...strips])).buffer;
}
