/** The rows of the table of features shown. */
import { kindOf, layerOf, LAYERS } from '../../atlas/catalogue';
import { fieldOf } from '../../atlas/fields';
import type { AtlasFeature, Properties } from '../../atlas/feature';
import { isSchematic, markFill } from '../../atlas/mark';
import type { Regions } from '../../atlas/regions';
import { whereText } from '../../atlas/where';
import { fieldText } from '../../i18n/field-text';
import { sheetPageMessages } from '../../i18n/messages/sheet-page';
import { wordFor } from '../../i18n/vocabulary';
import { markKey } from './keys';
import type { Setting } from './setting';
import type { TableContent } from './table-block';

/** What says most about a thing's size, in this order; the first two that it has are shown. */
const AMOUNTS = [
  'beds',
  'bedsNew',
  'places',
  'areaKm2',
  'capacityWanTonnesPerYear',
  'investmentWan',
  'count',
] as const;

/**
 * @param numberOf the number of a document in the list of sources, by the document's own number
 */
export function tableOf(
  features: readonly AtlasFeature[],
  regions: Regions,
  numberOf: ReadonlyMap<string, number>,
  { lang, theme, inks }: Setting,
): TableContent {
  const m = sheetPageMessages(lang);
  const order = new Map(LAYERS.map((layer, i) => [layer.id, i]));
  const rank = (f: AtlasFeature) => [f.geometry ? 0 : 1, order.get(f.properties.layer)!] as const;
  const sorted = [...features].sort((a, b) => {
    const [[heldA, layerA], [heldB, layerB]] = [rank(a), rank(b)];
    return heldA - heldB || layerA - layerB;
  });
  return {
    title: m.table,
    heads: [
      m.columnName,
      m.columnKind,
      m.columnPlace,
      m.columnStatus,
      m.columnAmount,
      m.columnLocator,
    ],
    rows: sorted.map(({ geometry, properties: p }) => {
      const spec = kindOf(p.kind)?.kind;
      const place = whereText(p, regions, lang);
      const number = numberOf.get(p.documentNumber);
      return {
        key: markKey({
          symbol: spec?.symbol ?? '',
          colour: layerOf(p.layer).colour[theme],
          paper: inks.paper,
          fill: markFill(p),
          schematic: isSchematic(p),
          own: p.pointMark === 'own',
        }),
        cells: [
          p.name,
          spec?.title[lang] ?? layerOf(p.layer).title[lang],
          geometry
            ? place
            : `${place}${lang === 'zh' ? '（' : ' ('}${m.withoutPoint}${lang === 'zh' ? '）' : ')'}`,
          wordFor('status', p.projectStatus, lang),
          amountText(p, lang),
          `${number ? `[${number}] ` : ''}${p.locator}`,
        ],
      };
    }),
  };
}

function amountText(p: Properties, lang: Setting['lang']): string {
  return AMOUNTS.filter((key) => p[key] !== undefined && !(key === 'count' && p.count === 1))
    .slice(0, 2)
    .map((key) => {
      const text = fieldText(fieldOf(key), p[key], lang);
      // A bare number does not say what it counts.
      return key === 'bedsNew' ? `${fieldOf(key).title[lang]} ${text}` : text;
    })
    .join(lang === 'zh' ? '，' : ', ');
}
