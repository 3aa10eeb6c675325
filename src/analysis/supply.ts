/**
 * Supply against demand by city and county, from the documents' own figures: what they print as a
 * ratio, and what follows from the supply and the people that they print for the same area and
 * year. Nothing is divided by a figure of another year or area; what is missing is said.
 */
import type { Indicator } from '../atlas/schema/figures';
import { agree, figureOf, readings, type Reading, type SupplyFigure } from './supply-figures';
import { RATIOS, type RatioId, type RatioSpec } from './supply-ratios';

/** One ratio of one area. */
export interface SupplyRow {
  ratio: RatioId;
  /** Code of the region. */
  area: string;
  /** By year, the undated last. Empty: the record has no figure of supply for this area. */
  moments: SupplyMoment[];
}

export interface SupplyMoment {
  /** Calendar year; absent where the document prints none ("现有"). */
  year?: string;
  /** `base`: what is or was; `target`: what is wanted or expected. */
  kind: 'base' | 'target';
  /** Several readings: the documents contradict each other, and all are given. */
  supply: Reading[];
  people: Reading[];
  /** What the documents print as the ratio. */
  printed: Reading[];
  /** Every supply over every number of people of that year and area. */
  computed: Quotient[];
  /** What is missing for a quotient. */
  lacks: ('supply' | 'people')[];
  /** Where documents, or a document and its own figures, do not agree. */
  disagree: ('supply' | 'people' | 'printed' | 'printed-computed')[];
  /** Figures of that name whose printed unit does not fit; given, never reckoned with. */
  misfits: Indicator[];
}

export interface Quotient {
  /** In the unit of the ratio. */
  value: number;
  /** Half the width of the span that the rounding of both operands leaves. */
  rounding: number;
  /** Both operands with their citations. */
  supply: Reading;
  people: Reading;
}

/** A row for every ratio and area, in the order given. */
export function supplyTable(
  indicators: readonly Indicator[],
  areas: readonly string[],
): SupplyRow[] {
  return RATIOS.flatMap((spec) => areas.map((area) => supplyRow(spec, indicators, area)));
}

export function supplyRow(
  spec: RatioSpec,
  indicators: readonly Indicator[],
  area: string,
): SupplyRow {
  const names = new Set([...spec.supply, ...spec.people, ...spec.printed.names]);
  // A figure for several areas together says nothing of one of them.
  const own = indicators.filter(
    ({ name, areas }) => names.has(name) && areas.length === 1 && areas[0] === area,
  );
  const groups = new Map<string, Indicator[]>();
  for (const indicator of own) {
    const key = `${indicator.year?.slice(0, 4) ?? '9999'} ${kindOf(indicator)}`;
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  const moments = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => moment(spec, group));
  // People are told beside a supply, so that one sees why nothing could be divided; not alone.
  return { ratio: spec.id, area, moments: moments.some(saysSupply) ? moments : [] };
}

const saysSupply = ({ supply, printed, misfits }: SupplyMoment) =>
  supply.length + printed.length + misfits.length > 0;

const kindOf = ({ role }: Indicator) =>
  role === 'target' || role === 'forecast' ? 'target' : 'base';

function moment(spec: RatioSpec, group: readonly Indicator[]): SupplyMoment {
  const named = (names: readonly string[]) => group.filter(({ name }) => names.includes(name));
  const fits = ({ unit }: Indicator) => spec.printed.units.includes(unit ?? '');
  const ratios = named(spec.printed.names);
  const supply = readings(numbers(named(spec.supply)));
  const people = readings(numbers(named(spec.people)));
  const printed = readings(numbers(ratios.filter(fits)));
  const computed = supply.flatMap((s) =>
    people.filter(({ value }) => value > 0).map((p) => quotient(spec, s, p)),
  );
  const year = group[0]!.year?.slice(0, 4);
  const contradicts = printed.some((p) => computed.some((c) => !agree(p, c)));
  return {
    ...(year === undefined ? {} : { year }),
    kind: kindOf(group[0]!),
    supply,
    people,
    printed,
    computed,
    lacks: [
      ...(supply.length ? [] : (['supply'] as const)),
      ...(people.length ? [] : (['people'] as const)),
    ],
    disagree: [
      ...(supply.length > 1 ? (['supply'] as const) : []),
      ...(people.length > 1 ? (['people'] as const) : []),
      ...(printed.length > 1 ? (['printed'] as const) : []),
      ...(contradicts ? (['printed-computed'] as const) : []),
    ],
    misfits: ratios.filter((indicator) => !fits(indicator)),
  };
}

function quotient({ per }: RatioSpec, supply: Reading, people: Reading): Quotient {
  const value = (per * supply.value) / people.value;
  const share = supply.rounding / supply.value + people.rounding / people.value;
  return { value, rounding: supply.value > 0 ? value * share : 0, supply, people };
}

const numbers = (indicators: readonly Indicator[]): SupplyFigure[] =>
  indicators.flatMap((indicator) => figureOf(indicator) ?? []);
