/** A study as features: where facilities reach, what a second state adds, and the seats by class. */
import type { Feature, MultiPolygon } from 'geojson';
import type { DemandPicture } from '../../analysis/study/demand-picture';
import { kindOf, layerOf } from '../../atlas/catalogue';
import type { ReachDrawing, StudyDrawing } from '../../state/study-drawing';
import { CELL_OPACITY, GAIN_COLOUR, SEAT_TONES } from '../../ui/seat-mark';
import { PROPOSAL_COLOUR } from '../../ui/proposal-colour';
import { imageId } from '../images/spec';
import type { Look } from '../look';
import { imageOfFound } from '../proposals/found';
import type { ServiceAreas } from '../service-areas';
import { collection, type SourceData } from '../sources';
import { pointAt } from './features';

const REACHES = ['possible', 'nominal', 'sure'] as const;

/** The care circle, or the study that is asked in its place. */
export function serviceData(
  areas: ServiceAreas | null,
  study: StudyDrawing | null,
  look: Look,
): SourceData {
  if (study) return studyData(study, look);
  const circle = areas ? areaFeatures(areas, layerOf('care').colour[look.theme]) : [];
  return { service: collection(circle), seats: collection([]) };
}

function areaFeatures(areas: ServiceAreas, colour: string): Feature[] {
  return REACHES.map((reach) => ({
    type: 'Feature',
    properties: { reach, colour },
    geometry: areas[reach],
  }));
}

function studyData({ areas, own, found }: StudyDrawing, look: Look): SourceData {
  const reach = areas ? reachData(areas, look) : { service: [], seats: [] };
  const demand = own ? demandData(own.picture, look) : { service: [], seats: [] };
  const flags = found.map(({ lon, lat }, i) =>
    pointAt([lon, lat], { found: imageOfFound(look.theme, i + 1) }),
  );
  return {
    service: collection([...demand.service, ...reach.service]),
    seats: collection([...demand.seats, ...reach.seats, ...flags]),
  };
}

type Drawn = Record<'service' | 'seats', Feature[]>;

/** The user's points as they are, or shaded by cells; quiet, whatever is counted. */
function demandData(picture: DemandPicture, { theme }: Look): Drawn {
  const colour = PROPOSAL_COLOUR[theme];
  if (picture.t === 'dots')
    return { service: [], seats: picture.at.map((at) => pointAt(at, { own: colour })) };
  const cells = picture.cells.map(({ box: [west, south, east, north], tone }): Feature => {
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return {
      type: 'Feature',
      properties: { reach: 'cell', colour, opacity: CELL_OPACITY[tone - 1] },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
  });
  return { service: cells, seats: [] };
}

function reachData({ setting, shapes, gained, seats }: ReachDrawing, { theme }: Look): Drawn {
  const layer = kindOf(setting.kinds[0] ?? '')?.layer ?? layerOf('care');
  const colour = layer.colour[theme];
  const gain = GAIN_COLOUR[theme];
  const textured = (reach: string, t: 'hatch' | 'dots', tone: string, geometry: MultiPolygon) => ({
    type: 'Feature' as const,
    properties: { reach, colour: tone, pattern: imageId({ t, colour: tone }) },
    geometry,
  });
  return {
    service: [
      textured('hatch', 'hatch', colour, shapes.possible),
      ...(gained ? [textured('gained-hatch', 'hatch', gain, gained.possible)] : []),
      ...areaFeatures(shapes, colour),
      ...(gained ? [textured('gained', 'dots', gain, gained.nominal)] : []),
    ],
    seats: seats.map(({ lon, lat, reach, count, gained: isGained }) =>
      pointAt([lon, lat], {
        ...SEAT_TONES[theme][setting.show === 'count' ? count : reach],
        gain: isGained ? gain : '',
      }),
    ),
  };
}
