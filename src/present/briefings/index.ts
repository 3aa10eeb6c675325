/** The briefings that come with the atlas. Their figures are computed from the record when shown. */
import type { Briefing } from '../model/scene';
import { careBriefing } from './care';
import { emergencyBriefing } from './emergency';
import { miningBriefing } from './mining';

export const SHIPPED_BRIEFINGS: readonly Briefing[] = [
  careBriefing,
  miningBriefing,
  emergencyBriefing,
];
