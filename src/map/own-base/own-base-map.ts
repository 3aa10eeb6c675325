/** Puts the user's base map on a MapLibre map, keeps it there, and takes it away again. */
import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { Datum } from '../../basemap/datum';
import type { Tally } from '../../basemap/tally';
import type { OwnBaseOrder } from '../../state/own-base.svelte';
import type { Look } from '../look';
import { openStyle } from './open';
import { opacitiesOf, withOpacity } from './opacity';
import { OWN, UNDER, type OwnStyle } from './own-style';
import { AskError, Session } from './session';

/** What the off-screen picture needs to draw the same. */
export interface OwnPicture {
  datum: Datum;
  style: OwnStyle;
  opacity: number;
  transform: Session['transform'];
}

export class OwnBaseMap {
  private readonly map: MapLibreMap;
  private readonly tell: (tally: Tally) => void;
  private look: Look;
  private order: OwnBaseOrder | null = null;
  private session: Session | null = null;
  private compose: ((look: Look) => OwnStyle) | null = null;
  private drawn: OwnStyle | null = null;

  constructor(map: MapLibreMap, look: Look, tell: (tally: Tally) => void) {
    this.map = map;
    this.look = look;
    this.tell = tell;
    map.on('style.load', () => this.draw());
    map.on('error', (event) => this.failed(event));
  }

  /** Null takes it away. A change of opacity alone asks nobody anew. */
  set(order: OwnBaseOrder | null): void {
    const before = this.order;
    this.order = order;
    if (before && order && isSameBut(before, order)) {
      this.setOpacity();
      return;
    }
    this.session?.close();
    this.session = this.compose = null;
    this.draw();
    this.map.setTransformRequest(null);
    if (!order) return;
    const session = new Session(order.base, this.tell);
    this.session = session;
    this.map.setTransformRequest(session.transform);
    openStyle(order, session).then(
      (compose) => {
        if (this.session !== session) return;
        this.compose = compose;
        this.draw();
      },
      // The session has counted it and told.
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
      },
    );
  }

  setLook(look: Look): void {
    this.look = look;
    if (this.compose && this.compose(look) !== this.drawn) this.draw();
  }

  get picture(): OwnPicture | null {
    const { compose, session, order, look } = this;
    if (!compose || !session || !order) return null;
    const { datum, opacity } = order.base;
    return { datum, opacity, style: compose(look), transform: session.transform };
  }

  destroy(): void {
    this.session?.close();
  }

  /** Takes away what is there and puts in its place what is wanted. */
  private draw(): void {
    const { map, compose, order } = this;
    // Before the first style and while the graphics context is lost; style.load comes back here.
    if (!map.style || !map.getLayer(UNDER)) return;
    for (const id of map.getLayersOrder()) if (id.startsWith(OWN)) map.removeLayer(id);
    for (const id of Object.keys(map.getStyle().sources))
      if (id.startsWith(OWN)) map.removeSource(id);
    if (this.drawn?.sprite) map.setSprite(null);
    this.drawn = compose ? compose(this.look) : null;
    if (!this.drawn || !order) return;
    const { sources, layers, sprite } = this.drawn;
    if (typeof sprite === 'string') map.setSprite(sprite);
    for (const [id, source] of Object.entries(sources)) map.addSource(id, source);
    for (const layer of layers) map.addLayer(withOpacity(layer, order.base.opacity), UNDER);
  }

  private setOpacity(): void {
    const { map, drawn, order } = this;
    if (!drawn || !order || !map.style) return;
    for (const layer of drawn.layers)
      if (map.getLayer(layer.id))
        for (const [name, value] of Object.entries(opacitiesOf(layer, order.base.opacity)))
          map.setPaintProperty(layer.id, name as never, value as never);
  }

  /** With a listener MapLibre is silent about errors: what is not ours goes to the console as before. */
  private failed({ error }: ErrorEvent): void {
    if (!this.session || !error.message.startsWith('own base map')) console.error(error);
  }
}

function isSameBut(a: OwnBaseOrder, b: OwnBaseOrder): boolean {
  return a.base.id === b.base.id && a.attempt === b.attempt && a.file === b.file;
}
