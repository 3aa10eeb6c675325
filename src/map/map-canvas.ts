/** The only holder of a MapLibre map on the screen: its data, its look, its loss and return. */
import { GeoJSONSource, Map as MapLibreMap, type MapOptions } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Datum } from '../basemap/datum';
import './worker';
import { MAX_ZOOM, MIN_ZOOM, type Start } from './camera';
import { FrameGate } from './frame-gate';
import { paintOnDemand } from './images/painter';
import type { Look } from './look';
import { collectionOn } from './own-base/datum';
import { BASE_SOURCES, DRAWN_SOURCES, SELDOM, type SourceData, type SourceId } from './sources';
import { layersOf, styleOf } from './style/style';

export interface CanvasOptions {
  container: HTMLElement;
  look: Look;
  start: Start;
  label: string;
}

/** A map that cannot be made leaves nothing behind in its container. */
function made(options: MapOptions & { container: HTMLElement }): MapLibreMap {
  try {
    return new MapLibreMap(options);
  } catch (error) {
    options.container.replaceChildren();
    throw error;
  }
}

/** How long a name takes to come and go while the camera moves. */
const FADE_MS = 120;
/** More device pixels than any screen has. */
const UNLIMITED = 65_536;

export class MapCanvas {
  readonly map: MapLibreMap;
  readonly data: SourceData = {};
  private look: Look;
  /** What the screen is drawn in; the data are WGS84. */
  private datum: Datum = 'WGS84';
  private readonly stale = new Set<SourceId>();
  /** Those of SELDOM whose layers are visible. */
  private readonly shown = new Set<SourceId>();
  private readonly gate: FrameGate;
  private frame = 0;

  /** @throws where WebGL refuses */
  constructor({ container, look, start, label }: CanvasOptions) {
    this.look = look;
    this.map = made({
      container,
      style: styleOf(look, {}),
      ...('bounds' in start
        ? { bounds: start.bounds, fitBoundsOptions: { padding: start.padding } }
        : start),
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      // MapLibre itself stops at what the graphics card can do.
      maxCanvasSize: [UNLIMITED, UNLIMITED],
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      fadeDuration: FADE_MS,
      locale: { 'Map.Title': label },
    });
    this.gate = new FrameGate(this.map, [...BASE_SOURCES, ...DRAWN_SOURCES], FADE_MS);
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    // The region's name stands on the element around; two regions in one would be read twice.
    this.map.getCanvas().setAttribute('role', 'application');
    paintOnDemand(this.map, this.map.getPixelRatio(), look.scale);
    this.map.on('style.load', () => {
      this.gate.restart();
      this.everythingAnew();
    });
    this.map.on('webglcontextrestored', () => this.everythingAnew());
  }

  /** Puts data into sources; drawn with the next frame, however often it is called before. */
  set(data: SourceData): void {
    for (const [id, content] of Object.entries(data) as [SourceId, SourceData[SourceId]][]) {
      if (!content || this.data[id] === content) continue;
      this.data[id] = content;
      this.stale.add(id);
    }
    this.frame ||= requestAnimationFrame(() => this.flush());
  }

  /** Draws everything where another datum has it. */
  setDatum(datum: Datum): void {
    if (datum === this.datum) return;
    this.datum = datum;
    for (const id of Object.keys(this.data) as SourceId[]) this.stale.add(id);
    this.frame ||= requestAnimationFrame(() => this.flush());
  }

  setLook(look: Look): void {
    this.look = look;
    if (!this.isStyled) return;
    for (const layer of layersOf(look)) {
      for (const [key, value] of Object.entries(layer.paint ?? {}))
        this.map.setPaintProperty(layer.id, key as never, value as never);
      for (const [key, value] of Object.entries(('layout' in layer && layer.layout) || {}))
        this.map.setLayoutProperty(layer.id, key as never, value as never);
    }
  }

  relabel(label: string): void {
    this.map.getCanvas().setAttribute('aria-label', label);
  }

  /** Largest edge of a canvas that this device draws, device pixels. */
  get largest(): number {
    const gl = this.map.getCanvas().getContext('webgl2');
    return Number(gl?.getParameter(gl.MAX_TEXTURE_SIZE) ?? 0);
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    this.gate.destroy();
    this.map.remove();
  }

  /** False before the first style and while the graphics context is lost. */
  private get isStyled(): boolean {
    return Boolean(this.map.style && this.map.getSource('things'));
  }

  private everythingAnew(): void {
    if (!this.isStyled) return;
    this.shown.clear();
    this.setLook(this.look);
    for (const id of Object.keys(this.data) as SourceId[]) this.stale.add(id);
    this.flush();
  }

  private flush(): void {
    this.frame = 0;
    if (!this.isStyled) return;
    if (this.stale.size) this.gate.hold();
    for (const id of this.stale) {
      const source = this.map.getSource(id);
      const content = this.data[id];
      if (!(source instanceof GeoJSONSource) || !content) continue;
      void source.setData(collectionOn(content, this.datum));
      if (SELDOM.includes(id)) this.show(id, content.features.length > 0);
    }
    this.stale.clear();
  }

  /** See SELDOM. */
  private show(id: SourceId, visible: boolean): void {
    if (this.shown.has(id) === visible) return;
    if (visible) this.shown.add(id);
    else this.shown.delete(id);
    for (const layer of this.map.getLayersOrder())
      if (this.map.getLayer(layer)?.source === id)
        this.map.setLayoutProperty(layer, 'visibility', visible ? 'visible' : 'none');
  }
}
