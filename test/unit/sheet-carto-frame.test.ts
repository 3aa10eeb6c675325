import { describe, expect, it } from 'vitest';
import type { MapContent } from '../../src/sheet/carto/content';
import { drawMap } from '../../src/sheet/carto/draw-map';
import { drawInset } from '../../src/sheet/carto/inset';
import type { Mark } from '../../src/sheet/draw/drawing';
import { pageProjection } from '../../src/sheet/projection';
import {
  content,
  flat,
  groupOf,
  LAND,
  plainMeasure,
  regions,
  textsOf,
} from '../fixtures/sheet-map';

const box = { x: 15, y: 20, width: 180, height: 150 };
const whole = pageProjection({ projection: 'auto', extent: { t: 'fit' } }, box, LAND);
const closeUp = pageProjection(
  { projection: 'auto', extent: { t: 'scale', lon: 115.45, lat: 29.45, denominator: 150_000 } },
  box,
  LAND,
);

const draw = (of: MapContent, page = whole) => drawMap(of, page, plainMeasure);

describe('coordinates around the map', () => {
  const labels = (grid: MapContent['grid'], page = closeUp) =>
    textsOf(groupOf(draw(content([], { grid }), page).children, 'map-frame')!.children);

  it('are round degrees and minutes, upright above and below, turned at the sides', () => {
    const texts = labels('geographic');
    expect(texts.length).toBeGreaterThan(6);
    for (const { text } of texts) expect(text).toMatch(/^\d+°\d\d′$/);
    for (const mark of texts) {
      const [lon, lat] = closeUp.inverse(
        Math.min(Math.max(mark.x, box.x), box.x + box.width),
        Math.min(Math.max(mark.y, box.y), box.y + box.height),
      );
      const [, degrees, minutes] = /(\d+)°(\d+)/.exec(mark.text)!;
      const said = Number(degrees) + Number(minutes) / 60;
      // A label is centred on its line: half its width is less than 5 mm on the ground.
      expect(Math.abs(said - (mark.rotate ? lat : lon))).toBeLessThan((5 * 150) / 97_000);
    }
  });

  it('are kilometres of the zone, the first with its number', () => {
    const texts = labels('kilometre').map(({ text }) => text);
    expect(texts.filter((text) => /^38 \d+$/.test(text))).toHaveLength(2);
    const northings = labels('kilometre').filter(({ rotate }) => rotate);
    for (const { text } of northings) expect(Number(text)).toBeGreaterThan(3200);
  });

  it('are absent where there is no grid', () => {
    expect(labels('off')).toEqual([]);
  });
});

describe('the location map', () => {
  it('frames the sheet, or points at it where it is small', () => {
    const inset = { x: 0, y: 0, width: 50, height: 40 };
    const marks = (page: typeof whole) => flat(drawInset(content([]), page, inset, plainMeasure));
    const accent = (mark: Mark) =>
      mark.kind === 'circle' || (mark.kind === 'path' && mark.stroke?.colour === '#a32b1d');
    expect(
      marks(whole)
        .filter(accent)
        .map(({ kind }) => kind),
    ).toEqual(['path']);
    const tiny = pageProjection(
      { projection: 'auto', extent: { t: 'scale', lon: 115.5, lat: 29.5, denominator: 5000 } },
      box,
      LAND,
    );
    expect(
      marks(tiny)
        .filter(accent)
        .map(({ kind }) => kind),
    ).toEqual(['path', 'circle']);
    expect(textsOf(marks(whole)).map(({ text }) => text)).toEqual([regions.get('360400')!.name.zh]);
  });
});
