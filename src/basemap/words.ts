/** A failure in plain words: who did not answer, what came instead, what can be done. */
import type { Lang } from '../atlas/text';
import { basemapMessages } from '../i18n/messages/basemap';
import type { BaseMap } from './definition';
import type { Failure } from './tally';

export function troubleText({ host, cause }: Failure, { service }: BaseMap, lang: Lang): string {
  const m = basemapMessages(lang);
  switch (cause.tag) {
    case 'status':
      return `${m.failedStatus(host, String(cause.status))} ${remedy(cause.status)}`;
    case 'network':
      return m.failedNetwork(host);
    case 'timeout':
      return m.failedTimeout(host);
    case 'notATile':
      return m.failedNotATile(host);
    case 'notAllowed':
      return m.failedNotAllowed(host);
    case 'unreadable':
      return m.failedUnreadable(host, reason(cause.reason));
    case 'fileMissing':
      return m.failedFile(host);
  }

  /** One of our own reasons, or the words of the program that could not read it. */
  function reason(word: string): string {
    const text = (m as Record<string, unknown>)[word];
    return word.startsWith('reason') && typeof text === 'string' ? text : word;
  }

  function remedy(status: number): string {
    if ([401, 403, 418, 429].includes(status))
      return service.kind === 'tianditu' ? m.remedyTianditu : m.remedyAccess;
    if (status === 404) return service.kind === 'style' ? m.remedyAddress : m.remedyNotFound;
    return status >= 500 ? m.remedyServer : m.remedyAddress;
  }
}

/** The credit as pictures print it. */
export function creditText({ credit, datum }: BaseMap, lang: Lang): string {
  const m = basemapMessages(lang);
  return datum === 'GCJ-02' ? m.creditShifted(credit) : m.creditPlain(credit);
}
