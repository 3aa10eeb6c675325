/** What a sheet is made from: the record, the view, and what is drawn beside the record. */
import type { AtlasFeature } from '../atlas/feature';
import type { AtlasIndex } from '../atlas/record';
import type { Regions } from '../atlas/regions';
import type { ServiceShapes } from '../state/service.svelte';
import type { ReachDrawing } from '../state/study-drawing';
import type { View } from '../state/view';
import type { BaseMap, ProposalMark, SheetRaster } from './carto/content';

export interface SheetSubject {
  index: AtlasIndex;
  regions: Regions;
  view: View;
  /** What the filters and the search leave. */
  features: readonly AtlasFeature[];
  /** The whole record as loaded: what of it lies in the frame but is switched off is named. */
  all: readonly AtlasFeature[];
  base: BaseMap;
  /** The areas of the service circle that the view asks for, or null. */
  circles: ServiceShapes | null;
  /** What a study has found, drawn in place of the circle; or null. */
  study: ReachDrawing | null;
  proposals: readonly ProposalMark[];
  /** ISO date. */
  made: string;
  /** Full address of the view with the sheet; null where there is none. */
  address: string | null;
  /** Whose base map lies under it, where the user has brought one. */
  baseCredit?: string;
  /** That base map as a picture of the frame. */
  raster?: SheetRaster | null;
}
