/** Bytes of a text file as a text, whatever program of the planner's desk has written them. */
import type { Bilingual } from '../atlas/text';
import { DemandError, WHOLE_FILE } from './problem';

/** @throws DemandError for a file that is no text */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = encoding
    ? decode(bytes, encoding)
    : // Excel in Chinese writes GBK; the bytes of Chinese in GBK are hardly ever good UTF-8.
      (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'));
  if (text === null || text.includes('\0')) throw new DemandError(noText(bytes));
  return text;
}

/** By the byte order mark; undefined without one. */
function encodingOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const SAVE_AS: Bilingual = {
  zh: '在 Excel 或 WPS 中“另存为”：CSV UTF-8（逗号分隔），再选择存出的 .csv。',
  en: 'In Excel or WPS choose “Save as”: CSV UTF-8 (comma delimited), and open the .csv.',
};

function noText([a, b]: Uint8Array): DemandError['problem'] {
  // "PK": a zip, as .xlsx is; 0xD0 0xCF: the .xls of old.
  const isSheet = (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf);
  return {
    code: isSheet ? 'spreadsheet' : 'not-text',
    place: WHOLE_FILE,
    what: isSheet
      ? { zh: '这是电子表格或压缩包，不是 CSV。', en: 'This is a spreadsheet or a zip, no CSV.' }
      : {
          zh: '这不是文本，编码既不是 UTF-8、UTF-16 也不是 GBK。',
          en: 'This is no text in UTF-8, UTF-16 or GBK.',
        },
    remedy: isSheet
      ? SAVE_AS
      : {
          zh: '请选择 CSV、GeoJSON 或 GeoTIFF 文件；表格请另存为 CSV UTF-8。',
          en: 'Choose a CSV, GeoJSON or GeoTIFF file; save a table as CSV UTF-8.',
        },
  };
}
