/** What every figure of a scene is: computed from the record for a view, with its sources. */
import type { LayerId } from '../../atlas/feature';
import type { Bilingual, Lang } from '../../atlas/text';
import type { YearCount } from '../../charts/years';
import type { TargetRow } from '../../charts/target-dots';
import type { PairRow } from '../../charts/pair-bars';
import type { BriefingRecord, Stage } from '../record';
import type { Sources } from './sources';

/** One number or word that a text can name by `{figure.key}`. */
export interface FigureValue {
  /** As it is read, in the language of the view. */
  text: string;
  /** Absent for words. */
  amount?: number;
}

/** What is drawn; the shapes are made by src/charts/wall-*.ts. */
export type FigureChart =
  | { t: 'bars'; rows: readonly BarData[]; layers: readonly LayerId[]; unit: 'records' | 'money' }
  | { t: 'list'; rows: readonly ListData[] }
  | { t: 'columns'; years: readonly YearCount[] }
  | { t: 'targets'; rows: readonly TargetRow[]; unit: string }
  | { t: 'pairs'; rows: readonly PairRow[]; before: string; after: string };

export interface BarData {
  id: string;
  label: string;
  /** The row's total, as it is read. */
  text: string;
  parts: ReadonlyMap<LayerId, number>;
}

/** One bar of one thing; such bars are never added up. */
export interface ListData {
  id: string;
  label: string;
  text: string;
  amount: number;
}

/** The same figures as rows and columns, the first cell of a row being its head. */
export interface FigureTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export interface FigureResult {
  title: string;
  values: ReadonlyMap<string, FigureValue>;
  chart: FigureChart;
  table: FigureTable;
  sources: Sources;
  /** What has to be known to read it rightly. */
  notes: readonly string[];
}

/** A question to a figure; `choices` absent: any text that `isGood` takes. */
export interface ParamSpec {
  key: string;
  title: Bilingual;
  choices?: readonly { value: string; title: Bilingual }[];
  isGood: (value: string, record: BriefingRecord) => boolean;
}

export type Params = Readonly<Record<string, string>>;

export interface FigureSpec {
  /** Small letters and hyphens. */
  id: string;
  title: Bilingual;
  params: readonly ParamSpec[];
  /** @returns null where the record has nothing for this view */
  compute: (record: BriefingRecord, stage: Stage, params: Params) => FigureResult | null;
}

/** A param that is one of a few words. */
export function choice(
  key: string,
  title: Bilingual,
  choices: readonly { value: string; title: Bilingual }[],
): ParamSpec {
  return { key, title, choices, isGood: (value) => choices.some((one) => one.value === value) };
}

/** The region that is meant in place of the view's. */
export const AREA: ParamSpec = {
  key: 'area',
  title: { zh: '地区', en: 'Area' },
  isGood: (code, { regions }) => regions.get(code) !== undefined,
};

/** "九江市", or all that the record holds. */
export function areaName(record: BriefingRecord, area: string | null, lang: Lang): string {
  const all = { zh: '全部地区', en: 'all areas' };
  return (area === null ? all : (record.regions.get(area)?.name ?? all))[lang];
}
