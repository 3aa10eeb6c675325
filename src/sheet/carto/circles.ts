/** Halos (how far off a point may be) and zones (known area, unknown border) in true size. */
import type { Point as PointGeometry, Feature } from 'geojson';
import { equalAreaRadiusM } from '../../analysis/circles';
import { layerOf } from '../../atlas/catalogue';
import type { Properties } from '../../atlas/feature';
import { mapMessages } from '../../i18n/messages/map';
import type { Mark } from '../draw/drawing';
import { grown, isInside, type Point } from './clip';
import type { Pen } from './pen';
import { cutLine, cutRings, lineData, ringData } from './shapes';

export type PointFeature = Feature<PointGeometry, Properties>;

/** Smaller circles lie under their own mark, millimetres of radius. */
const SMALLEST_MM = 2.1;
const STEPS = 180;
/** From this radius on a zone has room for its label, millimetres. */
const LABELLED_MM = 7;

export interface ZoneLabel {
  text: string;
  colour: string;
  /** Top of the circle, millimetres. */
  x: number;
  y: number;
}

/** @param points whose marks stand at their own place or are tied to it */
export function drawHalos(points: readonly PointFeature[], pen: Pen): Mark[] {
  const { inks, content } = pen;
  const layersAt = new Map<string, { feature: PointFeature; colours: Set<string> }>();
  for (const feature of points) {
    const { uncertaintyM, layer } = feature.properties;
    if (!uncertaintyM) continue;
    const key = `${feature.geometry.coordinates.join()},${uncertaintyM}`;
    const entry = layersAt.get(key) ?? { feature, colours: new Set<string>() };
    layersAt.set(key, entry);
    entry.colours.add(layerOf(layer).colour[content.theme]);
  }
  return [...layersAt.values()].flatMap(({ feature, colours }) => {
    const [first] = colours;
    const colour = colours.size === 1 ? first! : inks.inkQuiet;
    return circle(feature, feature.properties.uncertaintyM!, pen, {
      fill: { colour, opacity: haloTint(feature, pen) },
      stroke: { colour, width: 0.13, dash: [0.5, 0.7], opacity: 0.6, cap: 'butt' },
    });
  });
}

/** Wide halos lie over each other and over half the sheet: the wider, the paler. */
function haloTint({ geometry, properties }: PointFeature, { page }: Pen): number {
  const [lon = 0, lat = 0] = geometry.coordinates;
  const radius = page.mmOf(properties.uncertaintyM ?? 0, lon, lat);
  return Math.min(0.06, Math.max(0.018, 0.6 / radius));
}

export function drawZones(points: readonly PointFeature[], pen: Pen) {
  const seen = new Set<string>();
  const labels: ZoneLabel[] = [];
  const marks = points.flatMap((feature) => {
    const { areaKm2, layer, facilityStatus } = feature.properties;
    const key = `${feature.geometry.coordinates.join()},${areaKm2},${layer},${facilityStatus}`;
    if (!areaKm2 || seen.has(key)) return [];
    seen.add(key);
    const colour = layerOf(layer).colour[pen.content.theme];
    const drawn = circle(feature, equalAreaRadiusM(areaKm2), pen, {
      fill: { colour, opacity: 0.05 },
      stroke: { colour, width: 0.3, dash: [1.6, 0.9], opacity: 0.9, cap: 'butt' },
    });
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    const radius = pen.page.mmOf(equalAreaRadiusM(areaKm2), lon, lat);
    if (drawn.length && radius >= LABELLED_MM) {
      const [x, y] = pen.page.forward(lon, lat);
      const text = mapMessages(pen.content.lang).zoneLabel(String(areaKm2));
      labels.push({ text, colour, x, y: y - radius });
    }
    return drawn;
  });
  return { marks, labels };
}

type Style = Pick<Extract<Mark, { kind: 'path' }>, 'fill' | 'stroke'>;

/**
 * A circle of that size on the ground; nothing where it is too small or outside. In a conformal
 * projection it stays a circle whose radius is stretched like all lengths around its middle: within
 * 0.1 % at 50 km. Web Mercator is no such projection on the ellipsoid and is off by 0.3 %.
 */
function circle(
  { geometry }: PointFeature,
  radiusM: number,
  { page }: Pen,
  { fill, stroke }: Style,
): Mark[] {
  const [lon = 0, lat = 0] = geometry.coordinates;
  const radius = page.mmOf(radiusM, lon, lat);
  if (radius < SMALLEST_MM) return [];
  const [x, y] = page.forward(lon, lat);
  const inner = grown(page.box, -radius);
  if (inner.width > 0 && inner.height > 0 && isInside([x, y], inner))
    return [
      { kind: 'circle', x, y, radius, ...(fill ? { fill } : {}), ...(stroke ? { stroke } : {}) },
    ];
  const ring = Array.from({ length: STEPS + 1 }, (_, i): Point => {
    const angle = (i * 2 * Math.PI) / STEPS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  const area = cutRings([ring], page.box);
  if (!area.length) return [];
  const line = cutLine(ring, page.box);
  return [
    { kind: 'path', d: ringData(area), ...(fill ? { fill } : {}) },
    ...(line.length
      ? [{ kind: 'path' as const, d: lineData(line), ...(stroke ? { stroke } : {}) }]
      : []),
  ];
}
