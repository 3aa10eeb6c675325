/**
 * The map of the atlas: arranges the record for the camera, draws it, and says what people do with
 * it. Knows nothing of the store; MapView.svelte ties the two together.
 */
import type { Feature, FeatureCollection } from 'geojson';
import type { AtlasFeature } from '../atlas/feature';
import { Regions } from '../atlas/regions';
import { badgeRegion } from '../atlas/where';
import type { Tally } from '../basemap/tally';
import type { OwnBaseOrder } from '../state/own-base.svelte';
import type { Camera } from '../state/view';
import { MAX_ZOOM, type Padding } from './camera';
import { countyTest, type CountyTest } from './layout/county-test';
import type { PlacedRegion } from './layout/layout-regions';
import { wholeNames } from './layout/whole-names';
import { Eye, isByUser } from './eye';
import type { Look } from './look';
import { readyFor } from './own-base/datum';
import { OwnBaseMap } from './own-base/own-base-map';
import { MapCanvas, type CanvasOptions } from './map-canvas';
import { levelOf, metresPerPixel } from './mercator';
import { drawPicture } from './picture';
import { placingFeatures, type Placing } from './placing';
import { followPointer, type Hit } from './pointer';
import { fanFeatures, openFan, type Fan } from './scene/fan';
import { focusFeatures } from './scene/focus';
import { EMPTY_SCENE, sceneOf, type Scene } from './scene/scene';
import { idsIn } from './scene/in-view';
import { splitLevel, type Thing } from './scene/thing';
import { CLOSE_UP_ZOOM, collection, EMPTY, type BaseSource, type SourceData } from './sources';

/** What the pointer can meet. */
export type Target =
  | { t: 'feature'; feature: AtlasFeature }
  | { t: 'group'; thing: Thing; splits: boolean }
  | { t: 'badge'; place: PlacedRegion };

/** What others may draw on, and listen to. */
export interface MapStage {
  map: MapCanvas['map'];
  eye: Eye;
  set(data: SourceData): void;
}

export interface AtlasMapHandlers {
  /** The user has moved the camera. */
  moved(camera: Camera): void;
  hovered(target: Target | null, x: number, y: number): void;
  picked(target: Target | null): void;
  /** What the camera sees has changed: ids of points in view and of what badges in view hold. */
  seen(ids: Set<string>): void;
  /** After every frame's camera. */
  camera(camera: Camera): void;
  /** A place was chosen while one is being corrected: [lon, lat] WGS84, metres a pixel spans there. */
  placed(at: [number, number], metresPerPixel: number): void;
  /** How the user's own base map answers. */
  answered(tally: Tally): void;
}

export class AtlasMap {
  readonly eye: Eye;
  private readonly own: OwnBaseMap;
  private readonly canvas: MapCanvas;
  private readonly options: CanvasOptions;
  private readonly handlers: AtlasMapHandlers;
  private look: Look;
  private features: readonly AtlasFeature[] = [];
  private regions = new Regions([]);
  private inCounty: CountyTest | undefined;
  private scene: Scene = EMPTY_SCENE;
  private fan: Fan | null = null;
  private hovered: AtlasFeature | null = null;
  private selected: AtlasFeature | null = null;
  private ordered: OwnBaseOrder | null = null;
  private placing: Placing | null = null;
  private frame = 0;
  /** Whoever works on the map otherwise takes its clicks: nothing is selected meanwhile. */
  isClickTaken = false;
  /** All names of the surroundings; drawn are those that the screen does not cut. */
  private labels: FeatureCollection = EMPTY;

  /** @throws where WebGL refuses */
  constructor(options: CanvasOptions, handlers: AtlasMapHandlers) {
    this.options = options;
    this.look = options.look;
    this.handlers = handlers;
    this.canvas = new MapCanvas(options);
    const { map } = this.canvas;
    this.eye = new Eye(map);
    this.own = new OwnBaseMap(map, options.look, (tally) => handlers.answered(tally));
    followPointer(map, {
      hover: (hit, x, y) =>
        handlers.hovered(hit && !this.placing ? this.targetOf(hit) : null, x, y),
      click: (hit) => this.click(hit),
    });
    map.on('click', ({ point: { x, y } }) => this.placing && this.placeAt(x, y));
    map.on('move', () => handlers.camera(this.camera));
    map.on('zoom', () => {
      if (levelOf(map.getZoom()) !== this.scene.level) this.arrangeSoon();
    });
    map.on('moveend', (event) => {
      this.tellSeen();
      this.drawNames();
      if (isByUser(event)) handlers.moved(this.camera);
    });
  }

