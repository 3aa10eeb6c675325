import type { LayerSpecification } from 'maplibre-gl';
import type { SourceId } from '../sources';
import type { MapLayerId } from '../zorder';

/** A layer of the style whose id stands in zorder.ts and whose source in sources.ts. */
export type MapLayer = LayerSpecification & { id: MapLayerId; source?: SourceId };
