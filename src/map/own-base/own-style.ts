/** What a base map of the user's own adds to the style of the map. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { RasterTiles } from '../../basemap/definition';
import type { MapLayerId } from '../zorder';
import { withOpacity } from './opacity';

export interface OwnStyle {
  /** By ids that begin with OWN, as the layers' do. */
  sources: Record<string, SourceSpecification>;
  /** From below up, at full opacity. */
  layers: LayerSpecification[];
  /** Images that a foreign style brings along. */
  sprite?: NonNullable<StyleSpecification['sprite']>;
}

/** Ids of the user's own sources and layers begin so: ours never do. */
export const OWN = 'own:';

/**
 * Own base maps lie under this layer: over our ground, which shows where they do not answer, and
 * under borders, names and everything of the record.
 */
export const UNDER: MapLayerId = 'cell-line';

export function rasterStyle(all: readonly RasterTiles[]): OwnStyle {
  const ids = all.map((_, i) => `${OWN}raster-${i}`);
  return {
    sources: Object.fromEntries(
      all.map(({ tiles, scheme, maxzoom }, i) => [
        ids[i]!,
        { type: 'raster' as const, tiles, scheme, maxzoom, tileSize: 256 },
      ]),
    ),
    layers: ids.map((id) => ({ id, type: 'raster', source: id })),
  };
}

/** The user's base map and nothing else: what a sheet lays under its own drawing. */
export function alone(own: OwnStyle, opacity: number): StyleSpecification {
  return {
    version: 8,
    sources: own.sources,
    layers: own.layers.map((layer) => withOpacity(layer, opacity)),
    ...(own.sprite ? { sprite: own.sprite } : {}),
  };
}

/** Our style with the user's base map in its place, for the off-screen picture. */
export function merged(
  style: StyleSpecification,
  own: OwnStyle,
  opacity: number,
): StyleSpecification {
  const at = style.layers.findIndex(({ id }) => id === UNDER);
  const layers = own.layers.map((layer) => withOpacity(layer, opacity));
  return {
    ...style,
    sources: { ...style.sources, ...own.sources },
    layers: [...style.layers.slice(0, at), ...layers, ...style.layers.slice(at)],
    ...(own.sprite ? { sprite: own.sprite } : {}),
  };
}
