/** Records summed up in groups, each group split by layer: what the stacked bars are drawn from. */
import { LAYERS } from '../atlas/catalogue';
import type { AtlasFeature, LayerId } from '../atlas/feature';

export interface LayerGroup {
  id: string;
  /** In the order of the catalogue; layers that add nothing are absent. */
  parts: Map<LayerId, number>;
  total: number;
  /** How many records the total is made of. */
  records: number;
}

/**
 * Groups in the order in which they first come up.
 * @param amountOf what a record adds to its group; undefined: it takes no part
 */
export function layerGroups(
  features: readonly AtlasFeature[],
  groupOf: (feature: AtlasFeature) => string,
  amountOf: (feature: AtlasFeature) => number | undefined,
): LayerGroup[] {
  const sums = new Map<string, Map<LayerId, number>>();
  const records = new Map<string, number>();
  for (const feature of features) {
    const amount = amountOf(feature);
    if (amount === undefined) continue;
    const id = groupOf(feature);
    const parts = sums.get(id) ?? new Map<LayerId, number>();
    sums.set(id, parts);
    const { layer } = feature.properties;
    parts.set(layer, (parts.get(layer) ?? 0) + amount);
    records.set(id, (records.get(id) ?? 0) + 1);
  }
  return [...sums].map(([id, parts]) => ({
    id,
    parts: new Map(
      LAYERS.flatMap(({ id: layer }) => {
        const amount = parts.get(layer);
        return amount ? [[layer, amount] as const] : [];
      }),
    ),
    total: [...parts.values()].reduce((sum, amount) => sum + amount, 0),
    records: records.get(id)!,
  }));
}

/** The layers that occur in any group, in the order of the catalogue. */
export function layersIn(groups: readonly LayerGroup[]): LayerId[] {
  return LAYERS.map(({ id }) => id).filter((id) => groups.some(({ parts }) => parts.has(id)));
}

/** Layers of one hue are told apart by texture: 0 plain, 1 striped, 2 dotted. */
export function textureOf(id: LayerId): number {
  const { colour } = LAYERS.find((layer) => layer.id === id)!;
  return LAYERS.filter((layer) => layer.colour.light === colour.light).findIndex(
    (layer) => layer.id === id,
  );
}
