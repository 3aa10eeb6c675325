/** Words for the codes of a feature: "building" -> 在建. */
import { commonMessages } from './messages/common';
import type { Lang } from '../atlas/text';

type CodeField =
  'status' | 'facility' | 'nature' | 'level' | 'countRole' | 'precision' | 'mark' | 'check';

/** The word for a code, or the code itself where a newer record brings one that is not known yet. */
export function wordFor(field: CodeField, code: string, lang: Lang): string {
  const messages = commonMessages(lang) as Record<string, unknown>;
  const word = messages[`${field}_${code}`];
  return typeof word === 'string' ? word : code;
}
