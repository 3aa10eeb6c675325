/**
 * One base map while it is drawn: the gate that every request of it passes. Only hosts that the user
 * has chosen are asked; each answer and failure is counted; nobody gets the page's own address.
 */
import {
  addProtocol,
  type AddProtocolAction,
  type RequestParameters,
  type RequestTransformFunction,
} from 'maplibre-gl';
import { hostOf } from '../../basemap/address';
import type { BaseMap } from '../../basemap/definition';
import { mayAsk } from '../../basemap/service';
import {
  QUIET,
  withAnswer,
  withFailure,
  type Cause,
  type Failure,
  type Tally,
} from '../../basemap/tally';

/** Requests of own base maps go as own-base://<session>/<address>: MapLibre hands them to us. */
const PROTOCOL = 'own-base';
const PATIENCE_MS = 20_000;

/** Thrown to MapLibre, which looks for a parent tile where the status is 404. */
export class AskError extends Error {
  override readonly cause: Cause;
  readonly status: number;
  constructor(cause: Cause) {
    super(`own base map: ${cause.tag}`);
    this.cause = cause;
    this.status = cause.tag === 'status' ? cause.status : 0;
  }
}

export type TileReader = (
  z: number,
  x: number,
  y: number,
  signal: AbortSignal,
) => Promise<ArrayBuffer | null>;

const sessions = new Map<string, Session>();
let count = 0;

const load: AddProtocolAction = async ({ url, type }, { signal }) => {
  const [, id = '', rest = ''] = /^[^:]+:\/\/(\d+)\/(.*)$/s.exec(url) ?? [];
  const session = sessions.get(id);
  if (!session) throw new AskError({ tag: 'notAllowed' });
  const tile = /^(\d+)\/(\d+)\/(\d+)$/.exec(rest);
  if (tile) return { data: await session.readTile(tile.slice(1).map(Number), signal) };
  return session.ask(rest, signal, async (response) => ({
    data: await contentOf(response, type),
    cacheControl: response.headers.get('Cache-Control'),
    expires: response.headers.get('Expires'),
  }));
};

async function contentOf(response: Response, type: RequestParameters['type']) {
  if (type === 'json') return (await response.json()) as object;
  const data = await response.arrayBuffer();
  if (type !== 'image' || !data.byteLength) return data;
  try {
    return await createImageBitmap(new Blob([data]));
  } catch {
    throw new AskError({ tag: 'notATile' });
  }
}

export class Session {
  readonly base: BaseMap;
  /** Where tiles are read that no address has: an archive. */
  tiles: TileReader | null = null;
  private readonly id = String(++count);
  private readonly tell: (tally: Tally) => void;
  private tally = QUIET;

  constructor(base: BaseMap, tell: (tally: Tally) => void) {
    this.base = base;
    this.tell = tell;
    addProtocol(PROTOCOL, load);
    sessions.set(this.id, this);
    tell(this.tally);
  }

  /** For MapLibre's `transformRequest`. Our own sources ask for nothing. */
  readonly transform: RequestTransformFunction = (url) => ({
    url: /^(own-base|data):/.test(url) ? url : `${PROTOCOL}://${this.id}/${url}`,
  });

  /** Address template of the tiles of an archive. */
  get tileTemplate(): string {
    return `${PROTOCOL}://${this.id}/{z}/{x}/{y}`;
  }

  /**
   * Asks over HTTP; an answer counts once its content has been read.
   * @throws AskError; AbortError where MapLibre no longer wants it
   */
  async ask<T>(
    address: string,
    signal: AbortSignal | undefined,
    read: (response: Response) => Promise<T>,
    range = '',
  ): Promise<T> {
    const late = AbortSignal.timeout(PATIENCE_MS);
    try {
      if (!mayAsk(this.base, address)) throw new AskError({ tag: 'notAllowed' });
      // Many services ask which site shows their map: they get its origin, never the view.
      const response = await fetch(address, {
        signal: signal ? AbortSignal.any([signal, late]) : late,
        credentials: 'omit',
        referrerPolicy: 'strict-origin',
        ...(range ? { headers: { range } } : {}),
      });
      if (!response.ok) throw new AskError({ tag: 'status', status: response.status });
      const result = await read(response);
      this.answer();
      return result;
    } catch (error) {
      if (signal?.aborted) throw error;
      const known = error instanceof AskError ? error : null;
      const cause: Cause = known?.cause ?? { tag: late.aborted ? 'timeout' : 'network' };
      this.fail({ host: hostOf(address) || address.slice(0, 40), cause });
      throw known ?? new AskError(cause);
    }
  }

  async readTile([z = 0, x = 0, y = 0]: number[], signal: AbortSignal): Promise<ArrayBuffer> {
    const data = await this.tiles?.(z, x, y, signal);
    if (data) return data;
    // An archive has no tile where there is nothing: no failure, and a parent may show.
    throw new AskError({ tag: 'status', status: 404 });
  }

  fail(failure: Failure): void {
    if (this.isOpen) this.tell((this.tally = withFailure(this.tally, failure)));
  }

  answer(): void {
    if (this.isOpen) this.tell((this.tally = withAnswer(this.tally)));
  }

  close(): void {
    sessions.delete(this.id);
  }

  private get isOpen(): boolean {
    return sessions.get(this.id) === this;
  }
}
