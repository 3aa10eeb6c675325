/** What the supply room shows of one ratio: areas with figures, and those without. */
import { supplyRow, type SupplyMoment, type SupplyRow } from '../../analysis/supply';
import { planSum, type PlanSum } from '../../analysis/supply-plan';
import { RATIOS, type RatioSpec } from '../../analysis/supply-ratios';
import type { AtlasFeature } from '../../atlas/feature';
import type { Region, Regions } from '../../atlas/regions';
import type { Indicator } from '../../atlas/schema/figures';

export interface AreaFinding {
  region: Region;
  row: SupplyRow;
  /** Absent for a ratio that no record adds to. */
  plan?: PlanSum;
}

export interface RatioFinding {
  spec: RatioSpec;
  areas: AreaFinding[];
  /** Areas of which the documents have no figure, with what projects add there all the same. */
  without: { region: Region; plan?: PlanSum }[];
}

/** The regions that a view of `area` asks about: all; a city with its parts; a part with its city. */
export function regionsAsked(regions: Regions, area: string | null): Region[] {
  const region = area ? regions.get(area) : undefined;
  if (!region) return [...regions.all];
  const city = regions.get(region.city);
  if (region.level === 'city') return [region, ...regions.under(region.code)];
  return city ? [region, city] : [region];
}

export function ratioFindings(
  indicators: readonly Indicator[],
  features: readonly AtlasFeature[],
  asked: readonly Region[],
): RatioFinding[] {
  return RATIOS.map((spec) => {
    const found = asked.map((region): AreaFinding => {
      const plan = planSum(spec, indicators, features, region.code);
      const row = supplyRow(spec, indicators, region.code);
      return { region, row, ...(plan ? { plan } : {}) };
    });
    return {
      spec,
      areas: found.filter(({ row }) => row.moments.length > 0),
      without: found
        .filter(({ row }) => row.moments.length === 0)
        .map(({ region, plan }) => ({ region, ...(plan ? { plan } : {}) })),
    };
  });
}

/** How many areas have any figure, and in how many cases a gap follows. */
export function countFindings(findings: readonly RatioFinding[]) {
  const areas = new Set(findings.flatMap(({ areas }) => areas.map(({ region }) => region.code)));
  const plans = findings.flatMap(({ areas }) => areas.flatMap(({ plan }) => plan ?? []));
  return {
    ratios: findings.filter(({ areas }) => areas.length > 0).length,
    areas: areas.size,
    gaps: plans.filter(({ gaps }) => gaps.length > 0).length,
  };
}

/** The latest moment of that kind that has a ratio; an undated one only where none is dated. */
export function latestRatio(
  moments: readonly SupplyMoment[],
  kind: SupplyMoment['kind'],
): SupplyMoment | undefined {
  const known = moments.filter(
    (moment) => moment.kind === kind && moment.printed.length + moment.computed.length > 0,
  );
  return known.findLast(({ year }) => year !== undefined) ?? known.at(-1);
}
