/** A study as features: where facilities reach, what a second state adds, and the seats by class. */
import type { Feature } from 'geojson';
import { kindOf, layerOf } from '../../atlas/catalogue';
import type { StudyDrawing } from '../../state/study-drawing';
import { GAIN_COLOUR, SEAT_TONES } from '../../ui/seat-mark';
import { imageId } from '../images/spec';
import type { Look } from '../look';
import type { ServiceAreas } from '../service-areas';
import { collection, type SourceData } from '../sources';

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

function studyData(drawing: StudyDrawing, { theme }: Look): SourceData {
  const { setting, areas, gained, seats } = drawing;
  const layer = kindOf(setting.kinds[0] ?? '')?.layer ?? layerOf('care');
  const colour = layer.colour[theme];
  const gain = GAIN_COLOUR[theme];
  const possible: Feature = {
    type: 'Feature',
    properties: { reach: 'hatch', pattern: imageId({ t: 'hatch', colour }) },
    geometry: areas.possible,
  };
  const added: Feature[] = gained
    ? [
        {
          type: 'Feature',
          properties: {
            reach: 'gained',
            colour: gain,
            pattern: imageId({ t: 'dots', colour: gain }),
          },
          geometry: gained,
        },
      ]
    : [];
  return {
    service: collection([possible, ...areaFeatures(areas, colour), ...added]),
    seats: collection(
      seats.map(({ lon, lat, reach, count, gained: isGained }): Feature => ({
        type: 'Feature',
        properties: {
          ...SEAT_TONES[theme][setting.show === 'count' ? count : reach],
          gain: isGained ? gain : '',
        },
        geometry: { type: 'Point', coordinates: [lon, lat] },
      })),
    ),
  };
}
