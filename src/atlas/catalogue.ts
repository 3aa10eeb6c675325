/** Every layer of the atlas, in drawing order from the top of the panel down. */
import type { LayerId } from './feature';
import type { KindSpec, LayerSpec } from './layer';
import { care } from './layers/care';
import { civilAffairs } from './layers/civil-affairs';
import { cultureSport } from './layers/culture-sport';
import { education } from './layers/education';
import { emergency } from './layers/emergency';
import { environment } from './layers/environment';
import { health } from './layers/health';
import { industry } from './layers/industry';
import { keyProject } from './layers/key-project';
import { mining } from './layers/mining';
import { publicService } from './layers/public-service';
import { transport } from './layers/transport';

export const LAYERS: readonly LayerSpec[] = [
  keyProject,
  mining,
  care,
  emergency,
  health,
  industry,
  transport,
  environment,
  education,
  cultureSport,
  civilAffairs,
  publicService,
];

const byId = new Map(LAYERS.map((layer) => [layer.id, layer]));
const kindById = new Map(
  LAYERS.flatMap((layer) => layer.kinds.map((kind) => [kind.id, { layer, kind }] as const)),
);

/** The layer of that id; throws on an id without a file in layers/, which is a programming error. */
export function layerOf(id: LayerId): LayerSpec {
  const layer = byId.get(id);
  if (!layer) throw new Error(`No layer "${id}" in src/atlas/catalogue.ts`);
  return layer;
}

/** The kind of that id with its layer, or undefined. Kind ids are unique over all layers. */
export function kindOf(id: string): { layer: LayerSpec; kind: KindSpec } | undefined {
  return kindById.get(id);
}

export function isLayerId(id: string): id is LayerId {
  return byId.has(id as LayerId);
}
