/** A briefing is a list of scenes; a scene is a view with words, a figure and a length of time. */
import type { Lang } from '../../atlas/text';

export const TRANSITIONS = ['fly', 'cut', 'fade'] as const;
export type Transition = (typeof TRANSITIONS)[number];

/**
 * Plain text in one or both languages, never markup. `{figure.value}` stands for a figure that is
 * computed when the scene is shown (figures/placeholders.ts).
 */
export type Words = { readonly [L in Lang]?: string };

/** A figure of the registry (figures/registry.ts) and what it is asked. */
export interface FigureUse {
  id: string;
  params: Readonly<Record<string, string>>;
}

export interface Scene {
  /** Unique within its briefing: "s1", "s2" … */
  id: string;
  /** The view as `encodeView` (state/url.ts) writes it, without "?". */
  view: string;
  title: Words;
  /** Paragraphs parted by line breaks. */
  text: Words;
  /** For the speaker alone. */
  notes: Words;
  figure: FigureUse | null;
  /** Ids of features. */
  highlight: readonly string[];
  /** Day of the date slider (dates.ts), ISO; null: the slider is not shown. */
  date: string | null;
  seconds: number;
  transition: Transition;
}

export interface Briefing {
  id: string;
  title: Words;
  /** The languages it is meant to be shown in: each scene should have words in all of them. */
  languages: readonly Lang[];
  scenes: readonly Scene[];
  /** ISO time; absent for a briefing that comes with the atlas. */
  made?: string;
  /** ISO date of the latest document of the record that it was made from. */
  recordDate?: string;
}

/** What a scene is without anything said of it. */
export const BLANK_SCENE: Omit<Scene, 'id' | 'view'> = {
  title: {},
  text: {},
  notes: {},
  figure: null,
  highlight: [],
  date: null,
  seconds: 20,
  transition: 'fly',
};

/** In the language asked for, else in the other one. */
export function wordsIn(words: Words, lang: Lang): string {
  return words[lang] || words[lang === 'zh' ? 'en' : 'zh'] || '';
}
