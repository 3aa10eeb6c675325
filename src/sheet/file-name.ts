/** Names of saved files, safe on Windows, macOS and Linux. */

/** Longest stem in UTF-8 bytes: file systems take 255 with the extension, archives less. */
const MAX_BYTES = 160;

/** Not allowed in a name somewhere, invisible, or turning the direction of what follows. */
const FORBIDDEN =
  /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+/gu;

/** "公报图集-九江市-养老托育-2026-11-21.csv" from its parts; empty parts are left out. */
export function fileName(parts: readonly string[], day: string, extension: string): string {
  const stem = parts
    .map((part) =>
      part
        .replace(FORBIDDEN, ' ')
        .trim()
        .replace(/[\s_]+/gu, '-')
        .replace(/^[-.]+|[-.]+$/gu, ''),
    )
    .filter(Boolean)
    .join('-');
  return [...(stem ? [cut(stem)] : []), `${day}.${extension}`].join('-');
}

/** The day in the user's own time zone, as ISO writes it: 2026-11-21. */
export function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function cut(stem: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const letter of stem) {
    bytes += encoder.encode(letter).length;
    if (bytes > MAX_BYTES) break;
    kept += letter;
  }
  return kept.replace(/[-.]+$/u, '');
}
