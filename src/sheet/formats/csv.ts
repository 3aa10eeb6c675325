/** A table, a row a feature: stable English keys, names beside the codes, citation in each row. */
import { kindOf, layerOf } from '../../atlas/catalogue';
import { citation } from '../../atlas/citation';
import { hasPoint, type AtlasFeature } from '../../atlas/feature';
import { whereText } from '../../atlas/where';
import { placeNote } from '../../i18n/place-note';
import { cellText, PROPERTY_COLUMNS } from '../columns';
import { csvText } from '../csv-text';
import type { DataContext, DataFormat } from '../data-format';

/** Read by people: in the language of the interface. */
const NAMED = ['layerName', 'kindName', 'where'];
const DERIVED = ['lon', 'lat', 'geometryType', 'citation', 'placeNote', 'credits'];

export const format: DataFormat = {
  id: 'csv',
  title: 'CSV',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  write(features, context) {
    const credits = context.index.credits
      .map(({ name, licence }) => `${name}: ${licence}`)
      .join('; ');
    const header = [...NAMED, ...PROPERTY_COLUMNS, ...DERIVED];
    return csvText([header, ...features.map((feature) => rowOf(feature, context, credits))]);
  },
};

function rowOf(feature: AtlasFeature, context: DataContext, credits: string): string[] {
  const { properties: p, geometry } = feature;
  const { lang, regions } = context;
  // Degrees, WGS84; a line has no single position and leaves both empty.
  const [lon, lat] = hasPoint(feature) ? feature.geometry.coordinates : [];
  return [
    layerOf(p.layer).title[lang],
    kindOf(p.kind)?.kind.title[lang] ?? p.kind,
    whereText(p, regions, lang),
    ...PROPERTY_COLUMNS.map((key) => cellText(p[key])),
    lon === undefined ? '' : String(lon),
    lat === undefined ? '' : String(lat),
    geometry?.type ?? '',
    citation(p, lang),
    placeNote(p, lang),
    credits,
  ];
}
