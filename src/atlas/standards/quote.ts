/** Writes the source of a standard from the places in the record that say it. */
import type { Quoted } from '../standard';
import type { Bilingual } from '../text';

/** One place of a register of rules; for indicators set `register`. */
export function quote(
  documentNumber: string,
  locator: string,
  name: string,
  areas: readonly string[],
  register: Quoted['register'] = 'rules',
): Quoted {
  return { documentNumber, locator, name, register, areas };
}

export function fromDocuments(...quoted: Quoted[]): {
  mark: 'norm';
  source: Bilingual;
  quoted: Quoted[];
} {
  const places = quoted.map(({ documentNumber, locator }) => `${documentNumber} ${locator}`);
  return { mark: 'norm', source: { zh: places.join('；'), en: places.join('; ') }, quoted };
}

const SECOND_HAND: Bilingual = {
  zh: '（转引，未核对原文）',
  en: ' (quoted at second hand; the original was not seen)',
};

/** A clause of a standard as others quote it. */
export function reading(zh: string, en: string): { mark: 'reading'; source: Bilingual } {
  return { mark: 'reading', source: { zh: zh + SECOND_HAND.zh, en: en + SECOND_HAND.en } };
}
