/** What the legend says of how far the user's proposals reach. */
import { mapMessages } from '../i18n/messages/map';
import type { View } from '../state/view';
import { PROPOSAL_COLOUR } from '../ui/proposal-colour';
import { areaKey } from './legend-keys';
import type { LegendSection } from './legend';

/** @param kinds whose proposals are drawn with their reach; null where none are */
export function proposalLegend(
  { scenario, lang, theme }: View,
  kinds: readonly string[] | null,
): LegendSection[] {
  // A name carries no comma of its own (analysis/scenario/address.ts).
  if (!kinds?.some((kind) => scenario.includes(`,${kind}`))) return [];
  const svg = areaKey(PROPOSAL_COLOUR[theme], 0.1, false);
  const { proposals, legendProposalReach } = mapMessages(lang);
  return [{ title: proposals, rows: [{ svg, text: legendProposalReach }] }];
}
