/**
 * Holds back frames while MapLibre's worker cuts new data into tiles. Without it every tile that
 * comes in is a frame of its own of the whole map, which on a slow graphics card is most of the
 * time between a filter and its answer. A moving camera is never held.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Whoever waits longer sees what is there so far. */
const PATIENCE_MS = 1000;

export class FrameGate {
  private readonly map: MapLibreMap;
  private readonly draw: () => void;
  private readonly sources: readonly string[];
  private readonly fadeMs: number;
  /** Sources that have not spoken yet: before the first frame after that no tiles are asked for. */
  private silent: Set<string>;
  private asksForTiles = false;
  private held = false;
  private isWanted = false;
  private isGone = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param sources whose tiles are waited for
   * @param fadeMs how long names fade in and out behind a moving camera
   */
  constructor(map: MapLibreMap, sources: readonly string[], fadeMs: number) {
    this.map = map;
    this.sources = sources;
    this.fadeMs = fadeMs;
    this.silent = new Set(sources);
    this.draw = map.triggerRepaint.bind(map);
    map.triggerRepaint = () => {
      if (this.held && !map.isMoving()) this.isWanted = true;
      else this.draw();
    };
    map.on('sourcedata', ({ sourceId, sourceDataType }) => {
      if (sourceDataType === 'metadata') this.silent.delete(sourceId);
      if (this.held && this.isReady()) this.open();
    });
    map.on('render', () => {
      // Without fading names are placed whole in one frame. MapLibre takes that placement for one
      // that began before its tiles had changed, and would draw the same once more.
      if (map._fadeDuration === 0 && !map.isMoving()) map._placementDirty = false;
      if (this.asksForTiles || this.silent.size) return;
      this.asksForTiles = true;
      this.hold();
    });
    map.on('movestart', () => {
      map._fadeDuration = this.fadeMs;
      this.open();
    });
    this.hold();
  }

  /** Call when the map has a style anew: its sources speak again, and ask for their tiles again. */
  restart(): void {
    this.silent = new Set(this.sources);
    this.asksForTiles = false;
    this.hold();
  }

  /** Call when data has been handed over. What it changes stands there at once, without fading. */
  hold(): void {
    this.map._fadeDuration = 0;
    this.held = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.open(), PATIENCE_MS);
  }

  destroy(): void {
    clearTimeout(this.timer);
    this.isGone = true;
  }

  private open(): void {
    clearTimeout(this.timer);
    this.held = false;
    if (!this.isWanted) return;
    this.isWanted = false;
    // The browser's next frame may be busy with what the same change did to the panels.
    queueMicrotask(() => {
      if (!this.isGone && !this.held) this.map.redraw();
    });
  }

  private isReady(): boolean {
    if (!this.asksForTiles) return this.silent.size === 0;
    return this.sources.every((id) => this.map.isSourceLoaded(id));
  }
}
