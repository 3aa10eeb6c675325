/** Ties the correction of a place to the map: the pin follows the form, the camera what is typed. */
import { untrack } from 'svelte';
import { badgeRegion } from '../atlas/where';
import type { AtlasState } from '../state/atlas.svelte';
import type { AtlasMap } from './atlas-map';
import { boundsOf, type Padding } from './camera';

/** Near enough to judge a typed place by its surroundings. */
const PLACING_ZOOM = 10;

interface Placed {
  atlas: AtlasState;
  map: AtlasMap | null;
  /** What panels cover of the map just now. */
  padding: () => Padding;
}

/** Call while a component is being set up: it follows as long as that one lives. */
export function followPlacing(now: () => Placed): void {
  $effect(() => {
    const { atlas, map } = now();
    const { placing, selected: feature } = atlas;
    map?.setPlacing(
      placing && feature
        ? { feature, at: placing.position, uncertaintyM: placing.uncertaintyM }
        : null,
    );
  });
  // A place that was typed is brought into sight; one that was clicked is there.
  $effect(() => {
    const { placing } = now().atlas;
    const at = placing?.clicked ? null : placing?.position;
    untrack(() => {
      const { map, padding } = now();
      if (at) map?.eye.reveal(at, padding(), PLACING_ZOOM);
    });
  });
  // For what has no point yet its region is the place to begin.
  $effect(() => {
    const { atlas } = now();
    const feature = atlas.placing && atlas.selected;
    untrack(() => {
      if (!feature || feature.geometry || atlas.placing?.position) return;
      const bounds = boundsOf(badgeRegion(feature.properties), atlas.regions);
      // After the form has taken its part of the screen.
      if (bounds) requestAnimationFrame(() => now().map?.eye.fit(bounds, now().padding(), true));
    });
  });
}
