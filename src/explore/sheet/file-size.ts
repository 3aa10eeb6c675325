/** Sizes of files as people read them. */
import type { Lang } from '../../atlas/text';
import { formatNumber } from '../../i18n/format';

/** @param bytes of the file */
export function fileSize(bytes: number, lang: Lang): string {
  const kilo = bytes / 1000;
  if (kilo < 1000) return `${formatNumber(Math.max(1, Math.round(kilo)), lang)} kB`;
  return `${formatNumber(Math.round(kilo / 100) / 10, lang)} MB`;
}
