/** What the fill and the outline of a feature's mark say (design: "Drawing"). */
import type { Properties } from './feature';

/** Solid: the facility exists; half: it is being built; open: planned, a target or not stated. */
export function markFill(p: Pick<Properties, 'projectStatus' | 'facilityStatus'>) {
  if (p.facilityStatus === 'existing' || p.projectStatus === 'complete') return 'solid' as const;
  return p.projectStatus === 'building' ? ('half' as const) : ('open' as const);
}

/** A dashed outline: the point stands for a wider place, or nobody has verified it. */
export function isSchematic(p: Pick<Properties, 'precision' | 'pointMark'>): boolean {
  return p.pointMark === 'unverified' || !(p.precision === 'site' || p.precision === 'community');
}
