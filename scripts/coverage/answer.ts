/** The question of the command line put to the analysis, and the answer as plain data. */
import { citation } from '../../src/atlas/citation';
import { NO_RADIUS, standardsFor } from '../../src/atlas/standards';
import { Regions } from '../../src/atlas/regions';
import { isReach } from '../../src/atlas/standard';
import { facilitiesOf, undated, type Facility, type StudyState } from '../../src/analysis/states';
import { areNested, inOrder } from '../../src/analysis/nested-states';
import { areaStudy, type AreaReport } from '../../src/analysis/study/area-study';
import { compareStates } from '../../src/analysis/study/compare';
import { concerns, relevantTo } from '../../src/analysis/study/concerned';
import { beyondStandard, inReachStep, type SeatRow } from '../../src/analysis/study/seats';
import {
  prepareStudy,
  reportStudy,
  standing,
  type UnitTally,
} from '../../src/analysis/study/study';
import { planGains } from '../../src/analysis/study/plan-gains';
import { seatsDemand } from '../../src/analysis/study/study-demand';
import { runStudy } from '../../src/analysis/study/study-job';
import { studyReach, type StudyReach } from '../../src/analysis/study/study-reach';
import type { Tally } from '../../src/analysis/study/tally';
import { countiesOf, unitsIn } from '../../src/analysis/study/units';
import type { Loaded } from './load';
import { UsageError } from '../usage';
import { stateOf, type Options } from './options';

export type Answer = ReturnType<typeof answer>;

export function answer(loaded: Loaded, options: Options) {
  const { features, index } = loaded;
  const regions = new Regions(index.regions);
  const facilities = facilitiesOf(features, new Set(options.kinds));
  const state = stateOf(options.when, facilities);
  const reach = studyReach(options.standard, options.own) ?? refuse(options);
  refuseIdle(reach, options);
  const inside = countiesOf(regions, options.area);
  const places = new Map<string, number>();
  const demand = seatsDemand(
    index.townships.filter(({ county }) => inside.has(county)),
    regions,
    places,
  );
  const relevant = relevantTo(facilities, regions, options.area);
  /** One state reckoned: by seats always, by area where that is asked. */
  const reckon = (one: StudyState) => {
    const there = standing(relevant, one, places);
    const prepared = prepareStudy(there, demand, reach);
    return {
      report: reportStudy(prepared, runStudy(prepared.job)),
      area: options.demand === 'area' ? areaOf(loaded, options, there.points, reach, inside) : null,
    };
  };
  const { report, area } = reckon(state);
  const gainsOf = (pair: readonly [StudyState, StudyState]) =>
    (planGains(facilities, pair, demand, reach.limits, places)?.inOrder ?? [])
      .filter(({ adds }) => adds.possible > 0)
      .map(({ facility, adds }) => ({
        id: facility.row.id,
        name: facility.records[0]!.properties.name,
        adds,
      }));
  /** Two states side by side; what changes, and by which project, only where one holds the other. */
  const compared = (one: StudyState, other: StudyState) => {
    const isComparable = areNested(one, other);
    const pair = isComparable ? inOrder(one, other) : ([one, other] as const);
    const [first, second] = pair.map(reckon);
    const [before, after] = [first!.area ?? first!.report, second!.area ?? second!.report];
    const { total, counties } = compareStates(before, after);
    const of = (change: typeof total) => {
      const by = options.demand === 'area' ? ('weight' as const) : ('points' as const);
      const within = ({ within: points, weightWithin: weight }: Tally) => ({ points, weight })[by];
      return {
        before: within(change.before),
        after: within(change.after),
        ...(isComparable ? { more: change[by] } : {}),
      };
    };
    return {
      states: pair,
      when: pair.map(whenText),
      isComparable,
      total: of(total),
      counties: counties.map((change) => ({ ...change.unit, ...of(change) })),
      ...(isComparable ? { gains: gainsOf([pair[0], pair[1]]) } : {}),
    };
  };
  const isHere = (facility: Facility) => concerns(facility, regions, options.area);
  return {
    question: {
      kinds: options.kinds,
      when: whenText(state),
      state,
      area: options.area ?? null,
      demand: options.demand,
      standard: options.standard && {
        id: options.standard.id,
        title: options.standard.title,
        mark: options.standard.mark,
        source: options.standard.source,
        note: options.standard.note,
      },
    },
    limits: reach.limits,
    assumptions: assumptionsOf(reach, options),
    ...(area
      ? areaNumbers(area)
      : {
          demandSource: demand.source,
          headline: report.headline,
          total: { ...numbers(report.total), surelyBeyond: report.surelyBeyond },
          counties: report.counties.map(unitNumbers),
          townships: report.seats.map((row) => seatNumbers(row)),
          beyond: beyondStandard(report.seats).map(({ unit }) => unit.code),
          addedToExisting: gainsOf([{ t: 'existing' }, state]),
        }),
    ...(options.compare === undefined
      ? {}
      : { compared: compared(state, stateOf(options.compare, facilities, 'compare')) }),
    fixFirst: report.fixFirst,
    facilities: {
      counted: report.counted.filter(isHere).map(cited),
      countedElsewhere: report.counted.filter((facility) => !isHere(facility)).length,
      withoutPoint: report.withoutPoint.map(cited),
      ...(state.t === 'by'
        ? { leftOutWithoutYear: undated(facilities).filter(isHere).map(cited) }
        : {}),
    },
  };
}

