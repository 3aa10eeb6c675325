/** What planners ask often: kinds of facility, with the standard where no norm is meant. */
import type { Bilingual } from '../../atlas/text';
import { STANDARDS, NO_RADIUS } from '../../atlas/standards';
import { isReach, type Standard } from '../../atlas/standard';
import { DEFAULT_STUDY, type StudySetting } from '../../state/view';

interface Preset {
  id: 'elderly' | 'childcare' | 'fire' | 'depot' | 'health' | 'fitness' | 'home-care';
  kinds: readonly string[];
  standard: string | null;
}

export const PRESETS: readonly Preset[] = [
  {
    id: 'elderly',
    kinds: [
      ...['elderly-home', 'township-home', 'embedded-home', 'day-care', 'mutual-aid'],
      'medical-care-home',
    ],
    standard: null,
  },
  { id: 'childcare', kinds: ['childcare'], standard: null },
  { id: 'fire', kinds: ['fire-station'], standard: 'fire-response' },
  { id: 'depot', kinds: ['depot'], standard: null },
  { id: 'health', kinds: ['hospital', 'township-hospital', 'community-health'], standard: null },
  {
    id: 'fitness',
    kinds: ['sports-ground', 'fitness-centre', 'football-field', 'pool', 'track'],
    standard: 'fitness-circle',
  },
  {
    id: 'home-care',
    kinds: ['elderly-home', 'embedded-home', 'medical-care-home', 'home-care-beds'],
    standard: 'home-care-response',
  },
];

/** The one with exactly these kinds. */
export function presetOf(kinds: readonly string[]): Preset | undefined {
  return PRESETS.find(
    (preset) =>
      preset.kinds.length === kinds.length && preset.kinds.every((kind) => kinds.includes(kind)),
  );
}

/** The setting with other kinds or another standard, and none of the user's own figures. */
export function anew(
  { state, compare, demand, show }: StudySetting,
  kinds: readonly string[],
  standard: string | null,
): StudySetting {
  return { ...DEFAULT_STUDY, state, compare, demand, show, kinds: [...kinds], standard };
}

/** Standards with a time or distance that speak of one of the kinds at least, norms first. */
export function reachStandards(kinds: readonly string[]): Standard[] {
  const rows = STANDARDS.filter(
    (row) => isReach(row.measure) && kinds.some((kind) => row.kinds.includes(kind)),
  );
  const isNorm = ({ mark }: Standard) => mark === 'norm';
  return [...rows.filter(isNorm), ...rows.filter((row) => !isNorm(row))];
}

/** Why kinds have no radius, where the reason is known. */
export function whyNone(kinds: readonly string[]): Bilingual[] {
  return kinds.flatMap((kind) => NO_RADIUS[kind] ?? []);
}
