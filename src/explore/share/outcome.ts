/** What became of a file that was asked for. */
import type { Lang } from '../../atlas/text';
import { sheetMessages } from '../../i18n/messages/sheet';
import { download } from '../../sheet/download';

export interface Outcome {
  good: boolean;
  text: string;
}

/** @param said the message where the browser took the file */
export function handOver(blob: Blob, name: string, said: string, lang: Lang): Outcome {
  try {
    download(blob, name);
    return { good: true, text: said };
  } catch (error) {
    return { good: false, text: sheetMessages(lang).saveFailed(reasonOf(error)) };
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Lets the browser show what waits, before work that leaves it no time. */
export function shown(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
