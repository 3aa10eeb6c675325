/**
 * FlatGeobuf layers in one archive. Readers of the format fail on features without geometry, so
 * those go along in a table beside the layers.
 */
import type { AtlasFeature } from '../../../atlas/feature';
import { formatNumber } from '../../../i18n/format';
import { dataMessages } from '../../../i18n/messages/data';
import { dataColumns } from '../../data-columns';
import { entryName, zipFile } from '../../data-file';
import type { DataContext, DataFile } from '../../data-format';
import { locate } from '../../data-located';
import { dataNotes, readme } from '../../data-notes';
import { dataParts } from '../../data-parts';
import { csvTable } from '../csv';
import { layerBytes } from './layer';

export async function write(
  features: readonly AtlasFeature[],
  context: DataContext,
): Promise<DataFile> {
  const m = dataMessages(context.lang);
  const { parts, systems, without } = dataParts(await locate(features, context.system));
  const notes = readme(dataNotes(features, context, systems));
  const split = systems.length > 1;
  return zipFile(
    [
      ...parts.map((part) => {
        const columns = dataColumns(context, part.system);
        return [
          entryName(part.kind, split ? part.system.tag : '', 'fgb'),
          layerBytes(part, columns, context.title, notes.slice(1)),
        ] as const;
      }),
      ...(without.length
        ? [['without-point.csv', csvTable(without, dataColumns(context, null), 'keys')] as const]
        : []),
      ['README.txt', notes],
    ],
    context.made,
    without.length ? [m.fgbTable(formatNumber(without.length, context.lang))] : [],
  );
}