  get camera(): Camera {
    return this.eye.camera;
  }

  /** See MapSource. */
  get pictureFrame(): Camera & { width: number; height: number } {
    const { clientWidth: width, clientHeight: height } = this.options.container;
    return { ...this.camera, width, height };
  }

  /** Resolves when the camera first comes near the zoom from which CLOSE_UP is drawn. */
  comesClose(): Promise<void> {
    return new Promise((resolve) => {
      const look = () => this.camera.zoom >= CLOSE_UP_ZOOM && resolve();
      this.canvas.map.on('zoom', look);
      look();
    });
  }

  setBase(id: BaseSource, data: FeatureCollection): void {
    if (id !== 'labels') return this.canvas.set({ [id]: data });
    this.labels = data;
    this.drawNames();
  }

  /**
   * What badges are kept inside of, by the `code` of each feature; none where they could not be
   * read. The record is drawn from here on.
   */
  setCounties(data: FeatureCollection): void {
    this.inCounty = countyTest(data);
    this.arrangeSoon();
  }

  setLook(look: Look): void {
    this.look = look;
    this.canvas.setLook(look);
    this.own.setLook(look);
    this.drawNames();
    this.arrangeSoon();
  }

  /** Draws a base map of the user's own below the record, in its datum; null for none. */
  setOwnBase(order: OwnBaseOrder | null): void {
    const datum = order?.base.datum ?? 'WGS84';
    this.ordered = order;
    const draw = () => {
      // Another one may have been ordered while the datum was loading.
      if (this.ordered !== order) return;
      this.canvas.setDatum(datum);
      this.eye.setDatum(datum);
      this.own.set(order);
    };
    if (datum === 'WGS84') draw();
    else void readyFor(datum).then(draw);
  }

  setLabel(label: string): void {
    this.canvas.relabel(label);
  }

  setRecord(features: readonly AtlasFeature[], regions: Regions): void {
    this.features = features;
    this.regions = regions;
    this.arrangeSoon();
  }

  setFocus(hovered: AtlasFeature | null, selected: AtlasFeature | null): void {
    this.hovered = hovered;
    this.selected = selected;
    this.drawFocus();
  }

  /** While there is one, a click puts it there and selects nothing. */
  setPlacing(placing: Placing | null): void {
    this.placing = placing;
    this.drawFocus();
  }

  /** As a click at a pixel of the map. */
  placeAt(x: number, y: number): void {
    const at = this.eye.groundAt(x, y);
    this.handlers.placed(at, metresPerPixel(at[1], this.camera.zoom));
  }

  /** For what is drawn beside the record: service areas, proposals. */
  get stage(): MapStage {
    const { canvas, eye } = this;
    return { map: canvas.map, eye, set: (data) => canvas.set(data) };
  }

  /** Where a feature is drawn: its point, or the badge that holds it, or will. */
  placeOf(feature: AtlasFeature): [number, number] | null {
    if (feature.geometry?.type === 'Point') return feature.geometry.coordinates as [number, number];
    const middle = feature.geometry?.coordinates.at(feature.geometry.coordinates.length >> 1);
    if (middle) return middle as [number, number];
    const badges = [...this.scene.regions.values()];
    const held = badges.find(({ features }) => features.includes(feature));
    return held?.at ?? this.regions.get(badgeRegion(feature.properties))?.anchor ?? null;
  }

  /** Parts a group by zooming in where that helps, else fans it out. */
  open(thing: Thing, padding: Padding): void {
    const level = this.splitLevelOf(thing);
    if (level !== undefined) {
      const points = thing.members.map(({ geometry }) => geometry.coordinates as [number, number]);
      this.eye.approach(points, padding, level + 0.05);
      return;
    }
    this.fan = openFan(thing, this.camera.zoom, this.look.scale);
    this.drawFan();
  }

  /** True where a fan was open. */
  closeFan(): boolean {
    if (!this.fan) return false;
    this.fan = null;
    this.drawFan();
    return true;
  }

