/**
 * Which section of a document a locator points into. The reading log names sections with their
 * heads ("二（一）", "6.1 应急队伍", "第一章 总则", "第四至七条"), a locator begins with the head's
 * number alone, or with what the log says that the section holds (a table, the articles of a
 * chapter); what fits no section stays without one.
 */
import type { ReadingSection } from '../atlas/schema/sources';
import { expandRange } from './section-range';

/** Sections of one document, prepared for `sectionsOf`. */
export type SectionKeys = readonly { section: string; keys: readonly string[] }[];

/** A locator without its spaces; `breaks` says after how many characters one stood. */
interface Bare {
  text: string;
  breaks: ReadonlySet<number>;
}

function bare(locator: string): Bare {
  const words = locator
    .normalize('NFKC')
    .replaceAll(/[—–－]/g, '-')
    .split(/\s+/)
    .filter(Boolean);
  let length = 0;
  return { text: words.join(''), breaks: new Set(words.map((word) => (length += word.length))) };
}

/** The whole head, its part before a space, the parts of either between "、"; ranges spelt out. */
export function sectionKeys(
  sections: readonly Pick<ReadingSection, 'section' | 'holds'>[],
): SectionKeys {
  return sections.map(({ section, holds = [] }) => {
    const heads = [section, section.split(/\s/)[0] ?? section];
    const parts = [...heads, ...heads.flatMap((head) => head.split('、')), ...holds];
    const keys = parts.map((part) => bare(part).text).flatMap(expandRange);
    return { section, keys: [...new Set(keys.filter(Boolean))] };
  });
}

/** Sections that the parts of a locator ("附件 第5行；二（五）17") stand in, each once. */
export function sectionsOf(locator: string, sections: SectionKeys): string[] {
  const found = locator.split(/[；;]/).flatMap((part) => sectionOf(bare(part), sections) ?? []);
  return [...new Set(found)];
}

/** The section whose key is the longest beginning of the text: 2.1 is no beginning of 2.10. */
function sectionOf({ text, breaks }: Bare, sections: SectionKeys): string | undefined {
  let best: { section: string; length: number } | undefined;
  for (const { section, keys } of sections)
    for (const key of keys)
      if (
        key.length > (best?.length ?? 0) &&
        text.startsWith(key) &&
        (breaks.has(key.length) || ends(key, text[key.length]!))
      )
        best = { section, length: key.length };
  return best?.section;
}

/** Whether a number may end before that character; a chapter 6 holds its 6.1. */
function ends(key: string, next: string): boolean {
  if (/^[\d.]+$/.test(key)) return !/\d/.test(next);
  if (/\d$/.test(key)) return !/[\d.-]/.test(next);
  return !/^[一二三四五六七八九十]+$/.test(key) || /[(\d第、-]/.test(next);
}
