/** The legend of a picture: what stands on it, and nothing else. */
import { serviceFacilities } from '../analysis/facilities';
import { assumptions, radiusM } from '../analysis/travel';
import { layerOf, LAYERS } from '../atlas/catalogue';
import { hasPoint, type AtlasFeature } from '../atlas/feature';
import { isSchematic, markFill } from '../atlas/mark';
import { formatDistance, formatNumber } from '../i18n/format';
import { analysisMessages } from '../i18n/messages/analysis';
import { exploreMessages } from '../i18n/messages/explore';
import { mapMessages } from '../i18n/messages/map';
import { wordFor } from '../i18n/vocabulary';
import type { View } from '../state/view';
import { markSvg, type MarkFill } from '../ui/mark';
import {
  areaKey,
  cellKey,
  donutKey,
  haloKey,
  plateKey,
  proposalKey,
  townshipKey,
  zoneKey,
} from './legend-keys';
import type { Palette } from './palette';

export interface LegendRow {
  /** A square drawing; a row without one explains the rows above it. */
  svg?: string;
  text: string;
}

export interface LegendSection {
  title?: string;
  /** CSS colour of the title; the quiet ink where there is none. */
  colour?: string;
  rows: LegendRow[];
}

/** From these zooms on the map draws townships' seats, and their schematic areas. */
const TOWNSHIPS_ZOOM = 9;
const CELLS_ZOOM = 9.5;

/**
 * @param zoom of the map, or null where it is not known
 * @param extra of what else is drawn than the record
 */
export function legendOf(
  features: readonly AtlasFeature[],
  view: View,
  zoom: number | null,
  palette: Palette,
  extra: readonly LegendSection[] = [],
): LegendSection[] {
  const sections = [
    ...extra,
    ...kindSections(features, view, palette),
    ...markSections(features, view, palette),
    { rows: mapRows(features, view, zoom, palette) },
    ...serviceSections(features, view),
  ];
  return sections.filter((section) => section.rows.length);
}

function kindSections(
  features: readonly AtlasFeature[],
  { lang, theme }: View,
  { paper }: Palette,
): LegendSection[] {
  const shown = new Set(features.map((feature) => feature.properties.kind));
  return LAYERS.map((layer) => {
    const colour = layer.colour[theme];
    const kinds = layer.kinds.filter((kind) => shown.has(kind.id));
    const rows = kinds.map(({ symbol, title }) => ({
      svg: markSvg({ symbol, colour, paper, fill: 'open', schematic: false }),
      text: title[lang],
    }));
    return { title: layer.title[lang], colour, rows };
  });
}

/** What fill, outline and halo say; only of marks that stand on the map. */
function markSections(
  features: readonly AtlasFeature[],
  { lang }: View,
  palette: Palette,
): LegendSection[] {
  const m = exploreMessages(lang);
  const points = features.filter(hasPoint).map((feature) => feature.properties);
  const fills = new Set(points.map(markFill));
  const schematic = points.some(isSchematic);
  const sample = (fill: MarkFill, dashed = false, own = false) =>
    markSvg({
      ...{ symbol: '', colour: palette.quiet, paper: palette.paper },
      ...{ fill, schematic: dashed, own },
    });
  const fillText = { solid: m.legendSolid, half: m.legendHalf, open: m.legendOpen };
  const outline: (LegendRow | false)[] = [
    points.some((p) => !isSchematic(p)) && { svg: sample('open'), text: m.legendPrecise },
    schematic && { svg: sample('open', true), text: m.legendSchematic },
    points.some((p) => p.pointMark === 'own') && {
      svg: sample('open', false, true),
      text: wordFor('mark', 'own', lang),
    },
    points.length > 0 && { svg: haloKey(palette), text: m.legendHalo },
    points.some((p) => p.areaKm2 !== undefined) && { svg: zoneKey(palette), text: m.legendZone },
  ];
  return [
    {
      title: m.legendFill,
      rows: (['solid', 'half', 'open'] as const)
        .filter((fill) => fills.has(fill))
        .map((fill) => ({ svg: sample(fill), text: fillText[fill] })),
    },
    { title: m.legendOutline, rows: outline.filter((row) => row !== false) },
  ];
}

function mapRows(
  features: readonly AtlasFeature[],
  { lang, theme, scenario }: View,
  zoom: number | null,
  palette: Palette,
): LegendRow[] {
  const m = exploreMessages(lang);
  const { proposalSign, legendProposal } = mapMessages(lang);
  const colours = [...new Set(features.map((f) => layerOf(f.properties.layer).colour[theme]))];
  const rows: (LegendRow | false)[] = [
    features.filter(hasPoint).length > 1 && {
      svg: donutKey(colours.slice(0, 1), '3', palette),
      text: m.legendCluster,
    },
    features.some((feature) => !feature.geometry) && {
      svg: plateKey(colours.slice(0, 4), '5', palette),
      text: m.legendBadge,
    },
    (zoom ?? 0) >= TOWNSHIPS_ZOOM && { svg: townshipKey(palette), text: m.legendTownship },
    (zoom ?? 0) >= CELLS_ZOOM && { svg: cellKey(palette), text: m.legendCells },
    scenario !== '' && { svg: proposalKey(proposalSign, palette), text: legendProposal },
  ];
  return rows.filter((row) => row !== false);
}

/** The rings of the service circle with every assumption behind their radius. */
function serviceSections(
  features: readonly AtlasFeature[],
  { circles, room, lang, theme }: View,
): LegendSection[] {
  if (!circles || room !== 'circle') return [];
  const { rows: facilities } = serviceFacilities(features, circles.serves, circles.when);
  const located = facilities.filter((row) => row.lon !== undefined);
  if (!located.length) return [];
  // Nothing is sure where every point is off by more than the radius, or not verified.
  const sure = located.some(
    (row) => row.verified && (row.uncertaintyM ?? Infinity) < radiusM(circles),
  );
  const m = analysisMessages(lang);
  const colour = layerOf('care').colour[theme];
  const figures = assumptions(circles).map(({ what, value, unit, mark }) => {
    const amount = `${formatNumber(value, lang)}${unit ? ` ${m[`unit_${unit}`]}` : ''}`;
    return { text: `${m[what]} ${amount} · ${m[`mark_${mark}`]}` };
  });
  return [
    {
      title: m.title,
      colour,
      rows: [
        ...(sure ? [{ svg: areaKey(colour, 0.34, false), text: m.ring_sure }] : []),
        { svg: areaKey(colour, 0.13, false), text: m.ring_nominal },
        { svg: areaKey(colour, 0, true), text: m.ring_possible },
        { text: `${m[`serves_${circles.serves}`]} · ${m[`when_${circles.when}`]}` },
        {
          text: `${m.radius} ${formatDistance(radiusM(circles), lang)} · ${m[`mode_${circles.mode}`]}`,
        },
        ...figures,
        { text: m.barriers },
      ],
    },
  ];
}
