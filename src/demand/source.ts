/** How the user's own demand is named in a result. */
import type { DemandSource } from '../analysis/demand';
import type { DemandSystem, ReadDemand } from './options';
import { shown } from './words';

/** Metres that a change of system may cost (places/coordinate/convert.ts). */
export function shiftM(system: DemandSystem): number {
  return system === 'WGS84' ? 0 : 1;
}

export function pointSource(
  file: string,
  { weight }: ReadDemand['columns'],
  system: DemandSystem,
  uncertaintyM: number,
): DemandSource {
  const name = shown(file);
  const counts = weight === undefined ? '' : shown(weight, 24);
  const metres = uncertaintyText(uncertaintyM);
  return {
    tag: 'points',
    name,
    counts,
    citation: {
      zh: `使用者的文件 ${name}，${counts ? `按“${counts}”计` : '每点计 1'}，坐标系 ${system}，点位 ±${metres} m`,
      en: `The user’s file ${name}, ${counts ? `weighted by “${counts}”` : 'each point counts 1'}, ${system}, points ±${metres} m`,
    },
  };
}

export function uncertaintyText(metres: number): string {
  return metres < 10 ? metres.toFixed(1) : String(Math.round(metres));
}