  /** See PictureSource in src/sheet: the map as it stands, without what is under the pointer. */
  takePicture(width: number, height: number, pixelRatio: number): Promise<HTMLCanvasElement> {
    const { look, camera } = this;
    const scene = this.sceneNow();
    const data = {
      ...this.canvas.data,
      ...scene.data,
      focus: collection(this.focusOn(null, this.selected, scene)),
    };
    const { largest } = this.canvas;
    const { picture: own } = this.own;
    return drawPicture({ look, data, camera, width, height, pixelRatio, largest, own });
  }

  /** See PictureSource in src/sheet: the user's own base map alone; null where there is none. */
  async takeBase(
    camera: Camera,
    width: number,
    height: number,
    pixelRatio: number,
  ): Promise<HTMLCanvasElement | null> {
    const { look } = this;
    const { largest } = this.canvas;
    const { picture: own } = this.own;
    if (!own) return null;
    return drawPicture({ look, data: null, camera, width, height, pixelRatio, largest, own });
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    this.own.destroy();
    this.canvas.destroy();
  }

  private drawNames(): void {
    const { clientWidth: width, clientHeight: height } = this.options.container;
    const whole = wholeNames(this.labels, this.camera, { width, height }, this.look);
    const drawn = this.canvas.data.labels?.features ?? [];
    if (whole.length === drawn.length && whole.every((name, i) => name === drawn[i])) return;
    this.canvas.set({ labels: collection(whole) });
  }

  private arrangeSoon(): void {
    // Where badges may stand follows from the counties: without them all would be done twice.
    if (this.inCounty) this.frame ||= requestAnimationFrame(() => this.arrange());
  }

  private arrange(): void {
    this.frame = 0;
    this.scene = this.sceneNow();
    // A fan belongs to one arrangement: after another one its group may be gone.
    this.closeFan();
    this.canvas.set(this.scene.data);
    this.drawFocus();
    this.tellSeen();
  }

  private sceneNow(): Scene {
    const { features, regions, inCounty, look, camera } = this;
    return sceneOf({ features, regions, inCounty, look, zoom: camera.zoom });
  }

  private splitLevelOf(thing: Thing): number | undefined {
    return splitLevel(thing, this.scene.level, MAX_ZOOM - 1, this.look.scale);
  }

  private drawFan(): void {
    this.canvas.set({ fan: collection(this.fan ? fanFeatures(this.fan, this.look) : []) });
    this.drawFocus();
  }

  private drawFocus(): void {
    const { hovered, selected, scene, placing, look } = this;
    // What is being moved is still shown where it was, but the pin is where it goes.
    const focus = placing?.at
      ? this.focusOn(selected, null, scene)
      : this.focusOn(hovered, selected, scene);
    this.canvas.set({ focus: collection([...focus, ...placingFeatures(placing, look)]) });
  }

  private focusOn(
    hovered: AtlasFeature | null,
    selected: AtlasFeature | null,
    scene: Scene,
  ): Feature[] {
    const of = (feature: AtlasFeature | null, tone: 'hover' | 'select') =>
      feature ? focusFeatures(feature, tone, scene, this.fan, this.look) : [];
    return [...(hovered === selected ? [] : of(hovered, 'hover')), ...of(selected, 'select')];
  }

  private tellSeen(): void {
    this.handlers.seen(idsIn(this.eye.bounds, this.features, this.scene));
  }

  private click(hit: Hit | null): void {
    if (this.placing || this.isClickTaken || hit?.layer === 'proposal') return;
    const target = hit && this.targetOf(hit);
    if (!target && this.closeFan()) return;
    this.handlers.picked(target);
  }

  private targetOf({ layer, key, code }: Hit): Target | null {
    if (code !== undefined) {
      const place = this.scene.regions.get(code);
      return place ? { t: 'badge', place } : null;
    }
    const thing = layer === 'thing' ? this.scene.things.get(key ?? '') : undefined;
    if (thing && thing.members.length > 1)
      return { t: 'group', thing, splits: this.splitLevelOf(thing) !== undefined };
    const feature =
      layer === 'focus-pin'
        ? this.selected
        : this.features.find(({ properties: p }) => p.id === key);
    return feature ? { t: 'feature', feature } : null;
  }
}
