import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The input files of the build by path ("seeds/x/care.csv", always with "/"), unread. */
export type Sources = ReadonlyMap<string, Uint8Array>;

export const GAZETTEER = 'geo/gazetteer.csv';

/** Every CSV and JSON file of seeds/<publication>/ and the gazetteer, in the order of names. */
export function loadSources(root: string): Sources {
  const sources = new Map<string, Uint8Array>();
  const add = (path: string) => sources.set(path, readFileSync(join(root, path)));
  const names = (folder: string) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  for (const publication of names('seeds')) {
    const folder = `seeds/${publication}`;
    if (!statSync(join(root, folder)).isDirectory()) continue;
    for (const name of names(folder)) if (/\.(csv|json)$/.test(name)) add(`${folder}/${name}`);
  }
  if (existsSync(join(root, GAZETTEER))) add(GAZETTEER);
  return sources;
}

/** The folders under seeds/ that hold any file. */
export function publicationFolders(sources: Sources): string[] {
  return [
    ...new Set([...sources.keys()].filter((path) => path.startsWith('seeds/')).map(folderOf)),
  ];
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

/** UTF-8 text without its byte order mark; undefined where the bytes are not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
