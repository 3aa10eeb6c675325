/** Files and archives as the formats hand them on. */
import type { DataFile } from './data-format';

const encoder = new TextEncoder();

/** A file in an archive: text is written as UTF-8. */
export type Entry = readonly [name: string, content: string | Uint8Array];

/** Files go together into one archive; nothing of them depends on the clock. */
export async function zipFile(
  entries: readonly Entry[],
  made: string,
  remarks: string[] = [],
): Promise<DataFile> {
  const { zipSync } = await import('fflate');
  const files = Object.fromEntries(
    entries.map(([name, content]) => [
      name,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  );
  // fflate writes local time: noon is the same day everywhere.
  const mtime = new Date(`${made}T12:00:00`);
  return { bytes: zipSync(files, { mtime }), extension: 'zip', mime: 'application/zip', remarks };
}

/** "points-EPSG4547.shp": what a file in an archive holds and in which system. */
export function entryName(stem: string, tag: string, extension: string): string {
  return `${tag ? `${stem}-${tag}` : stem}.${extension}`;
}
