/** What the fill and the outline of a feature's mark say (design: "Drawing"). */
import type { Properties } from './feature';

/** Solid: the facility exists; half: it is being built; open: planned, a target or not stated. */
export function markFill(p: Pick<Properties, 'projectStatus' | 'facilityStatus'>) {
  if (p.facilityStatus === 'existing' || p.projectStatus === 'complete') return 'solid' as const;
  return p.projectStatus === 'building' ? ('half' as const) : ('open' as const);
}

/** Whether a point may take part in a "sure" figure: cited, or verified by the user who set it. */
export function isVerified(p: Pick<Properties, 'pointMark' | 'ownPlace'>): boolean {
  return p.pointMark === 'cited' || (p.pointMark === 'own' && p.ownPlace?.verified === true);
}

/** Whether there is a point that nobody has verified. */
export function isDoubtful(p: Pick<Properties, 'pointMark' | 'ownPlace'>): boolean {
  return p.pointMark !== undefined && !isVerified(p);
}

/** A dashed outline: the point stands for a wider place, or nobody has verified it. */
export function isSchematic(p: Pick<Properties, 'precision' | 'pointMark' | 'ownPlace'>): boolean {
  return isDoubtful(p) || !(p.precision === 'site' || p.precision === 'community');
}
