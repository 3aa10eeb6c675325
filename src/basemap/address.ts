/** Addresses that a user types: only what a browser may ask over HTTP. */
import type { Read } from './definition';

const LONGEST = 2000;

/** An absolute http or https address without a password, as typed. */
export function readAddress(text: string): Read<string> {
  const typed = text.trim();
  if (!typed) return { ok: false, problem: 'addressMissing' };
  if (typed.length > LONGEST) return { ok: false, problem: 'addressTooLong' };
  // A browser would drop line breaks and tabs silently and read something else than stands there.
  if (/[\s\p{Cc}]/u.test(typed)) return { ok: false, problem: 'addressUnreadable' };
  if (!/^[a-z][a-z\d+.-]*:/i.test(typed)) return { ok: false, problem: 'addressUnreadable' };
  if (!/^https?:\/\//i.test(typed)) return { ok: false, problem: 'addressProtocol' };
  if (!URL.canParse(typed)) return { ok: false, problem: 'addressUnreadable' };
  const url = new URL(typed);
  if (url.username || url.password) return { ok: false, problem: 'addressPassword' };
  return { ok: true, value: typed };
}

/** Host with its port, in lower case; '' for what is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
