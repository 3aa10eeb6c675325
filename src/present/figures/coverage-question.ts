/**
 * The 15-minute circle, or whatever a view asks, reckoned before and after the plan on the seats of
 * its townships. The same functions as the coverage room's; distances between points, no polygons.
 */
import { facilitiesOf, type Facility, type StudyState } from '../../analysis/states';
import { compareStates, type StateChange } from '../../analysis/study/compare';
import { concerns, relevantTo } from '../../analysis/study/concerned';
import { prepareStudy, reportStudy, standing, type StudyReport } from '../../analysis/study/study';
import { seatsDemand } from '../../analysis/study/study-demand';
import { runStudy } from '../../analysis/study/study-job';
import { studyReach, type StudyReach } from '../../analysis/study/study-reach';
import { countiesOf } from '../../analysis/study/units';
import { LAYERS } from '../../atlas/catalogue';
import { ELDERLY_CIRCLE } from '../../atlas/standards/care';
import { defaultStandard, standardOf } from '../../atlas/standards';
import type { View } from '../../state/view';
import type { BriefingRecord } from '../record';

export interface CoverageAnswer {
  kinds: readonly string[];
  reach: StudyReach;
  before: StudyReport;
  after: StudyReport;
  change: StateChange;
  /** Those that the area is named for. Others near its border are reckoned with, but not counted. */
  own: ReadonlySet<Facility>;
}

/** Null where the view asks for something that needs a file of the user's, or gives no radius. */
export function coverageAnswer(
  record: BriefingRecord,
  view: View,
  area: string | null,
): CoverageAnswer | null {
  const asked = questionOf(view);
  if (!asked?.reach) return null;
  const { kinds, reach } = asked;
  const inside = countiesOf(record.regions, area ?? undefined);
  const places = new Map<string, number>();
  const demand = seatsDemand(
    record.townships.filter(({ county }) => inside.has(county)),
    record.regions,
    places,
  );
  if (!demand.townships.length) return null;
  const facilities = relevantTo(
    facilitiesOf(record.features, new Set(kinds)),
    record.regions,
    area ?? undefined,
  );
  if (!facilities.length) return null;
  const reportOf = (state: StudyState) => {
    const prepared = prepareStudy(standing(facilities, state, places), demand, reach);
    return reportStudy(prepared, runStudy(prepared.job));
  };
  const [before, after] = [reportOf({ t: 'existing' }), reportOf({ t: 'all' })];
  const here = facilities.filter((one) => concerns(one, record.regions, area ?? undefined));
  const change = compareStates(before, after);
  return { kinds, reach, before, after, change, own: new Set(here) };
}

/** The study of the view; else its circle; else the circle that the documents promise the old. */
function questionOf(view: View): { kinds: readonly string[]; reach?: StudyReach } | null {
  const { study, circles } = view;
  if (study.kinds.length) {
    if (study.demand === 'own') return null;
    const standard =
      (study.standard ? standardOf(study.standard) : undefined) ?? defaultStandard(study.kinds);
    return known(study.kinds, studyReach(standard, own(study)));
  }
  const kinds = circles
    ? LAYERS.flatMap((layer) => layer.kinds)
        .filter(({ serves }) => serves === circles.serves)
        .map(({ id }) => id)
    : ELDERLY_CIRCLE.kinds;
  return known(kinds, studyReach(ELDERLY_CIRCLE, circles ? own(circles) : {}));
}

const known = (kinds: readonly string[], reach: StudyReach | undefined) =>
  reach ? { kinds, reach } : { kinds };

function own({
  minutes,
  metres,
  mode,
  speed,
  detour,
}: Partial<Pick<View['study'], 'minutes' | 'metres' | 'mode' | 'speed' | 'detour'>>) {
  return {
    ...(minutes === undefined ? {} : { minutes }),
    ...(metres === undefined ? {} : { metres }),
    ...(mode === undefined ? {} : { mode }),
    ...(speed === undefined ? {} : { speedKmh: speed }),
    ...(detour === undefined ? {} : { detour }),
  };
}
