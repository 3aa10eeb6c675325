/** Where on the page a place lies: a projected system, a centre, a scale and the map's frame. */
import type { Bilingual } from '../../atlas/text';
import type { Box, MapPlacing } from '../draw/drawing';
import type { SheetSpec } from '../model/spec';
import { chooseSystem } from './choose-system';
import { borderOf, extentOf, type Extent } from './extent';
import { roundScaleUp } from './round-scale';
import type { ProjectedSystem } from './system';
import { transformOf, type Transform } from './transform';

export interface PageProjection extends Transform {
  kind: ProjectedSystem['kind'];
  name: Bilingual;
  epsg: number | null;
  /** Of the 3-degree zone, where there is one. */
  zone: number | null;
  wkt: string;
  /** The map's frame on the page. */
  box: Box;
  /** Scale denominator, true on the ground at the frame's centre. */
  scale: number;
  centre: { lon: number; lat: number };
  /** Metres of the projected system that one millimetre of the page spans. */
  metresPerMm: number;
  /**
   * By how much a length anywhere in the frame differs at most from one at the centre: 0.005 is
   * half a per cent.
   */
  edgeError: number;
  /** What the frame shows, degrees. */
  bounds: Extent;
  /** Millimetres of the page from [lon, lat] in degrees. */
  forward(lon: number, lat: number): [x: number, y: number];
  /** [lon, lat] in degrees from millimetres of the page. */
  inverse(x: number, y: number): [lon: number, lat: number];
  /** Millimetres on the page of a length on the ground at a place. */
  mmOf(metres: number, lon: number, lat: number): number;
  placing: MapPlacing;
}

/** White left around what is fitted, as a share of the frame's shorter side. */
const FIT_MARGIN = 0.025;
const CONTROL_STEPS = 8;
const METRES_OF_DEGREE = 111_320;

/**
 * @param fit what to show where the user has set no scale: it is fitted into the frame at a round
 * scale
 */
export function pageProjection(
  { projection, extent }: Pick<SheetSpec, 'projection' | 'extent'>,
  box: Box,
  fit: Extent,
): PageProjection {
  const wanted = extent.t === 'scale' ? around(extent, box) : fit;
  const system = chooseSystem(projection, wanted);
  const transform = transformOf(system);
  return extent.t === 'scale'
    ? placed(system, transform, box, transform.project(extent.lon, extent.lat), extent.denominator)
    : fitted(system, transform, box, fit);
}

/** About what a frame of that size shows at that scale. */
function around(
  { lon, lat, denominator }: { lon: number; lat: number; denominator: number },
  { width, height }: Box,
): Extent {
  const halfLat = ((height / 2) * denominator) / 1000 / METRES_OF_DEGREE;
  const halfLon =
    ((width / 2) * denominator) / 1000 / (METRES_OF_DEGREE * Math.cos((lat * Math.PI) / 180));
  return { west: lon - halfLon, east: lon + halfLon, south: lat - halfLat, north: lat + halfLat };
}

function fitted(system: ProjectedSystem, transform: Transform, box: Box, fit: Extent) {
  const metres = borderOf(fit).map(([lon, lat]) => transform.project(lon, lat));
  const { west, south, east, north } = extentOf(metres);
  const centre: [number, number] = [(west + east) / 2, (south + north) / 2];
  const margin = 2 * FIT_MARGIN * Math.min(box.width, box.height);
  const metresPerMm = Math.max(
    (east - west) / (box.width - margin),
    (north - south) / (box.height - margin),
  );
  const factor = transform.scaleFactor(...transform.unproject(...centre));
  return placed(system, transform, box, centre, roundScaleUp((metresPerMm * 1000) / factor));
}

function placed(
  { kind, name, epsg, zone, wkt }: ProjectedSystem,
  transform: Transform,
  box: Box,
  [centreX, centreY]: readonly [number, number],
  scale: number,
): PageProjection {
  const [lon, lat] = transform.unproject(centreX, centreY);
  const atCentre = transform.scaleFactor(lon, lat);
  const metresPerMm = (scale / 1000) * atCentre;
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const forward = (lon: number, lat: number): [number, number] => {
    const [x, y] = transform.project(lon, lat);
    return [middleX + (x - centreX) / metresPerMm, middleY - (y - centreY) / metresPerMm];
  };
  const inverse = (x: number, y: number) =>
    transform.unproject(
      centreX + (x - middleX) * metresPerMm,
      centreY - (y - middleY) * metresPerMm,
    );
  const [halfX, halfY] = [(box.width / 2) * metresPerMm, (box.height / 2) * metresPerMm];
  const extent = {
    minX: centreX - halfX,
    minY: centreY - halfY,
    maxX: centreX + halfX,
    maxY: centreY + halfY,
  };
  const unitSquare = borderOf({ west: 0, south: 0, east: 1, north: 1 }, CONTROL_STEPS).slice(0, -1);
  const control = unitSquare.map(([u, v]) => {
    const [lon, lat] = inverse(box.x + u * box.width, box.y + (1 - v) * box.height);
    return { lon, lat, u, v };
  });
  const errors = control.map((point) =>
    Math.abs(transform.scaleFactor(point.lon, point.lat) / atCentre - 1),
  );
  return {
    ...transform,
    ...{ kind, name, epsg, zone, wkt, box, scale, metresPerMm, forward, inverse },
    centre: { lon, lat },
    edgeError: Math.max(...errors),
    bounds: extentOf(control.map((point) => [point.lon, point.lat])),
    mmOf: (metres, lon, lat) => (metres * transform.scaleFactor(lon, lat)) / metresPerMm,
    placing: { box, wkt, epsg, extent, control, scale },
  };
}
