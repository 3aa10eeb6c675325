/**
 * KML 2.2 (OGC 07-147r2): WGS84 only. A folder a layer; what has no point stands in a folder of its
 * own inside, as a placemark without geometry, which the standard allows. No picture is asked from
 * another host: the marks are the viewer's own, in the colour of the layer.
 */
import { LAYERS } from '../../../atlas/catalogue';
import type { AtlasFeature } from '../../../atlas/feature';
import type { LayerSpec } from '../../../atlas/layer';
import { dataMessages } from '../../../i18n/messages/data';
import { dataColumns, type DataColumn } from '../../data-columns';
import type { DataContext, DataFile } from '../../data-format';
import { locate, type Located } from '../../data-located';
import { dataNotes } from '../../data-notes';
import { WGS84 } from '../../data-system';
import { placemark } from './placemark';
import { element, xmlText } from './xml';

export async function write(
  features: readonly AtlasFeature[],
  context: DataContext,
): Promise<DataFile> {
  const located = await locate(features, 'WGS84');
  const columns = dataColumns(context, WGS84);
  const notes = dataNotes(features, { ...context, system: 'WGS84' }, [WGS84]);
  const layers = LAYERS.flatMap((layer) => {
    const rows = located.filter(({ feature }) => feature.properties.layer === layer.id);
    return rows.length ? [{ layer, rows }] : [];
  });
  const document = [
    element('name', xmlText(context.title)),
    element('description', xmlText(notes.map(({ label, text }) => `${label}: ${text}`).join('\n'))),
    ...layers.map(({ layer }) => style(layer)),
    ...layers.map(({ layer, rows }) => folder(layer, rows, columns, context)),
  ].join('\n');
  return {
    bytes: `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n${document}\n</Document>\n</kml>\n`,
    extension: 'kml',
    mime: 'application/vnd.google-earth.kml+xml',
    remarks: [],
  };
}

function style({ id, colour }: LayerSpec): string {
  const ink = kmlColour(colour.light);
  return `<Style id="${id}"><IconStyle><color>${ink}</color></IconStyle><LineStyle><color>${ink}</color><width>3</width></LineStyle></Style>`;
}

/** #rrggbb as aabbggrr. */
function kmlColour(hex: string): string {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  return `ff${blue}${green}${red}`;
}

function folder(
  layer: LayerSpec,
  rows: readonly Located[],
  columns: readonly DataColumn[],
  { lang }: DataContext,
): string {
  const marks = (list: readonly Located[]) => list.map((row) => placemark(row, columns)).join('\n');
  const placed = rows.filter((row) => row.system);
  const without = rows.filter((row) => !row.system);
  const title = layer.title[lang];
  // Programs list folders without what they stand in: each says its layer.
  const rest = without.length
    ? `\n<Folder>${element('name', xmlText(`${title} ${dataMessages(lang).folderWithout}`))}\n${marks(without)}\n</Folder>`
    : '';
  return `<Folder>${element('name', xmlText(title))}\n${marks(placed)}${rest}\n</Folder>`;
}
