/** The columns of table files: typed values of a feature, its place and its citation. */
import { kindOf, layerOf } from '../atlas/catalogue';
import { citation } from '../atlas/citation';
import type { Properties } from '../atlas/feature';
import { exportCredits } from '../atlas/record';
import { FIELDS } from '../atlas/fields';
import type { Lang } from '../atlas/text';
import { whereText } from '../atlas/where';
import { columnMessages } from '../i18n/messages/data-columns';
import { placeNote } from '../i18n/place-note';
import { cellText, PROPERTY_COLUMNS } from './columns';
import type { DataContext } from './data-format';
import type { Located } from './data-located';
import { systemName, type DataSystem } from './data-system';

export type Cell = string | number | boolean | null;

export interface DataColumn {
  /** Stable and English in both languages: files are compared and joined by it. */
  key: string;
  /** For reading, in the language of the interface. */
  title: string;
  type: 'text' | 'number' | 'flag';
  value(row: Located): Cell;
}

type KeysOf<T> = {
  [K in keyof Properties]-?: NonNullable<Properties[K]> extends T ? K : never;
}[keyof Properties];

/** Named by records, so that the compiler asks for every property of that type. */
const NUMBERS: Record<KeysOf<number>, true> = {
  uncertaintyM: true,
  count: true,
  investmentWan: true,
  beds: true,
  bedsNew: true,
  places: true,
  areaKm2: true,
  floorAreaM2: true,
  capacityWanTonnesPerYear: true,
  durationYears: true,
};
const FLAGS: Record<KeysOf<boolean>, true> = { endApprox: true };

/**
 * @param system names the columns of the coordinates; null where the table holds nothing with a
 * place, and has none
 */
export function dataColumns(context: DataContext, system: DataSystem | null): DataColumn[] {
  const { lang, regions } = context;
  const text = (key: TitledKey, value: (row: Located) => string): DataColumn => ({
    key,
    title: columnMessages(lang)[key],
    type: 'text',
    value: (row) => value(row) || null,
  });
  return [
    text('layerName', ({ feature }) => layerOf(feature.properties.layer).title[lang]),
    text('kindName', ({ feature: { properties: p } }) => {
      return kindOf(p.kind)?.kind.title[lang] ?? p.kind;
    }),
    text('where', ({ feature }) => whereText(feature.properties, regions, lang)),
    ...PROPERTY_COLUMNS.map((key) => propertyColumn(key, lang)),
    ...(system ? positionColumns(system, lang) : []),
    text('geometryType', ({ geometry }) => geometry?.type ?? ''),
    text('coordinateSystem', ({ system }) => (system ? systemName(system) : '')),
    text('citation', ({ feature }) => citation(feature.properties, lang)),
    text('placeNote', ({ feature }) => placeNote(feature.properties, lang)),
  ];
}

/** For a table that has no other room for them: the sources of the coordinates, in each row. */
export function creditsColumn({ lang, index }: DataContext): DataColumn {
  const credits = exportCredits(index.credits)
    .map(({ name, licence }) => `${name}: ${licence}`)
    .join('; ');
  return {
    key: 'credits',
    title: columnMessages(lang).credits,
    type: 'text',
    value: () => credits || null,
  };
}

type TitledKey = keyof ReturnType<typeof columnMessages>;

function propertyColumn(key: keyof Properties, lang: Lang): DataColumn {
  const typed = key in NUMBERS ? 'number' : key in FLAGS ? 'flag' : 'text';
  return {
    key,
    title: propertyTitle(key, lang),
    type: typed,
    value({ feature }) {
      const value = feature.properties[key];
      if (typeof value === 'number' || typeof value === 'boolean') return value;
      return cellText(value) || null;
    },
  };
}

/** Of a point; a line has no single position and leaves both empty. */
function positionColumns({ zone, tag }: DataSystem, lang: Lang): DataColumn[] {
  const keys = zone ? (['east', 'north'] as const) : (['lon', 'lat'] as const);
  return keys.map((key, axis) => ({
    key: tag ? `${key}_${tag}` : key,
    title: tag ? `${columnMessages(lang)[key]} ${tag}` : columnMessages(lang)[key],
    type: 'number',
    value: ({ geometry }) =>
      geometry?.type === 'Point' ? (geometry.coordinates[axis] ?? null) : null,
  }));
}

/** "总投资（万元）": with the unit that the figures of the file have. */
function propertyTitle(key: keyof Properties, lang: Lang): string {
  const messages: Partial<Record<string, string>> = columnMessages(lang);
  const spec = FIELDS.find((field) => field.key === key);
  if (!spec) return messages[key] ?? key;
  const unit = spec.format === 'money' ? columnMessages(lang).wan : spec.unit?.[lang];
  if (!unit) return spec.title[lang];
  return lang === 'zh' ? `${spec.title.zh}（${unit}）` : `${spec.title.en} (${unit})`;
}
