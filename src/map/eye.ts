/** Moves of the camera that the program makes, for itself or for the user. */
import { LngLatBounds, type Map as MapLibreMap } from 'maplibre-gl';
import type { Datum } from '../basemap/datum';
import type { Camera } from '../state/view';
import type { Bounds, Padding } from './camera';
import { onGround, onScreen } from './own-base/datum';

/** Points are known to a kilometre or two: no automatic move goes nearer than it must. */
const ENOUGH_ZOOM = 12;

/** Marks a move as the user's in the events that it causes; gestures carry their own event. */
const BY_USER = { byUser: true };

export function isByUser(event: { originalEvent?: unknown }): boolean {
  return Boolean(event.originalEvent) || 'byUser' in event;
}

/** Who prefers less motion gets jumps: MapLibre sees to that. */
export class Eye {
  private readonly map: MapLibreMap;
  /** What the screen is drawn in; all that comes in and goes out is WGS84. */
  private datum: Datum = 'WGS84';

  constructor(map: MapLibreMap) {
    this.map = map;
  }

  get camera(): Camera {
    const { lng, lat: y } = this.map.getCenter();
    const [lon, lat] = onGround([lng, y], this.datum);
    return { lon, lat, zoom: this.map.getZoom() };
  }

  get bounds(): Bounds {
    const corners = this.map.getBounds().toArray();
    return corners.flatMap((corner) => onGround(corner, this.datum)) as Bounds;
  }

  /** The ground under a pixel of the map, degrees WGS84. */
  groundAt(x: number, y: number): [number, number] {
    const { lng, lat } = this.map.unproject([x, y]);
    return onGround([lng, lat], this.datum);
  }

  /** Draws in another datum, with the same ground in the middle. */
  setDatum(datum: Datum): void {
    if (datum === this.datum) return;
    const { lon, lat } = this.camera;
    this.datum = datum;
    this.map.jumpTo({ center: onScreen([lon, lat], datum) });
  }

  /** Shows the bounds; not counted as the user's move. */
  fit([west, south, east, north]: Bounds, padding: Padding, animate: boolean): void {
    const bounds = [this.onScreen([west, south]), this.onScreen([east, north])] as const;
    this.map.fitBounds([...bounds], { padding, maxZoom: ENOUGH_ZOOM, animate, maxDuration: 1800 });
  }

  /** Goes to a camera; not counted as the user's move. */
  go({ lon, lat, zoom }: Camera): void {
    this.map.easeTo({ center: this.onScreen([lon, lat]), zoom, duration: 600 });
  }

  zoomBy(steps: number): void {
    this.map.zoomTo(this.map.getZoom() + steps, { duration: 250 }, BY_USER);
  }

  /** Brings a place into the free part of the map, if it is not there. */
  reveal(at: [number, number], padding: Padding, leastZoom: number): void {
    const { top, right, bottom, left } = padding;
    const center = this.onScreen(at);
    const { x, y } = this.map.project(center);
    const { clientWidth, clientHeight } = this.map.getContainer();
    const isFree = x > left && y > top && x < clientWidth - right && y < clientHeight - bottom;
    if (isFree && this.map.getZoom() >= leastZoom) return;
    const zoom = Math.max(this.map.getZoom(), leastZoom);
    const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
    this.map.easeTo({ center, zoom, offset, duration: 700 }, BY_USER);
  }

  /** Shows all points, at `leastZoom` or nearer. */
  approach(points: readonly [number, number][], padding: Padding, leastZoom: number): void {
    const bounds = new LngLatBounds();
    for (const point of points) bounds.extend(this.onScreen(point));
    const whole = this.map.cameraForBounds(bounds, { padding, maxZoom: ENOUGH_ZOOM });
    const zoom = Math.max(leastZoom, whole?.zoom ?? 0);
    this.map.easeTo({ center: bounds.getCenter(), zoom, duration: 700 }, BY_USER);
  }

  private onScreen(at: [number, number]): [number, number] {
    return onScreen(at, this.datum);
  }
}
