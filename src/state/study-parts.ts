/** What a study needs of the analysis, as one script that is fetched when a study is first asked. */
export { areNested, isSameState } from '../analysis/nested-states';
export { createLongAnalysis } from '../analysis/long-client';
export { facilitiesOf, planYears, standsIn, undated } from '../analysis/states';
export { compareStates } from '../analysis/study/compare';
export { relevantTo, concerns } from '../analysis/study/concerned';
export { prepareGains } from '../analysis/study/plan-gains';
export { inReachStep } from '../analysis/study/seats';
export { prepareStudy, standing } from '../analysis/study/study';
export { pointsDemand, seatsDemand } from '../analysis/study/study-demand';
export { studyReach } from '../analysis/study/study-reach';
export { countiesOf, countyShapes, townshipCells, unitsIn } from '../analysis/study/units';
export { isReach } from '../atlas/standard';
export { defaultStandard, standardOf } from '../atlas/standards';
