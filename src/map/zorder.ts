/**
 * Every layer of the map from the ground up, and why it lies there. Names and marks are also placed
 * in this order from the top down: what lies higher keeps its place, what lies lower gives way.
 */
export const ZORDER = [
  // The ground: what is not the record is quiet.
  'ground',
  'outer-line',
  'prefecture-line',
  'province-line',
  // The record stands out by a stepped shade and an edge; its own fill hides their inner halves.
  'shade-far',
  'shade-middle',
  'shade-near',
  'record-edge',
  'county-fill',
  // Water over land, under all lines.
  'water-line',
  'water-fill',
  // Finer lines under stronger ones.
  'cell-line',
  'county-line',
  // Areas about things: the widest statement lowest.
  'own-cell',
  'possible-hatch',
  'gained-hatch',
  'possible-line',
  'nominal-fill',
  'nominal-line',
  'sure-fill',
  'proposal-reach-fill',
  'proposal-reach-line',
  'gained-fill',
  'gained-line',
  'halo-fill',
  'halo-line',
  'zone-fill',
  'zone-line',
  'route-line',
  // Names of the ground, least important first.
  'quiet-name',
  'township-dot',
  'township-name',
  // Of a study: in place of the plain dots.
  'own-dot',
  'seat-gained',
  'seat',
  'seat-dot',
  'zone-name',
  'thing-name',
  'area-name',
  'county-name',
  // Ties of an opened group run under the marks that they tie.
  'fan-line',
  // Badges under marks: a badge may be moved, a mark may not.
  'plate',
  'thing',
  // What the user is looking at, above everything.
  'focus-halo-fill',
  'focus-halo-line',
  'focus-line',
  'fan-name',
  'fan-thing',
  'focus-plate',
  'focus-ring',
  'focus-mark',
  'focus-pin',
  // What a search has found for the user to take over.
  'found',
  // What the user proposes and drags about: no thing of the record may lie over it.
  'proposal',
] as const;

export type MapLayerId = (typeof ZORDER)[number];

/** What answers to the pointer. */
export const LIVE_LAYERS: MapLayerId[] = [
  'plate',
  'thing',
  'route-line',
  'fan-thing',
  'focus-pin',
  'proposal',
];
