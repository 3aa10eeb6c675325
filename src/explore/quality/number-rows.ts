/** The rows of the number tables: layers down, lists of features behind every cell. */
import { layerOf } from '../../atlas/catalogue';
import type { AtlasFeature } from '../../atlas/feature';
import type { Lang } from '../../atlas/text';
import { formatNumber } from '../../i18n/format';
import { qualityMessages } from '../../i18n/messages/quality';
import { wordFor } from '../../i18n/vocabulary';
import type { Placing } from '../../query/placing';
import { percent, type CrossTable, type Dimension } from '../../query/quality';
import type { Theme } from '../../state/view';

export interface NumberCell {
  features: readonly AtlasFeature[];
  /** A share beside the number. */
  share?: string;
}

export interface NumberRow {
  id: string;
  title: string;
  /** The layer's; the row of sums has none. */
  colour?: string;
  cells: NumberCell[];
}

export interface NumberGrid {
  columns: string[];
  rows: NumberRow[];
}

interface Style {
  lang: Lang;
  theme: Theme;
}

/** "78%", or nothing for a part of nothing. */
export function shareText(part: number, whole: number, lang: Lang): string {
  const value = percent(part, whole);
  return value === null ? '' : `${formatNumber(value, lang, 0)}%`;
}

export function placingGrid(rows: readonly Placing[], { lang, theme }: Style): NumberGrid {
  const m = qualityMessages(lang);
  const of = (features: readonly AtlasFeature[], whole: readonly AtlasFeature[]): NumberCell => ({
    features,
    share: shareText(features.length, whole.length, lang),
  });
  return {
    columns: [m.all, m.onMap, m.named, m.reachedColumn, m.waiting, m.byName],
    rows: layersFirst(rows).map(({ layer, all, onMap, named, reached, waiting, byName }) => ({
      ...head(layer, { lang, theme }),
      cells: [
        { features: all },
        of(onMap, all),
        { features: named },
        of(reached, named),
        { features: waiting },
        { features: byName },
      ],
    })),
  };
}

export function crossGrid(table: CrossTable, dimension: Dimension, style: Style): NumberGrid {
  const m = qualityMessages(style.lang);
  const cells = (from: ReadonlyMap<string, AtlasFeature[]>) =>
    table.columns.map((column) => ({ features: from.get(column) ?? [] }));
  const everything = table.rows.flatMap(({ all }) => all);
  return {
    columns: [...table.columns.map((column) => columnTitle(dimension, column, style.lang)), m.sum],
    rows: [
      ...table.rows.map(({ layer, cells: own, all }) => ({
        ...head(layer, style),
        cells: [...cells(own), { features: all }],
      })),
      { ...head(null, style), cells: [...cells(table.sums), { features: everything }] },
    ],
  };
}

function columnTitle(dimension: Dimension, column: string, lang: Lang): string {
  const m = qualityMessages(lang);
  if (column === 'none') return m.mark_none;
  if (column === 'undamaged') return m.check_undamaged;
  return wordFor(dimension, column, lang);
}

const layersFirst = (rows: readonly Placing[]) => [
  ...rows.filter(({ layer }) => layer),
  ...rows.filter(({ layer }) => !layer),
];

function head(layer: Placing['layer'], { lang, theme }: Style) {
  if (!layer) return { id: 'all', title: qualityMessages(lang).wholeRecord };
  const { title, colour } = layerOf(layer);
  return { id: layer as string, title: title[lang], colour: colour[theme] };
}
