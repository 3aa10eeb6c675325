/**
 * Which section of a document a locator points into. The reading log names sections with their
 * heads ("二（一）", "6.1 应急队伍", "第一章 总则"), a locator begins with the head's number alone;
 * what fits no section stays without one.
 */
import type { ReadingSection } from '../atlas/schema/sources';

/** Sections of one document, prepared for `sectionsOf`. */
export type SectionKeys = readonly { section: string; keys: readonly string[] }[];

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/\s+/g, '')
    .replaceAll(/[—–－]/g, '-');

/** The whole head, its part before a space, and its number before "、". */
export function sectionKeys(sections: readonly Pick<ReadingSection, 'section'>[]): SectionKeys {
  return sections.map(({ section }) => {
    const number = section.split(/\s/)[0] ?? section;
    const ordinal = /^[一二三四五六七八九十]+(?=、)/.exec(section)?.[0];
    const keys = [section, number, ...(ordinal ? [ordinal] : [])].map(bare);
    return { section, keys: [...new Set(keys)] };
  });
}

/** Sections that the parts of a locator ("附件 第5行；二（五）17") stand in, each once. */
export function sectionsOf(locator: string, sections: SectionKeys): string[] {
  const found = locator.split(/[；;]/).flatMap((part) => sectionOf(bare(part), sections) ?? []);
  return [...new Set(found)];
}

/** The section whose key is the longest beginning of the text: 2.1 is no beginning of 2.10. */
function sectionOf(text: string, sections: SectionKeys): string | undefined {
  let best: { section: string; length: number } | undefined;
  for (const { section, keys } of sections)
    for (const key of keys)
      if (text.startsWith(key) && key.length > (best?.length ?? 0) && ends(key, text[key.length]))
        best = { section, length: key.length };
  return best?.section;
}

/** Whether a number may end before that character. */
function ends(key: string, next: string | undefined): boolean {
  if (next === undefined) return true;
  if (/\d$/.test(key)) return !/[\d.]/.test(next) || !/^[\d.]/.test(key);
  return !/^[一二三四五六七八九十]+$/.test(key) || /[(\d第、-]/.test(next);
}
