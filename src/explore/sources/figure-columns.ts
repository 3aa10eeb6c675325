/** The columns of the tables of indicators, rules and systems. */
import { kindOf } from '../../atlas/catalogue';
import type { Regions } from '../../atlas/regions';
import type { Indicator, Rule } from '../../atlas/schema/figures';
import type { SystemEntry } from '../../atlas/schema/sources';
import type { Lang } from '../../atlas/text';
import { formatDate, formatNumber } from '../../i18n/format';
import { exploreMessages } from '../../i18n/messages/explore';
import { sourcesMessages } from '../../i18n/messages/sources';
import { wordFor } from '../../i18n/vocabulary';
import type { Column } from '../page/table';

/** Areas of figures that are no regions of the record. */
const WIDER = { '360000': 'province', '100000': 'country' } as const;

const RELATION = { '<': '<', '<=': '≤', '=': '=', '>=': '≥', '>': '>' } as const;

export function figureColumns(regions: Regions, lang: Lang) {
  const m = sourcesMessages(lang);
  const area = (code: string) =>
    regions.get(code)?.name[lang] ?? (code in WIDER ? m[WIDER[code as keyof typeof WIDER]] : code);
  const list = (words: readonly string[]) => words.join(lang === 'zh' ? '、' : ', ');
  const value = ({ value, unit, relation }: Pick<Rule, 'value' | 'unit' | 'relation'>) =>
    value === undefined
      ? ''
      : `${relation && relation !== '=' ? `${RELATION[relation]} ` : ''}${formatNumber(value, lang, 6)} ${unit ?? ''}`.trim();
  const remark = ({ note, erratum, check, ocr }: Partial<Indicator>) =>
    [
      erratum,
      check ? wordFor('check', check, lang) : '',
      Object.values(ocr ?? {}).length
        ? `${exploreMessages(lang).ocrForm}: ${Object.values(ocr ?? {}).join(', ')}`
        : '',
      note,
    ]
      .filter(Boolean)
      .join(lang === 'zh' ? '；' : '; ');

  const common = <Row extends { name: string; locator: string }>() => ({
    name: { id: 'name', title: m.name, text: (row: Row) => row.name, printed: true },
    locator: { id: 'locator', title: m.locator, text: (row: Row) => row.locator, printed: true },
  });
  const areas = {
    id: 'area',
    title: m.area,
    text: (row: { areas: string[] }) => list(row.areas.map(area)),
  };
  const indicators: Column<Indicator>[] = [
    common<Indicator>().name,
    areas,
    {
      ...{ id: 'year', title: m.year, order: (row) => row.year },
      text: (row) => (row.year ? formatDate(row.year, lang) : ''),
    },
    { id: 'value', title: m.value, figure: true, text: value, order: (row) => row.value },
    { id: 'role', title: m.role, text: (row) => m[`role_${row.role}`] },
    {
      ...{ id: 'binding', title: m.binding },
      text: (row) => (row.binding ? m[`binding_${row.binding}`] : ''),
    },
    common<Indicator>().locator,
    { id: 'note', title: m.note, text: remark, printed: true },
  ];
  const rules: Column<Rule>[] = [
    common<Rule>().name,
    {
      ...{ id: 'applies', title: m.appliesTo },
      text: (row) => list(row.appliesTo.map((kind) => kindOf(kind)?.kind.title[lang] ?? kind)),
    },
    { id: 'value', title: m.value, figure: true, text: value, order: (row) => row.value },
    { id: 'text', title: m.rule, text: (row) => row.text, printed: true },
    areas,
    common<Rule>().locator,
    { id: 'note', title: m.note, text: remark, printed: true },
  ];
  const systems: Column<SystemEntry>[] = [
    common<SystemEntry>().name,
    { id: 'owner', title: m.owner, text: (row) => row.owner ?? '', printed: true },
    { id: 'purpose', title: m.purpose, text: (row) => row.purpose ?? '', printed: true },
    common<SystemEntry>().locator,
    { id: 'note', title: m.note, text: (row) => row.note ?? '', printed: true },
  ];
  /** "九江市，2025：45%（目标）" */
  const figureText = (row: Indicator) =>
    [list(row.areas.map(area)), row.year, value(row) || row.note, m[`role_${row.role}`]]
      .filter(Boolean)
      .join(lang === 'zh' ? '，' : ', ');
  return { indicators, rules, systems, figureText };
}
