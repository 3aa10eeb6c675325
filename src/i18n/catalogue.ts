/**
 * A small typed catalogue of messages: each room keeps its own file under messages/. A message is
 * a text, or a function of named values for texts that carry numbers or names.
 */
import type { Lang } from '../atlas/text';

export type Message = string | ((...values: never[]) => string);
export type Messages = Record<string, Message>;

/** Both languages of a room; English must have exactly the keys and arguments of Chinese. */
export function bilingual<M extends Messages>(
  zh: M,
  en: { [K in keyof M]: M[K] extends string ? string : M[K] },
) {
  const both: Record<Lang, unknown> = { zh, en };
  return (lang: Lang): M => both[lang] as M;
}
