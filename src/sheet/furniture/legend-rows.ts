/** What the legend of a sheet says: what the drawn map reports about itself, and nothing else. */
import { layerOf, LAYERS } from '../../atlas/catalogue';
import type { AtlasFeature } from '../../atlas/feature';
import { exploreMessages } from '../../i18n/messages/explore';
import { mapMessages } from '../../i18n/messages/map';
import { sheetPageMessages } from '../../i18n/messages/sheet-page';
import { wordFor } from '../../i18n/vocabulary';
import type { MarkFill } from '../../ui/mark';
import { BORDER_STROKES } from '../carto/borders';
import type { MapFacts } from '../carto/content';
import { INKS } from '../carto/inks';
import { areaSections, type AreaSource } from './area-rows';
import * as keys from './keys';
import type { Key } from './pieces';
import type { Setting } from './setting';

export interface LegendRow {
  /** What the row explains, for the check: `kind:elderly-home`, `fill:solid`, `halo` … */
  code: string;
  /** A row without a drawing explains the rows above it. */
  key?: Key;
  text: string;
}

export interface LegendSection {
  title?: string;
  /** #rrggbb of the title; the quiet ink where there is none. */
  colour?: string;
  /** Of a layer: its dot stands before the title, as in the badges that count its features. */
  code?: string;
  rows: LegendRow[];
}

export interface LegendSource extends AreaSource {
  facts: MapFacts;
  /** By id: at least all that the facts name. */
  features: ReadonlyMap<string, AtlasFeature>;
}

export function legendSections(source: LegendSource, setting: Setting): LegendSection[] {
  return [
    ...areaSections(source, setting),
    ...layerSections(source, setting),
    ...markSections(source, setting),
    baseSection(source, setting),
  ].filter((section) => section.rows.length || section.code);
}

/**
 * The layers on the map: the kinds that a mark shows, with their glyph. What only badges count has
 * the dot of its layer, since a badge says no more.
 */
function layerSections({ facts, features }: LegendSource, setting: Setting): LegendSection[] {
  const { lang, theme, inks } = setting;
  const m = sheetPageMessages(lang);
  const own = facts.marks.flatMap((id) => features.get(id) ?? []);
  const kindsOf = (shown: readonly AtlasFeature[]) =>
    new Set(shown.map(({ properties }) => properties.kind));
  const isLine = (feature: AtlasFeature) => feature.geometry?.type === 'LineString';
  const marked = kindsOf(own.filter((feature) => !isLine(feature)));
  const lined = kindsOf(own.filter(isLine));
  const present = new Set(facts.kinds);
  return LAYERS.filter(({ kinds }) => kinds.some(({ id }) => present.has(id))).map((layer) => {
    const colour = layer.colour[theme];
    const rows = layer.kinds.flatMap(({ id, symbol, title }) => {
      const style = { symbol, colour, paper: inks.paper, fill: 'open', schematic: false } as const;
      const line = m.legendLine(title[lang]);
      return [
        ...when(marked.has(id), `kind:${id}`, keys.markKey(style), title[lang]),
        ...when(lined.has(id), `line:${id}`, keys.lineKey({ colour, width: 0.6 }), line),
      ];
    });
    return { title: layer.title[lang], colour, code: `layer:${layer.id}`, rows };
  });
}

/** What fill, outline, halo, groups and badges say; only of what is drawn. */
function markSections(source: LegendSource, setting: Setting): LegendSection[] {
  const { facts, features } = source;
  const { lang, theme, inks, measure } = setting;
  const m = exploreMessages(lang);
  const sample = (fill: MarkFill, schematic = false, own = false) =>
    keys.markKey({ symbol: '', colour: inks.quiet, paper: inks.paper, fill, schematic, own });
  const fillText = { solid: m.legendSolid, half: m.legendHalf, open: m.legendOpen };
  const outlineRows = {
    precise: { key: sample('open'), text: m.legendPrecise },
    schematic: { key: sample('open', true), text: m.legendSchematic },
    own: { key: sample('open', false, true), text: wordFor('mark', 'own', lang) },
  };
  const colours = (ids: readonly string[]) =>
    [...new Set(ids.flatMap((id) => features.get(id)?.properties.layer ?? []))].map(
      (id) => layerOf(id).colour[theme],
    );
  const fills = (['solid', 'half', 'open'] as const).filter((fill) => facts.fills.includes(fill));
  const outlines = (['precise', 'schematic', 'own'] as const).filter((outline) =>
    facts.outlines.includes(outline),
  );
  return [
    {
      title: m.legendFill,
      rows: fills.map((fill) => ({
        code: `fill:${fill}`,
        key: sample(fill),
        text: fillText[fill],
      })),
    },
    {
      title: m.legendOutline,
      rows: [
        ...outlines.map((outline) => ({ code: `outline:${outline}`, ...outlineRows[outline] })),
        ...when(facts.halos, 'halo', keys.haloKey(inks.quiet), m.legendHalo),
        ...when(facts.zones, 'zone', keys.zoneKey(inks.quiet), m.legendZone),
        ...when(
          facts.clusters,
          'cluster',
          keys.groupKey(colours(facts.clustered).slice(0, 3), '3', inks, measure),
          m.legendCluster,
        ),
        ...when(
          facts.badges,
          'badge',
          keys.plateKey(colours(facts.badged).slice(0, 4), '5', inks, measure),
          sheetPageMessages(lang).legendBadge,
        ),
        ...when(
          facts.proposals > 0,
          'proposal',
          keys.proposalKey(mapMessages(lang).proposalSign, inks.ink, inks.paper, measure),
          mapMessages(lang).legendProposal,
        ),
      ],
    },
  ];
}

function baseSection({ facts }: LegendSource, { lang, theme }: Setting): LegendSection {
  const m = sheetPageMessages(lang);
  const e = exploreMessages(lang);
  const inks = INKS[theme];
  const borders = {
    province: { colour: inks.provinceLine, ...BORDER_STROKES.province },
    prefecture: { colour: inks.cityLine, ...BORDER_STROKES.prefecture },
    county: { colour: inks.countyLine, ...BORDER_STROKES.county },
  };
  const levels = (['province', 'prefecture', 'county'] as const).filter((level) =>
    facts.borders.includes(level),
  );
  return {
    title: m.legendMap,
    rows: [
      ...levels.map((level) => ({
        code: `border:${level}`,
        key: keys.borderKey(borders[level]),
        text: m[`border_${level}`],
      })),
      ...when(facts.water, 'water', keys.waterKey(inks.water, inks.shore), m.legendWater),
      ...when(
        facts.townships,
        'township',
        keys.townshipKey(inks.paper, inks.townshipName),
        e.legendTownship,
      ),
      ...when(facts.cells, 'cells', keys.cellKey(inks.cell), e.legendCells),
    ],
  };
}

function when(shown: boolean, code: string, key: Key, text: string): LegendRow[] {
  return shown ? [{ code, key, text }] : [];
}
