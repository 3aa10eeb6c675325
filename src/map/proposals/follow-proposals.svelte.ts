/** Ties the user's proposals to the map: drawn as they stand, put by a click, moved by a drag. */
import { untrack } from 'svelte';
import type { AtlasState } from '../../state/atlas.svelte';
import { scenarioOf } from '../../state/scenario.svelte';
import type { AtlasMap } from '../atlas-map';
import type { Padding } from '../camera';
import { collection, EMPTY } from '../sources';
import { followDrag } from './drag';
import { proposalFeatures, type ProposalReach } from './features';

/** Near enough to see what stands around a proposal. */
const REVEAL_ZOOM = 10;

/** Follows until the function that it returns is called. */
export function followProposals(
  atlas: AtlasState,
  atlasMap: AtlasMap,
  padding: () => Padding,
  reach: () => ProposalReach | null,
): () => void {
  const scenario = scenarioOf(atlas);
  const { map, eye, set } = atlasMap.stage;
  const container = map.getCanvasContainer();
  scenario.stage = {
    centre() {
      const { top, right, bottom, left } = padding();
      const { clientWidth, clientHeight } = map.getContainer();
      return eye.groundAt((left + clientWidth - right) / 2, (top + clientHeight - bottom) / 2);
    },
    reveal: (at) => eye.reveal(at, padding(), REVEAL_ZOOM),
  };

  const endDrag = followDrag(map, {
    picked: (id) => (scenario.selected = id),
    dragged: (id, x, y) => scenario.drag(id, eye.groundAt(x, y)),
    dropped: () => scenario.drop(),
  });
  const click = map.on('click', ({ point: { x, y } }) => {
    if (scenario.armed !== null) scenario.put(scenario.armed, eye.groundAt(x, y));
  });
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || scenario.armed === null) return;
    scenario.armed = null;
    event.preventDefault();
  };
  window.addEventListener('keydown', escape, true);

  const endEffects = $effect.root(() => {
    $effect(() => {
      const { scenario: text } = atlas.view;
      untrack(() => scenario.follow(text));
    });
    $effect(() => {
      const features = proposalFeatures(scenario.sites, scenario.selected, reach());
      set({ proposals: collection(features) });
    });
    $effect(() => {
      const isArmed = scenario.armed !== null;
      container.style.cursor = isArmed ? 'crosshair' : '';
      // The click that puts a proposal disarms first: it is still not a click on what lies there.
      if (isArmed) atlasMap.isClickTaken = true;
      else setTimeout(() => (atlasMap.isClickTaken = scenario.armed !== null));
    });
  });

  return () => {
    endEffects();
    endDrag();
    click.unsubscribe();
    window.removeEventListener('keydown', escape, true);
    scenario.stage = null;
    scenario.armed = null;
    atlasMap.isClickTaken = false;
    container.style.cursor = '';
    set({ proposals: EMPTY });
  };
}
