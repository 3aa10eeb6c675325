/** What the study says of each township seat: how far the nearest facility is, how many reach it. */
import { REACH_CLASSES, type ReachClass } from '../reach';
import type { Facility } from '../states';
import type { PreparedStudy } from './study';
import type { StudyOutcome } from './study-job';
import type { Within } from './tally';
import type { Unit } from './units';

export interface SeatRow {
  unit: Unit;
  /** Absent where the seat has no point: then nothing else is said of it. */
  reach?: ReachClass;
  /** Facilities in reach, cumulative. */
  inReach?: Within;
  /** The nearest facility whose distance is known. */
  nearest?: { facility: Facility; distanceM: number };
  /**
   * Between these metres lies the distance to the nearest facility that has a point; `mostM` is
   * absent where no verified pair bounds it.
   */
  leastM?: number;
  mostM?: number;
  /** A facility takes its point from the seat's own gazetteer row: that distance is not known. */
  samePlace?: true;
  /** Verified, out of reach, and no facility could stand elsewhere. */
  surelyBeyond?: true;
}

/** How the map shows the number of facilities in reach. */
export const IN_REACH_STEPS = ['0', '1', '2', '3+'] as const;
export type InReachStep = (typeof IN_REACH_STEPS)[number];
export const inReachStep = (count: number): InReachStep => IN_REACH_STEPS[Math.min(count, 3)]!;

/** @param known every facility has a verified point */
export function seatRows(
  { standing, demand }: PreparedStudy,
  { assessment, nearest }: StudyOutcome,
  known: boolean,
): SeatRow[] {
  if (!demand.rows || !nearest) return [];
  const rows = demand.townships.map((unit): SeatRow => ({ unit }));
  demand.rows.forEach((seat, j) => {
    const reach = REACH_CLASSES[assessment.ranks[j]!]!;
    const f = nearest.facility[j]!;
    const [least, most] = [nearest.leastM[j]!, nearest.mostM[j]!];
    Object.assign(rows[demand.township[j]!]!, {
      reach,
      inReach: {
        sure: assessment.sure[j]!,
        nominal: assessment.nominal[j]!,
        possible: assessment.possible[j]!,
      },
      ...(f >= 0
        ? { nearest: { facility: standing.placed[f]!, distanceM: nearest.distanceM[j]! } }
        : {}),
      ...(Number.isFinite(least) ? { leastM: least } : {}),
      ...(Number.isFinite(most) ? { mostM: most } : {}),
      ...(nearest.samePlace[j] ? { samePlace: true as const } : {}),
      ...(known && seat.verified && reach === 'beyond' ? { surelyBeyond: true as const } : {}),
    });
  });
  return rows;
}

/**
 * The seats that are not nominally in reach, the farthest first. A seat that shares its point with a
 * facility stands last: its distance is unknown and may be short.
 */
export function beyondStandard(rows: readonly SeatRow[]): SeatRow[] {
  const out = rows.filter(({ inReach }) => inReach?.nominal === 0);
  const far = ({ nearest }: SeatRow) => nearest?.distanceM ?? Infinity;
  const order = (a: SeatRow, b: SeatRow) =>
    Number(a.samePlace ?? false) - Number(b.samePlace ?? false) ||
    (far(a) === far(b) ? 0 : far(b) - far(a));
  return out.sort(order);
}
