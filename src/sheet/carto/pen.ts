/** What every drawing function of the map is handed. */
import type { Measure } from '../draw/drawing';
import type { PageProjection } from '../projection';
import type { MapContent } from './content';
import type { Inks } from './inks';

export interface Pen {
  content: MapContent;
  page: PageProjection;
  inks: Inks;
  measure: Measure;
}
