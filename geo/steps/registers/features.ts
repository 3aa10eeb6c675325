/** From the rows of all registers to the features of the record, linked and validated. */
import type { AtlasFeature, Properties } from '../../../src/atlas/feature';
import featureSchema from '../../../src/atlas/schema/feature.schema.json' with { type: 'json' };
import type { Problem } from '../../model';
import type { Complain } from '../places/locate';
import { makeFeature, type Context } from './feature';
import { featureId } from './identity';
import type { Register, RegisterRow } from './inputs';
import { linkRows, type LinkSource } from './links';
import { compileSchema } from './schema';

const PROPERTY_ORDER = Object.keys(featureSchema.$defs.properties.properties);
const schemaFaults = compileSchema(featureSchema);

/** All features, in the order of the registers; rows that lack an id or a name give none. */
export function makeFeatures(
  registers: readonly Register[],
  context: Context,
  problems: Problem[],
): AtlasFeature[] {
  const first = new Map<string, RegisterRow>();
  const made = registers.flatMap((register) =>
    register.rows.flatMap((row) => {
      const complain: Complain = (column, reason) =>
        problems.push({ file: row.file, line: row.line, column, reason });
      const id = idOf(register, row, first, complain);
      const feature = makeFeature(register, row, id ?? '', context, complain);
      return id && feature ? [{ feature, row, link: linkSource(register, row, id, complain) }] : [];
    }),
  );
  const links = linkRows(made.map(({ link }) => link));
  return made.map(({ feature, row }) => {
    Object.assign(feature.properties, links.get(feature.properties.id));
    const ordered = { ...feature, properties: inOrder(feature.properties) };
    const faults = schemaFaults(ordered).map(({ path, reason }) => `${path} ${reason}`);
    if (faults.length && !problems.some(({ file, line }) => file === row.file && line === row.line))
      problems.push({
        ...{ file: row.file, line: row.line },
        reason: `does not fit feature.schema.json: ${faults.join('; ')}`,
      });
    return ordered;
  });
}

function idOf(
  { spec }: Register,
  row: RegisterRow,
  first: Map<string, RegisterRow>,
  complain: Complain,
): string | undefined {
  const printed = row.values.row;
  if (printed === undefined) return undefined;
  const id = featureId(spec.document, spec.key, printed);
  if (!id) {
    complain('row', `"${printed}": use a-z, 0-9 and single hyphens`);
    return undefined;
  }
  const earlier = first.get(id);
  if (earlier) complain('row', `id ${id} stands already at ${earlier.file}:${earlier.line}`);
  else first.set(id, row);
  return earlier ? undefined : id;
}

function linkSource({ spec }: Register, row: RegisterRow, id: string, complain: Complain) {
  const { overlaps = [], sameAs = [] } = row.values;
  const { document, key } = spec;
  return { id, document, key, overlaps, sameAs, complain } satisfies LinkSource;
}

/** The keys in the order of the schema, so that files and diffs read alike. */
function inOrder(properties: Properties): Properties {
  const entries = PROPERTY_ORDER.flatMap((key) =>
    key in properties ? [[key, properties[key as keyof Properties]] as const] : [],
  );
  return Object.fromEntries(entries) as unknown as Properties;
}
