/** A short briefing as a part of the address: its file, deflated, in letters that need no escape. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Briefing } from '../model/scene';
import { compactBriefing } from './format';
import { readBriefingFile, type ReadBriefing } from './read';

/** Characters: with the rest of the address it stays below what mail and chat programs cut off. */
export const LONGEST_ADDRESS = 1800;

export type BriefingAddress =
  | { ok: true; text: string }
  /** Too long: the file is the way. */
  | { ok: false; characters: number; most: number };

export function encodeBriefing(briefing: Briefing): BriefingAddress {
  const packed = deflateSync(strToU8(compactBriefing(briefing)), { level: 9 });
  const text = btoa(strFromU8(packed, true))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return text.length <= LONGEST_ADDRESS
    ? { ok: true, text }
    : { ok: false, characters: text.length, most: LONGEST_ADDRESS };
}

/** What is longer than an address may be is not unpacked, so that nothing can swell to gigabytes. */
export function decodeBriefing(text: string): ReadBriefing {
  if (text.length > LONGEST_ADDRESS || !/^[\w-]+$/.test(text)) return NOT_WHOLE;
  try {
    const packed = strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
    return readBriefingFile(strFromU8(inflateSync(packed)));
  } catch {
    return NOT_WHOLE;
  }
}

const NOT_WHOLE: ReadBriefing = { ok: false, problems: [{ code: 'not-address' }] };
