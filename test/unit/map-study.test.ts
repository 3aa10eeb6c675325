import { describe, expect, it } from 'vitest';
import type { DemandPoints, DemandSource } from '../../src/analysis/demand';
import { exactly } from '../../src/analysis/reach';
import { MOST_DOTS, pictureOfDemand } from '../../src/analysis/study/demand-picture';
import { parseImageId } from '../../src/map/images/spec';
import { serviceData } from '../../src/map/scene/study';
import { layersOf } from '../../src/map/style/style';
import { studyLegend } from '../../src/sheet/study-legend';
import type { ReachDrawing, StudyDrawing } from '../../src/state/study-drawing';
import { DEFAULT_STUDY, DEFAULT_VIEW } from '../../src/state/view';
import { GAIN_COLOUR, SEAT_TONES } from '../../src/ui/seat-mark';

const shape = { type: 'MultiPolygon' as const, coordinates: [[[[116, 29]]]] };
const none = { type: 'MultiPolygon' as const, coordinates: [] };
const look = { theme: 'light' as const, lang: 'zh' as const, scale: 1 };
const areas: ReachDrawing = {
  setting: { ...DEFAULT_STUDY, kinds: ['fire-station'], compare: { t: 'all' } },
  reach: { limits: exactly(1923), mode: 'car', assumptions: [] },
  shapes: { sure: none, nominal: shape, possible: shape },
  gained: { nominal: shape, possible: shape },
  seats: [
    { lon: 116, lat: 29, reach: 'nominally', count: '1', gained: true },
    { lon: 116.5, lat: 29, reach: 'beyond', count: '0', gained: false },
  ],
};
const drawing: StudyDrawing = { areas, own: null, found: [] };
const source: DemandSource = {
  ...{ tag: 'grid', name: 'a.tif', counts: 'people' },
  citation: { zh: '甲', en: 'A' },
};
/** Points with their number as weight, all over a degree. */
const demand = (size: number): DemandPoints => ({
  lon: Float64Array.from({ length: size }, (_, i) => 116 + (i % 100) / 100),
  lat: Float64Array.from({ length: size }, (_, i) => 29 + Math.floor(i / 100) / 100),
  weight: Float64Array.from({ length: size }, (_, i) => i),
  uncertaintyM: new Float64Array(size),
  place: new Int32Array(size).fill(-1),
  verified: new Uint8Array(size).fill(1),
});
const legendTexts = (d: StudyDrawing) =>
  studyLegend(d, DEFAULT_VIEW).flatMap(({ rows }) =>
    rows.filter(({ svg }) => svg).map((r) => r.text),
  );

describe('a study on the map', () => {
  it('draws what is possible hatched and what is gained dotted, by images that can be painted', () => {
    const { service } = serviceData(null, drawing, look);
    const pattern = (reach: string) =>
      service!.features.find(({ properties: p }) => p!['reach'] === reach)!.properties!['pattern'];
    expect(parseImageId(pattern('hatch'))).toMatchObject({ t: 'hatch' });
    expect(parseImageId(pattern('gained'))).toMatchObject({ t: 'dots' });
    // What only the larger state possibly reaches is hatched in its own colour.
    expect(parseImageId(pattern('gained-hatch'))).toMatchObject({
      ...{ t: 'hatch', colour: GAIN_COLOUR.light },
    });
  });

  it('has a layer for everything that is drawn', () => {
    const { service, seats } = serviceData(null, drawing, look);
    const filters = JSON.stringify(
      layersOf(look).map((layer) => (layer.source === 'service' ? layer : null)),
    );
    for (const { properties } of service!.features)
      expect(filters).toContain(`"${properties!['reach']}"]`);
    expect(seats!.features[0]!.properties).toMatchObject(SEAT_TONES.light.nominally);
    expect(seats!.features.map(({ properties: p }) => Boolean(p!['gain']))).toEqual([true, false]);
  });

  it('gives way to nothing, and to the care circle', () => {
    expect(serviceData(null, null, look).service!.features).toEqual([]);
    const circle = serviceData(areas.shapes, null, look);
    expect(circle.service!.features).toHaveLength(3);
    expect(circle.seats!.features).toEqual([]);
  });

  it('is explained by the legend: what is drawn, and nothing else', () => {
    const texts = legendTexts(drawing);
    expect(texts).toHaveLength(7);
    expect(texts.join()).not.toContain('肯定覆盖');
    const said = studyLegend(drawing, DEFAULT_VIEW)[0]!.rows.map(({ text }) => text);
    expect(said.indexOf('文件日期时已有：')).toBeLessThan(said.indexOf('规划全部建成后，另增：'));
    const of = (part: Partial<ReachDrawing>) =>
      legendTexts({ ...drawing, areas: { ...areas, ...part } });
    const counted = of({ setting: { ...areas.setting, show: 'count' } });
    expect(counted).toContain('覆盖的设施 0 处');
    expect(counted).not.toContain('2 处');
    expect(of({ gained: null, seats: [] })).toHaveLength(2);
  });

  it('shows few points of the user’s own as dots, many as cells that keep their sum', () => {
    const few = pictureOfDemand(demand(MOST_DOTS));
    expect(few.t === 'dots' && few.at.length).toBe(MOST_DOTS);
    const many = pictureOfDemand(demand(MOST_DOTS * 20));
    if (many.t !== 'cells') throw new Error('no cells');
    expect(many.cells.length).toBeLessThanOrEqual(4000);
    expect(new Set(many.cells.map(({ tone }) => tone))).toEqual(new Set([1, 2, 3, 4]));
    expect([...many.upTo].sort((a, b) => a - b)).toEqual(many.upTo);
    const own = { ...drawing, areas: null, own: { picture: many, source } };
    const { service, seats } = serviceData(null, own, look);
    expect(service!.features).toHaveLength(many.cells.length);
    expect(seats!.features).toEqual([]);
    expect(legendTexts(own)).toHaveLength(4);
    expect(legendTexts(own).join()).toContain('人');
    const dots = { ...own, own: { picture: few, source } };
    expect(serviceData(null, dots, look).seats!.features).toHaveLength(MOST_DOTS);
    expect(legendTexts(dots)).toEqual(['需求点']);
  });

  it('every weight lies in the cell that is drawn for it', () => {
    const points = demand(MOST_DOTS + 500);
    const picture = pictureOfDemand(points);
    if (picture.t !== 'cells') throw new Error('no cells');
    for (const i of [1, 77, 2999, 3300]) {
      const [lon, lat] = [points.lon[i]!, points.lat[i]!];
      const holding = picture.cells.filter(
        ({ box: [west, south, east, north] }) =>
          lon > west - 1e-9 && lon < east + 1e-9 && lat > south - 1e-9 && lat < north + 1e-9,
      );
      expect(holding.length).toBeGreaterThan(0);
    }
  });

  it('numbers the sites that a search has found, by images that can be painted', () => {
    const found = [
      { lon: 116, lat: 29 },
      { lon: 116.2, lat: 29 },
    ];
    const { seats } = serviceData(null, { ...drawing, areas: null, found }, look);
    const signs = seats!.features.map(({ properties: p }) => parseImageId(String(p!['found'])));
    expect(signs).toMatchObject([
      { t: 'proposal', sign: '1', open: true },
      { t: 'proposal', sign: '2', open: true },
    ]);
    expect(legendTexts({ ...drawing, areas: null, found })).toEqual([
      '算出的位置（1–2），尚未放入情景',
    ]);
  });
});
