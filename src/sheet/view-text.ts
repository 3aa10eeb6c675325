/** What a view shows and what it leaves out, in words: for titles, subtitles and file heads. */
import { kindOf, layerOf, LAYERS } from '../atlas/catalogue';
import type { LayerId } from '../atlas/feature';
import type { DocumentInfo } from '../atlas/record';
import type { Regions } from '../atlas/regions';
import type { Lang } from '../atlas/text';
import { formatMoney } from '../i18n/format';
import { sheetMessages } from '../i18n/messages/sheet';
import { wordFor } from '../i18n/vocabulary';
import type { View } from '../state/view';

/** More names than this make no title. */
const MOST_NAMED = 3;

/** The place of a view: its area, or the one city that holds the whole record, or all places. */
export function placeText(view: View, regions: Regions, lang: Lang): string {
  const cities = regions.cities;
  const code = view.area ?? (cities.length === 1 ? cities[0]!.code : null);
  const area = code ? regions.get(code) : undefined;
  return area?.name[lang] ?? sheetMessages(lang).wholeRecord;
}

/**
 * The theme of a view: its kinds or layers by name, or "planned projects" for all or many.
 * @param present layers that the record has
 */
export function themeText(view: View, present: readonly LayerId[], lang: Lang): string {
  const m = sheetMessages(lang);
  const on = layersOn(view, present);
  if (on.length === 0 || on.length === present.length) return m.planned;
  const names = on.flatMap((id) => {
    const layer = layerOf(id);
    const kinds = layer.kinds.filter((kind) => view.kinds.includes(kind.id));
    return (kinds.length ? kinds : [layer]).map((named) => named.title[lang]);
  });
  return names.length > MOST_NAMED ? m.planned : names.join(m.listMark);
}

/** "九江市 养老托育" */
export function defaultTitle(
  view: View,
  regions: Regions,
  present: readonly LayerId[],
  lang: Lang,
): string {
  return `${placeText(view, regions, lang)} ${themeText(view, present, lang)}`;
}

/** One thing that a view leaves out by: { label: "状态", text: "在建、规划" }. */
export interface Restriction {
  label: string;
  text: string;
}

/** Empty where the view shows everything. */
export function restrictions(
  view: View,
  regions: Regions,
  present: readonly LayerId[],
  lang: Lang,
  documents: readonly DocumentInfo[] = [],
): Restriction[] {
  const m = sheetMessages(lang);
  const list = (words: readonly string[]) => words.join(m.listMark);
  const on = layersOn(view, present);
  const money = (wan: number) => formatMoney(wan, lang);
  const { from, to, moneyMin, moneyMax } = view;
  const document = documents.find(({ id }) => id === view.document);
  const parts: [string, string][] = [
    [m.filterArea, view.area ? placeText(view, regions, lang) : ''],
    [
      m.filterLayers,
      on.length < present.length ? list(on.map((id) => layerOf(id).title[lang])) : '',
    ],
    [m.filterKinds, list(view.kinds.flatMap((id) => kindOf(id)?.kind.title[lang] ?? []))],
    [m.filterStatus, list(view.status.map((status) => wordFor('status', status, lang)))],
    [m.filterYears, range(from, to, String, m.yearsFrom, m.yearsTo, m.yearsBoth)],
    [m.filterMoney, range(moneyMin, moneyMax, money, m.moneyFrom, m.moneyTo, m.moneyBoth)],
    [m.filterDocument, document ? `《${document.title}》` : (view.document ?? '')],
    [m.filterSearch, view.q.trim() ? `“${view.q.trim()}”` : ''],
  ];
  return parts.flatMap(([label, text]) => (text ? { label, text } : []));
}

function layersOn(view: View, present: readonly LayerId[]): LayerId[] {
  return LAYERS.map((layer) => layer.id).filter(
    (id) => present.includes(id) && view.layers.includes(id),
  );
}

function range(
  min: number | null,
  max: number | null,
  write: (value: number) => string,
  from: (value: string) => string,
  to: (value: string) => string,
  both: (min: string, max: string) => string,
): string {
  if (min !== null && max !== null) return both(write(min), write(max));
  if (min !== null) return from(write(min));
  return max !== null ? to(write(max)) : '';
}
