/** What a reader of the map might take for complete or exact, and is not. */
import { layerOf, LAYERS } from '../../atlas/catalogue';
import { hasPoint, type AtlasFeature } from '../../atlas/feature';
import type { Lang } from '../../atlas/text';
import { badgeRegion } from '../../atlas/where';
import { formatNumber } from '../../i18n/format';
import { sheetCheckMessages } from '../../i18n/messages/sheet-check';
import type { MapFacts } from '../carto/content';
import type { PageProjection } from '../projection';
import type { SheetSubject } from '../subject';
import type { Finding } from './finding';
import { named } from './named';

/** An uncertainty larger than this on paper makes a point look more exact than it is. */
const COARSE_MM = 5;

export function checkMap(
  subject: SheetSubject,
  facts: MapFacts,
  projection: PageProjection,
  lang: Lang,
): Finding[] {
  const m = sheetCheckMessages(lang);
  const n = (count: number) => formatNumber(count, lang);
  const left = (reason: string) => facts.leftOut.filter((one) => one.reason === reason).length;
  const noRoom = left('no-room');
  const outside = left('outside') + left('region-outside');
  const dropped = facts.labels.dropped.length;
  const findings: (Finding | false)[] = [
    facts.overlaps.length > 0 && {
      ...{ level: 'warning', code: 'map-overlaps', block: 'map' },
      text: m.mapOverlaps(
        n(facts.overlaps.length),
        named(facts.overlaps.map(({ a, b }) => `${a} / ${b}`), lang, 4), // prettier-ignore
      ),
    },
    noRoom > 0 && {
      ...{ level: 'warning', code: 'badge-no-room', block: 'map' },
      text: m.badgeNoRoom(n(noRoom)),
    },
    dropped > 0 && {
      ...{ level: 'note', code: 'labels-dropped', block: 'map' },
      text: m.labelsDropped(n(dropped)),
    },
    outside > 0 && {
      ...{ level: 'note', code: 'outside-frame', block: 'map' },
      text: m.outsideFrame(n(outside)),
    },
    projection.edgeError > 0.005 && {
      ...{ level: 'note', code: 'edge-error', block: 'scale' },
      text: m.edgeError(formatNumber(projection.edgeError * 100, lang, 1)),
    },
  ];
  return [
    ...findings.filter((finding) => finding !== false),
    ...lowPrecision(subject, facts, projection, lang),
    ...switchedOff(subject, projection, lang),
  ];
}

function lowPrecision(
  { features }: SheetSubject,
  facts: MapFacts,
  projection: PageProjection,
  lang: Lang,
): Finding[] {
  const m = sheetCheckMessages(lang);
  const drawn = new Set([...facts.marks, ...facts.clustered]);
  const coarse = features.filter(
    (feature) =>
      hasPoint(feature) &&
      drawn.has(feature.properties.id) &&
      mmOf(feature, projection) > COARSE_MM,
  );
  if (!coarse.length) return [];
  const names = named(coarse.map(({ properties }) => properties.name), lang); // prettier-ignore
  const scale = formatNumber(projection.scale, lang, 0);
  return [
    {
      ...{ level: 'warning', code: 'low-precision', block: 'map' },
      text: m.lowPrecision(formatNumber(coarse.length, lang), scale, names),
    },
  ];
}

function mmOf(feature: AtlasFeature, projection: PageProjection): number {
  if (!hasPoint(feature)) return 0;
  const [lon = 0, lat = 0] = feature.geometry.coordinates;
  return projection.mmOf(feature.properties.uncertaintyM ?? 0, lon, lat);
}

function switchedOff(
  { all, features, regions, view }: SheetSubject,
  projection: PageProjection,
  lang: Lang,
): Finding[] {
  const m = sheetCheckMessages(lang);
  const shown = new Set(features.map(({ properties }) => properties.id));
  const { x, y, width, height } = projection.box;
  const inFrame = ([lon = NaN, lat = NaN]: readonly number[]) => {
    const [px, py] = projection.forward(lon, lat);
    return px >= x && px <= x + width && py >= y && py <= y + height;
  };
  const hidden = all.filter(({ geometry, properties }) => {
    if (shown.has(properties.id)) return false;
    if (geometry?.type === 'Point') return inFrame(geometry.coordinates);
    if (geometry) return geometry.coordinates.some(inFrame);
    const region = regions.get(badgeRegion(properties)) ?? regions.get(properties.city);
    return region !== undefined && inFrame(region.anchor);
  });
  if (!hidden.length) return [];
  const parts = LAYERS.flatMap(({ id }) => {
    const n = hidden.filter(({ properties }) => properties.layer === id).length;
    if (!n) return [];
    const say = view.layers.includes(id) ? m.filteredOut : m.layerOff;
    return say(layerOf(id).title[lang], formatNumber(n, lang));
  });
  const text = m.switchedOff(formatNumber(hidden.length, lang), parts.join(m.listMark));
  return [{ level: 'note', code: 'switched-off', text, block: 'map' }];
}
