/** The whole style: a pure function of theme, language and scale, and the data in the sources. */
import type { StyleSpecification } from 'maplibre-gl';
import type { Look } from '../look';
import { BASE_SOURCES, DRAWN_SOURCES, EMPTY, SELDOM, type SourceData } from '../sources';
import { ZORDER } from '../zorder';
import { areaLayers } from './areas';
import { groundLayers } from './ground';
import type { MapLayer } from './layer';
import { nameLayers } from './names';
import { proposalLayers } from './proposals';
import { studyLayers } from './study';
import { thingLayers } from './things';

/** All layers in the order of zorder.ts. */
export function layersOf(look: Look): MapLayer[] {
  const layers = [
    groundLayers,
    nameLayers,
    areaLayers,
    studyLayers,
    thingLayers,
    proposalLayers,
  ].flatMap((of) => of(look));
  return layers.sort((a, b) => ZORDER.indexOf(a.id) - ZORDER.indexOf(b.id));
}

/** As long as its source is empty; see MapCanvas.show. */
function hidden(layer: MapLayer): MapLayer {
  const layout = 'layout' in layer ? layer.layout : {};
  return { ...layer, layout: { ...layout, visibility: 'none' } } as MapLayer;
}

/** No `glyphs` and no `sprite`: letters come from local fonts, images are painted on demand. */
export function styleOf(look: Look, data: SourceData): StyleSpecification {
  const sources: StyleSpecification['sources'] = {};
  for (const id of [...BASE_SOURCES, ...DRAWN_SOURCES])
    sources[id] = { type: 'geojson', data: data[id] ?? EMPTY, tolerance: 0.2 };
  const layers = layersOf(look).map((layer) =>
    layer.source && SELDOM.includes(layer.source) && !data[layer.source]?.features.length
      ? hidden(layer)
      : layer,
  );
  return { version: 8, sources, layers };
}
