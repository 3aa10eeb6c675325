/**
 * The numbers behind every circle and ratio, one row a standard. A rule of siting (nothing within
 * 1 km of the Yangtze) is no service radius and does not stand here.
 */
import { isReach, type Standard } from './standard';
import { careStandards } from './standards/care';
import { emergencyStandards } from './standards/emergency';
import { spaceStandards } from './standards/space';
import { townStandards } from './standards/town';
import type { Bilingual } from './text';

export const STANDARDS: readonly Standard[] = [
  ...careStandards,
  ...spaceStandards,
  ...townStandards,
  ...emergencyStandards,
];

const byId = new Map(STANDARDS.map((standard) => [standard.id, standard]));

export function standardOf(id: string): Standard | undefined {
  return byId.get(id);
}

/** The standards for a kind, norms first. */
export function standardsFor(kind: string): Standard[] {
  const rows = STANDARDS.filter(({ kinds }) => kinds.includes(kind));
  return [...rows.filter(isNorm), ...rows.filter((row) => !isNorm(row))];
}

const isNorm = ({ mark }: Standard) => mark === 'norm';

/**
 * The circle that a choice of kinds begins with: the first norm of time or distance that holds for
 * all of them. None for a kind without a norm: nothing is drawn until the user assumes a figure.
 */
export function defaultStandard(kinds: readonly string[]): Standard | undefined {
  if (!kinds.length) return undefined;
  return STANDARDS.find(
    (row) => isNorm(row) && isReach(row.measure) && kinds.every((kind) => row.kinds.includes(kind)),
  );
}

/** Why a kind has no radius at all, where the reason is known. */
export const NO_RADIUS: Readonly<Record<string, Bilingual>> = {
  depot: {
    zh: '救灾物资储备库无服务半径：建标121-2009只按安置人口分类定规模，故只比较容量；半径须由使用者假定。',
    en: 'Relief depots have no service radius: 建标121-2009 sizes them by people to be resettled. Compare capacity; a radius is the user’s own assumption.',
  },
};
