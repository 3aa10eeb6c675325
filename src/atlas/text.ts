/** A text in the two languages of the atlas. */
export interface Bilingual {
  zh: string;
  en: string;
}
export type Lang = keyof Bilingual;
