/** What dragging and turning the wheel over a sheet's map make of its extent. */
import type { SheetSpec } from '../../sheet/model/spec';
import type { PageProjection } from '../../sheet/projection';
import { LEAST_DENOMINATOR, MOST_DENOMINATOR } from './denominator';

/** The map moved by so many millimetres: the same scale, another centre. */
export function panned(
  spec: SheetSpec,
  projection: PageProjection,
  dx: number,
  dy: number,
): SheetSpec {
  const { box, scale } = projection;
  const [lon, lat] = projection.inverse(box.x + box.width / 2 - dx, box.y + box.height / 2 - dy);
  return { ...spec, extent: placedAt(lon, lat, scale) };
}

/** Scales that follow each other, as maps are made. */
const STEPS = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** One step of scale finer or coarser, the place under (x, y) staying where it is. */
export function scaledAbout(
  projection: PageProjection,
  x: number,
  y: number,
  coarser: boolean,
): Pick<SheetSpec, 'extent'> {
  const { box, scale } = projection;
  const next = nextScale(scale, coarser);
  // The centre moves towards the pointer by what the step leaves of the distance.
  const keep = 1 - next / scale;
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const [lon, lat] = projection.inverse(
    middleX + (x - middleX) * keep,
    middleY + (y - middleY) * keep,
  );
  return { extent: placedAt(lon, lat, next) };
}

export function nextScale(scale: number, coarser: boolean): number {
  const power = 10 ** Math.floor(Math.log10(scale) + 1e-9);
  const around = [power / 10, power, power * 10].flatMap((p) => STEPS.map((step) => step * p));
  const next = coarser
    ? around.find((value) => value > scale * 1.001)
    : around.findLast((value) => value < scale * 0.999);
  return Math.min(MOST_DENOMINATOR, Math.max(LEAST_DENOMINATOR, Math.round(next ?? scale)));
}

function placedAt(lon: number, lat: number, denominator: number): SheetSpec['extent'] {
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  return { t: 'scale', lon: round(lon), lat: round(lat), denominator };
}
