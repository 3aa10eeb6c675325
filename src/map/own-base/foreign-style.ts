/** A style that somebody else has written, cut to what may lie under our map. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { OWN, type OwnStyle } from './own-style';

/** A video would be asked for past the gate of the hosts; the others draw nothing flat. */
const SOURCES = ['raster', 'vector', 'geojson', 'image', 'raster-dem'];

/** What stands on terrain or needs a program does not lie under a map. */
const LAYERS = [
  'background',
  'circle',
  'fill',
  'fill-extrusion',
  'heatmap',
  'hillshade',
  'line',
  'raster',
  'symbol',
];

export type ReadStyle =
  { ok: true; style: OwnStyle } | { ok: false; reason: 'reasonNotStyle' | 'reasonNoSources' };

/**
 * Renames sources and layers, resolves addresses against the style's own, and leaves out `glyphs`:
 * our map draws all letters with local fonts, and so does a foreign style on it.
 */
export function readStyle(data: unknown, address: string): ReadStyle {
  const style = data as Partial<StyleSpecification> | null;
  if (style?.version !== 8 || typeof style.sources !== 'object' || !Array.isArray(style.layers))
    return { ok: false, reason: 'reasonNotStyle' };
  const sources: Record<string, SourceSpecification> = {};
  for (const [id, source] of Object.entries(style.sources))
    if (SOURCES.includes(source?.type)) sources[OWN + id] = resolved(source, address);
  const layers = style.layers
    .filter((layer) => typeof layer?.id === 'string' && LAYERS.includes(layer.type))
    .filter((layer) => !('source' in layer) || OWN + String(layer.source) in sources)
    .map(
      (layer) =>
        ({
          ...layer,
          id: OWN + layer.id,
          ...('source' in layer ? { source: OWN + String(layer.source) } : {}),
        }) as LayerSpecification,
    );
  if (!layers.length) return { ok: false, reason: 'reasonNoSources' };
  const sprite = typeof style.sprite === 'string' ? absolute(style.sprite, address) : null;
  return { ok: true, style: { sources, layers, ...(sprite ? { sprite } : {}) } };
}

function resolved(source: SourceSpecification, address: string): SourceSpecification {
  const copy: Record<string, unknown> = { ...source };
  if (typeof copy.url === 'string') copy.url = absolute(copy.url, address);
  if (typeof copy.data === 'string') copy.data = absolute(copy.data, address);
  if (Array.isArray(copy.tiles)) copy.tiles = copy.tiles.map((tile) => absolute(tile, address));
  // Credits of a foreign style are HTML: the user's own words stand on the map instead.
  delete copy.attribution;
  return copy as SourceSpecification;
}

/** Placeholders in braces must outlive the URL parser. */
function absolute(reference: unknown, address: string): string {
  const text = String(reference);
  if (!URL.canParse(text, address)) return text;
  return new URL(text, address).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}
