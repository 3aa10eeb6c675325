import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/analysis/reach';
import { parseImageId } from '../../src/map/images/spec';
import { serviceData } from '../../src/map/scene/study';
import { layersOf } from '../../src/map/style/style';
import { studyLegend } from '../../src/sheet/study-legend';
import type { StudyDrawing } from '../../src/state/study-drawing';
import { DEFAULT_STUDY, DEFAULT_VIEW } from '../../src/state/view';
import { SEAT_TONES } from '../../src/ui/seat-mark';

const shape = { type: 'MultiPolygon' as const, coordinates: [[[[116, 29]]]] };
const none = { type: 'MultiPolygon' as const, coordinates: [] };
const look = { theme: 'light' as const, lang: 'zh' as const, scale: 1 };
const drawing: StudyDrawing = {
  setting: { ...DEFAULT_STUDY, kinds: ['fire-station'], compare: { t: 'all' } },
  reach: { limits: exactly(1923), mode: 'car', assumptions: [] },
  areas: { sure: none, nominal: shape, possible: shape },
  gained: shape,
  seats: [
    { lon: 116, lat: 29, reach: 'nominally', count: '1', gained: true },
    { lon: 116.5, lat: 29, reach: 'beyond', count: '0', gained: false },
  ],
};
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
    const circle = serviceData(drawing.areas, null, look);
    expect(circle.service!.features).toHaveLength(3);
    expect(circle.seats!.features).toEqual([]);
  });

  it('is explained by the legend: what is drawn, and nothing else', () => {
    const texts = legendTexts(drawing);
    expect(texts).toHaveLength(6);
    expect(texts.join()).not.toContain('肯定覆盖');
    const counted = legendTexts({ ...drawing, setting: { ...drawing.setting, show: 'count' } });
    expect(counted).toContain('覆盖的设施 0 处');
    expect(counted).not.toContain('2 处');
    expect(legendTexts({ ...drawing, gained: null, seats: [] })).toHaveLength(2);
  });
});