function refuse({ kinds, standard }: Options): never {
  const known = kinds.flatMap((kind) =>
    standardsFor(kind).filter(({ measure }) => isReach(measure)),
  );
  const ids = [...new Set(known.map(({ id }) => id))].join(', ');
  const why = kinds.flatMap((kind) => NO_RADIUS[kind]?.en ?? []).join(' ');
  throw new UsageError(
    `No norm gives ${standard ? standard.id : kinds.join(', ')} a radius. ${why ? `${why} ` : ''}` +
      `Assume one with --minutes or --metres${ids ? `, or choose --standard ${ids}` : ''}`,
  );
}

/** A figure that plays no part is refused: it would look as if it had been reckoned with. */
function refuseIdle({ assumptions, mode }: StudyReach, { own }: Options): void {
  const idle = [
    ...(mode ? [] : [own.mode && '--mode', own.speedKmh && '--speed']),
    !assumptions.some(({ what }) => what === 'detour') && own.detour && '--detour',
  ].filter((option) => option !== undefined && option !== false);
  if (idle.length)
    throw new UsageError(`${idle.join(', ')}: no part in a distance. Say --minutes for a time`);
}

function areaOf(
  { counties, townships }: Loaded,
  { stepM }: Options,
  points: Parameters<typeof areaStudy>[0],
  { limits }: StudyReach,
  inside: ReadonlySet<string>,
) {
  return areaStudy(points, unitsIn(counties, inside), unitsIn(townships, inside), limits, {
    stepM,
  });
}

function areaNumbers({ stepM, samples, total, counties, townships }: AreaReport) {
  const km2 = ({ weight, weightWithin }: Tally) => ({ km2: weight, within: weightWithin });
  const of = ({ unit, tally }: UnitTally) => ({ ...unit, ...km2(tally) });
  return {
    sampling: { stepM, samples },
    total: km2(total),
    counties: counties.map(of),
    townships: townships.map(of),
  };
}

const numbers = ({ points, withoutPoint, classes, within }: Tally) => ({
  points,
  withoutPoint,
  classes,
  within,
});
const unitNumbers = ({ unit, tally }: UnitTally) => ({ ...unit, ...numbers(tally) });

function seatNumbers({ unit, nearest, inReach, ...row }: SeatRow) {
  return {
    ...unit,
    ...row,
    ...(inReach ? { inReach, step: inReachStep(inReach.nominal) } : {}),
    ...(nearest
      ? {
          nearest: nearest.facility.row.id,
          nearestName: nearest.facility.records[0]!.properties.name,
          distanceM: Math.round(nearest.distanceM),
        }
      : {}),
  };
}

function cited({ row, records, arrival }: Facility) {
  const { name, kind, count } = records[0]!.properties;
  return {
    id: row.id,
    name,
    kind,
    ...(count === undefined ? {} : { count }),
    ...(arrival ? { planned: arrival } : {}),
    ...(row.lon === undefined
      ? {}
      : { lon: row.lon, lat: row.lat, uncertaintyM: row.uncertaintyM, verified: row.verified }),
    citations: records.map(({ properties }) => citation(properties, 'zh')),
  };
}

/** No document prints a mode; where one is reckoned with, that choice is an assumption as well. */
function assumptionsOf({ assumptions, mode }: StudyReach, { own }: Options) {
  if (!mode) return assumptions;
  const source = own.mode
    ? { zh: '使用者自定', en: 'Set by the user' }
    : { zh: '出行方式为本图集假定', en: 'The mode of travel is assumed by this atlas' };
  return [...assumptions, { what: 'mode', value: mode, mark: 'assumption', source }];
}

function whenText(state: StudyState): string {
  if (state.t === 'by') return `planned to be complete by ${state.year}`;
  return { existing: 'existing', building: 'existing and being built', all: 'everything planned' }[
    state.t
  ];
}
