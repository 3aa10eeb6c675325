/** Loads what draws proposed facilities when there are some, or may be some. */
import type { AtlasState } from '../state/atlas.svelte';
import type { AtlasMap } from './atlas-map';
import type { Padding } from './camera';
import type { ProposalReach } from './proposals/features';

interface Proposing {
  atlas: AtlasState;
  map: AtlasMap | null;
  /** What panels cover of the map just now. */
  padding: () => Padding;
  reach: () => ProposalReach | null;
}

/** Call while a component is being set up: it follows as long as that one lives. */
export function whenProposing(now: () => Proposing): void {
  const isWanted = $derived.by(() => {
    const { scenario, panel, room } = now().atlas.view;
    return scenario !== '' || (panel === 'analyse' && room === 'siting');
  });
  $effect(() => {
    const { atlas, map, padding, reach } = now();
    if (!map || !isWanted) return;
    let isOver = false;
    let stop: (() => void) | undefined;
    void import('./proposals/follow-proposals.svelte').then(({ followProposals }) => {
      if (!isOver) stop = followProposals(atlas, map, padding, reach);
    });
    return () => {
      isOver = true;
      stop?.();
    };
  });
}
