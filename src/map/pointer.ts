/** What is under the pointer, and what a click means: told to whoever listens. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { LIVE_LAYERS } from './zorder';

/** A drawn feature as the map names it. */
export interface Hit {
  layer: string;
  /** Key of a thing, or id of a feature. */
  key?: string;
  /** Code of a region. */
  code?: string;
}

export interface PointerHandlers {
  hover(hit: Hit | null, x: number, y: number): void;
  click(hit: Hit | null): void;
}

/** How near a pointer must come, CSS pixels: fingers are wide. */
const REACH = { fine: 3, coarse: 12 };

/** Follows the pointer on the map until the map is removed. */
export function followPointer(map: MapLibreMap, handlers: PointerHandlers): void {
  let frame = 0;
  let last: MapMouseEvent | null = null;

  const look = () => {
    frame = 0;
    if (!last || map.isMoving()) return;
    const { x, y } = last.point;
    const hit = hitAt(map, x, y);
    map.getCanvas().style.cursor = hit ? 'pointer' : '';
    handlers.hover(hit, x, y);
  };
  map.on('mousemove', (event) => {
    last = event;
    frame ||= requestAnimationFrame(look);
  });
  const leave = () => {
    last = null;
    cancelAnimationFrame(frame);
    frame = 0;
    handlers.hover(null, 0, 0);
  };
  map.on('mouseout', leave);
  map.on('movestart', leave);
  map.on('click', ({ point: { x, y } }) => handlers.click(hitAt(map, x, y)));
}

function hitAt(map: MapLibreMap, x: number, y: number): Hit | null {
  if (!map.style || !map.getLayer('thing')) return null;
  const reach = matchMedia('(pointer: coarse)').matches ? REACH.coarse : REACH.fine;
  const [top] = map.queryRenderedFeatures(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    { layers: LIVE_LAYERS },
  );
  return top ? { layer: top.layer.id, ...(top.properties as Omit<Hit, 'layer'>) } : null;
}
