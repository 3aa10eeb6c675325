/** Coverage of area by county and by schematic township, from sample points. */
import type { Progress } from '../cancel';
import type { PointSet } from '../points';
import type { Limits } from '../reach';
import { rankSamples } from './area';
import { boxOf, labelSamples, sampleGrid, type SampleGrid } from './sample-grid';
import type { Areal } from './ring-crossings';
import { tallyByGroup, tallyOf, type Tally } from './tally';
import type { UnitTally } from './study';
import type { UnitShapes } from './units';

/** Metres between sample points where nothing else is asked for: each stands for 0.25 km². */
export const SAMPLE_STEP_M = 500;

/** A grid over counties with what each of its points lies in; reused for every facility and radius. */
export interface AreaBase {
  grid: SampleGrid;
  county: Int32Array;
  township: Int32Array;
}

const made = new WeakMap<readonly Areal[], Map<string, AreaBase>>();

/** Made once for each list of county shapes and step. */
export function areaBase(
  counties: readonly Areal[],
  townships: readonly Areal[],
  stepM = SAMPLE_STEP_M,
): AreaBase {
  const bases = made.get(counties) ?? new Map<string, AreaBase>();
  made.set(counties, bases);
  const known = bases.get(`${stepM}`);
  if (known) return known;
  const grid = sampleGrid(boxOf(counties), stepM);
  const county = labelSamples(grid, counties);
  const township = labelSamples(grid, townships);
  // The cells are cut from shapes of another make: what lies in no county lies in no township.
  for (let i = 0; i < county.length; i++) if (county[i]! < 0) township[i] = -1;
  const base = { grid, county, township };
  bases.set(`${stepM}`, base);
  return base;
}

export interface AreaReport {
  /** Shares come from points this far apart, not from outlines: to be said with every figure. */
  stepM: number;
  /** Sample points inside the counties. */
  samples: number;
  /** Weights are km². `samples`, not demand points, are in `points`. */
  total: Tally;
  counties: UnitTally[];
  /** Within schematic cells. */
  townships: UnitTally[];
}

/** @throws RangeError for limits that are negative or not numbers; Cancelled */
export function areaStudy(
  facilities: PointSet,
  counties: UnitShapes,
  townships: UnitShapes,
  limits: Limits,
  { stepM = SAMPLE_STEP_M, progress }: { stepM?: number; progress?: Progress } = {},
): AreaReport {
  const { grid, county, township } = areaBase(counties.shapes, townships.shapes, stepM);
  const ranks = rankSamples(facilities, grid, limits, progress);
  const km2 = new Float64Array(ranks.length).fill((stepM * stepM) / 1e6);
  const inside = Int32Array.from(county, (label) => (label < 0 ? -1 : 0));
  const total = tallyOf(tallyByGroup(ranks, km2, inside, 1), 0);
  const by = (labels: Int32Array, { units }: UnitShapes): UnitTally[] => {
    const tallies = tallyByGroup(ranks, km2, labels, units.length);
    return units.map((unit, g) => ({ unit, tally: tallyOf(tallies, g) }));
  };
  return {
    stepM,
    samples: total.points,
    total,
    counties: by(county, counties),
    townships: by(township, townships),
  };
}
