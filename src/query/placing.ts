/**
 * How much of what the text places stands on the map. A feature counts as placed by the text where
 * the register says so in `placing`; where it says nothing, where the document prints a township,
 * or a place that is more than the names of cities, counties and functional areas.
 */
import { LAYERS } from '../atlas/catalogue';
import type { AtlasFeature, LayerId, Properties } from '../atlas/feature';
import { isDoubtful } from '../atlas/mark';
import type { Regions } from '../atlas/regions';

export interface Placing {
  /** Null: the whole record. */
  layer: LayerId | null;
  all: AtlasFeature[];
  onMap: AtlasFeature[];
  /** Placed by the text at a site or in a township. */
  named: AtlasFeature[];
  /** Of these, on the map at township precision or better, at a point with a citation. */
  reached: AtlasFeature[];
  /** Of these, those without any point. */
  waiting: AtlasFeature[];
  /** On the map although the text names no more than a region: found by the thing's own name. */
  byName: AtlasFeature[];
}

/** The whole record first, then each layer that holds anything. */
export function placing(features: readonly AtlasFeature[], regions: Regions): Placing[] {
  const words = regionWords(regions);
  const of = (layer: LayerId | null): Placing => {
    const all = features.filter(({ properties }) => !layer || properties.layer === layer);
    const named = all.filter(({ properties }) => namesPlace(properties, words));
    const onMap = all.filter(({ geometry }) => geometry);
    return {
      ...{ layer, all, onMap, named },
      reached: named.filter(stands),
      waiting: named.filter(({ geometry }) => !geometry),
      byName: onMap.filter((feature) => !named.includes(feature)),
    };
  };
  return [of(null), ...LAYERS.map(({ id }) => of(id)).filter(({ all }) => all.length)];
}

/** Whether the text places a thing at a site or in a township, whether or not the map can. */
export function isPlacedByText({ properties }: AtlasFeature, regions: Regions): boolean {
  return namesPlace(properties, regionWords(regions));
}

const FINE = ['site', 'community', 'township'];

function stands({ geometry, properties: p }: AtlasFeature): boolean {
  return geometry !== null && !isDoubtful(p) && FINE.includes(p.precision);
}

/** Names of regions, full and without the last syllable, longest first. */
function regionWords(regions: Regions): string[] {
  const names = regions.all.flatMap(({ name: { zh } }) => [
    zh,
    ...(/[市县区]$/.test(zh) && zh.length > 2 ? [zh.slice(0, -1)] : []),
  ]);
  return names.sort((a, b) => b.length - a.length);
}

/**
 * Words of places that are no one place: "all schools", "the town", "along the river", and the
 * functional areas as they are called for short. Knowingly imperfect: what it misses counts as
 * named, and lowers the share, until its register sets `placing`.
 */
const NO_ONE_PLACE =
  /各|每个|所有|其他|有条件|城区|地区$|片$|沿|^环|国道|^城[东西南北]$|^(经开|高新|开发|园)区$/;

function namesPlace(p: Properties, regions: readonly string[]): boolean {
  if (p.placing) return p.placing === 'site' || p.placing === 'township';
  if (p.township) return true;
  if (!p.placePrinted) return false;
  const beyond = regions.reduce((text, name) => text.replaceAll(name, ''), p.placePrinted);
  const rest = beyond.replaceAll(/[\s、，；;–—\-（）()和市县区]|等地/g, '');
  return rest !== '' && ![p.placePrinted, rest].some((text) => NO_ONE_PLACE.test(text));
}
