/** The file that a colleague opens: JSON, one place a line, so that a fault has a line of its own. */
import type { OwnPlace } from '../own-place';

export const FILE_FORMAT = 'gazette-atlas-own-places';
export const FILE_VERSION = 1;

export function placesFile(places: Iterable<OwnPlace>, made: string): string {
  const sorted = [...places].sort((a, b) => (a.feature < b.feature ? -1 : 1));
  const lines = sorted.map((place) => `\n    ${JSON.stringify(place)}`);
  const head = { format: FILE_FORMAT, version: FILE_VERSION, made };
  const fields = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  return `{\n${fields.join('')}  "places": [${lines.join(',')}${lines.length ? '\n  ' : ''}]\n}\n`;
}
