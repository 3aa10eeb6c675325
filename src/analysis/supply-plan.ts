/**
 * The plan's own sum: what the documents want to have, what they count today, and what the projects
 * of the record would add.
 */
import type { AtlasFeature } from '../atlas/feature';
import type { Indicator } from '../atlas/schema/figures';
import { bedsAdded, type BedsAdded } from './beds';
import { supplyRow, type SupplyMoment } from './supply';
import { agree, figureOf, type Reading, type SupplyFigure } from './supply-figures';
import type { RatioSpec } from './supply-ratios';

export interface PlanSum {
  /** Code of the city or county. */
  area: string;
  /** The latest supply that the documents count; undated only where none is dated. */
  base?: SupplyMoment;
  /** The latest supply that they want. */
  target?: SupplyMoment;
  /** Target less base, for every pair of readings; empty where either is missing. */
  gaps: Gap[];
  /** What the documents themselves print as missing or as to be added. */
  printedGaps: SupplyFigure[];
  /** A printed gap is none of those that follow from the targets. */
  disagrees: boolean;
  /** What the records add (`beds` counts places where the ratio is of places), each thing once. */
  added: { all: BedsAdded; byTarget: BedsAdded };
  /** Renovations that print new beds all the same: they add no facility and are in no sum. */
  renovationsWithNew: string[];
}

export interface Gap {
  value: number;
  base: Reading;
  target: Reading;
}

/** Absent for a ratio that no record adds to. */
export function planSum(
  spec: RatioSpec,
  indicators: readonly Indicator[],
  features: readonly AtlasFeature[],
  area: string,
): PlanSum | undefined {
  if (!spec.records) return undefined;
  const { kinds, figure } = spec.records;
  const { moments } = supplyRow(spec, indicators, area);
  const counted = moments.filter(({ supply }) => supply.length > 0);
  const base = latest(counted.filter(({ kind }) => kind === 'base'));
  const target = latest(counted.filter(({ kind }) => kind === 'target'));
  const here = features.filter(({ properties: p }) => belongs(p, area));
  const capacities = figure === 'beds' ? here : here.map(placesAsBeds);
  const sum = (state: Parameters<typeof bedsAdded>[2]) =>
    bedsAdded(capacities, new Set(kinds), state);
  const all = sum({ t: 'all' });
  const gaps = (target?.supply ?? []).flatMap((wanted) =>
    (base?.supply ?? []).map((had) => ({
      value: wanted.value - had.value,
      base: had,
      target: wanted,
    })),
  );
  const printedGaps = indicators
    .filter(({ name, areas }) => spec.gap.includes(name) && areas.join() === area)
    .flatMap((indicator) => figureOf(indicator) ?? []);
  return {
    area,
    ...(base ? { base } : {}),
    ...(target ? { target } : {}),
    gaps,
    printedGaps,
    disagrees: gaps.length > 0 && printedGaps.some((printed) => !gaps.some(isSame(printed))),
    added: { all, byTarget: target?.year ? sum({ t: 'by', year: Number(target.year) }) : all },
    renovationsWithNew: here
      .filter(
        ({ properties: p }) =>
          kinds.includes(p.kind) && p.nature === 'renovation' && p.bedsNew !== undefined,
      )
      .map(({ properties: p }) => p.id),
  };
}

/** Whether a gap can be the printed one, as all three figures are rounded. */
const isSame = (printed: SupplyFigure) => (gap: Gap) =>
  agree(printed, { value: gap.value, rounding: gap.base.rounding + gap.target.rounding });

function latest(moments: readonly SupplyMoment[]): SupplyMoment | undefined {
  return moments.findLast(({ year }) => year !== undefined) ?? moments.at(-1);
}

/** A county's own things; a city's are all that lie in it. */
const belongs = ({ city, counties }: AtlasFeature['properties'], area: string) =>
  city === area || (counties.length === 1 && counties[0] === area);

/** Places are capacity like beds: new with a new facility, of an extension not known to be new. */
function placesAsBeds(feature: AtlasFeature): AtlasFeature {
  const { beds: _beds, bedsNew: _bedsNew, places, ...rest } = feature.properties;
  return { ...feature, properties: { ...rest, ...(places === undefined ? {} : { beds: places }) } };
}
