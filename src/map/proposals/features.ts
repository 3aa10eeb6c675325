/** Proposed facilities as the map draws them. */
import type { Feature } from 'geojson';
import type { ProposedSite } from '../../analysis/scenario/site';
import type { Lang } from '../../atlas/text';
import { mapMessages } from '../../i18n/messages/map';
import type { Theme } from '../../state/view';
import { imageId } from '../images/spec';
import { circlePolygon } from '../layout/rings';
import { pointAt } from '../scene/features';

export function imageOfProposal(theme: Theme, lang: Lang, selected: boolean): string {
  return imageId({ t: 'proposal', theme, sign: mapMessages(lang).proposalSign, selected });
}

/** How far the proposals of the kinds that a study asks about reach. */
export interface ProposalReach {
  kinds: readonly string[];
  /** Straight line. */
  metres: number;
}

/** The reach of each lies under all of them. */
export function proposalFeatures(
  sites: readonly ProposedSite[],
  selected: string | null,
  reach: ProposalReach | null,
): Feature[] {
  const circles = sites
    .filter(({ kind }) => reach?.kinds.includes(kind))
    .map(({ lon, lat }) => circlePolygon([lon, lat], reach!.metres, {}));
  const marks = sites.map(({ id, lon, lat, name }) =>
    pointAt([lon, lat], { key: id, name, selected: id === selected }),
  );
  return [...circles, ...marks];
}
