/** The parts of the screen by role and name, as a screen reader meets them. */
import type { Locator, Page } from 'playwright-core';
import { exploreMessages } from '../../src/i18n/messages/explore';
import type { Lang } from '../../src/atlas/text';

type RegionName = 'layers' | 'legend' | 'list' | 'details' | 'map';

const NAMES: Record<Lang, Record<RegionName, string>> = {
  zh: { layers: '图层', legend: '图例', list: '列表', details: '详情', map: '地图' },
  en: { layers: 'Layers', legend: 'Legend', list: 'List', details: 'Details', map: 'Map' },
};

export interface Desk extends Record<RegionName, Locator> {
  search: Locator;
  /** The rows of the list that are in the page. */
  rows: Locator;
}

export function desk(page: Page, lang: Lang = 'zh'): Desk {
  const region = (name: RegionName) =>
    page.getByRole('region', { name: NAMES[lang][name], exact: true });
  return {
    layers: region('layers'),
    legend: region('legend'),
    list: region('list'),
    details: region('details'),
    map: region('map'),
    search: page.getByRole('textbox', { name: exploreMessages(lang).search, exact: true }),
    rows: region('list').getByRole('listbox').getByRole('option'),
  };
}

/** How many features the list says that it holds. */
export async function listCount({ list }: Desk): Promise<number> {
  const text = await list.getByRole('status').first().innerText();
  return Number(/^([\d,]+)/.exec(text.trim())?.[1]?.replaceAll(',', ''));
}

/** Names in the list from the top, as far as they are in the page (all of a short list). */
export async function listNames({ rows }: Desk): Promise<string[]> {
  const texts = await rows.allInnerTexts();
  return texts.map((text) => text.trim().split('\n')[0]!.trim());
}

/** The query of the page's address. */
export const query = (page: Page) => new URL(page.url()).searchParams;
