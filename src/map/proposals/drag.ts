/** Picks and drags what the user proposes, with a mouse or one finger. */
import type {
  MapLayerMouseEvent,
  MapLayerTouchEvent,
  MapMouseEvent,
  MapTouchEvent,
} from 'maplibre-gl';
import type { MapStage } from '../atlas-map';
import type { MapLayerId } from '../zorder';

export interface DragHandlers {
  picked(id: string): void;
  /** Pixels of the map, at most once a frame. */
  dragged(id: string, x: number, y: number): void;
  dropped(): void;
}

const LAYER: MapLayerId = 'proposal';
/** A hand that only clicks trembles by this much, CSS pixels. */
const STILL_PX = 3;

/** Follows until the function that it returns is called. */
export function followDrag(map: MapStage['map'], handlers: DragHandlers): () => void {
  let end: (() => void) | null = null;

  function begin(event: MapLayerMouseEvent | MapLayerTouchEvent) {
    if ('touches' in event.originalEvent && event.originalEvent.touches.length > 1) return;
    const key: unknown = event.features?.[0]?.properties['key'];
    if (typeof key !== 'string') return;
    // The map itself stays where it is.
    event.preventDefault();
    end?.();
    handlers.picked(key);
    const { point: from, lngLat } = event;
    // Where it was taken hold of is not where its foot stands.
    const foot = map.project(footOf(event) ?? lngLat);
    const [dx, dy] = [foot.x - from.x, foot.y - from.y];
    let frame = 0;
    let last: { x: number; y: number } | null = null;
    const tell = () => {
      frame = 0;
      if (last) handlers.dragged(key, last.x + dx, last.y + dy);
    };
    const move = ({ point }: MapMouseEvent | MapTouchEvent) => {
      if (!last && Math.hypot(point.x - from.x, point.y - from.y) < STILL_PX) return;
      last = point;
      frame ||= requestAnimationFrame(tell);
    };
    const drop = () => {
      end?.();
      if (!last) return;
      tell();
      handlers.dropped();
    };
    const subscriptions = [map.on('mousemove', move), map.on('touchmove', move)];
    // Let go outside the map too.
    const ends = ['mouseup', 'touchend', 'touchcancel', 'blur'] as const;
    for (const name of ends) window.addEventListener(name, drop);
    end = () => {
      cancelAnimationFrame(frame);
      for (const subscription of subscriptions) subscription.unsubscribe();
      for (const name of ends) window.removeEventListener(name, drop);
      end = null;
    };
  }

  const begins = [map.on('mousedown', LAYER, begin), map.on('touchstart', LAYER, begin)];
  return () => {
    end?.();
    for (const subscription of begins) subscription.unsubscribe();
  };
}

function footOf({ features }: MapLayerMouseEvent | MapLayerTouchEvent): [number, number] | null {
  const geometry = features?.[0]?.geometry;
  return geometry?.type === 'Point' ? (geometry.coordinates as [number, number]) : null;
}
