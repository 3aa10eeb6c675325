/** A PMTiles archive (version 3), from a file or an address; its reader is loaded when first needed. */
import type { RangeResponse, Source } from 'pmtiles';
import { AskError, type Session } from './session';

export interface Archive {
  tiles: 'raster' | 'vector';
  minzoom: number;
  maxzoom: number;
  /** Names of the vector layers. */
  layers: string[];
  read(z: number, x: number, y: number, signal: AbortSignal): Promise<ArrayBuffer | null>;
}

export type OpenedArchive = { ok: true; archive: Archive } | { ok: false; reason: string };

/** @param from the file, or the address that the session's hosts allow */
export async function openArchive(from: File | string, session: Session): Promise<OpenedArchive> {
  const { PMTiles, FileSource, TileType } = await import('pmtiles');
  const source = typeof from === 'string' ? remote(from, session) : new FileSource(from);
  try {
    const archive = new PMTiles(source);
    const { tileType, minZoom, maxZoom } = await archive.getHeader();
    const isVector = tileType === TileType.Mvt;
    const isRaster = [TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif].includes(tileType);
    if (!isVector && !isRaster) return { ok: false, reason: 'reasonTileType' };
    return {
      ok: true,
      archive: {
        tiles: isVector ? 'vector' : 'raster',
        minzoom: minZoom,
        maxzoom: maxZoom,
        layers: isVector ? layersOf(await archive.getMetadata()) : [],
        read: async (z, x, y, signal) => (await archive.getZxy(z, x, y, signal))?.data ?? null,
      },
    };
  } catch (error) {
    // What went wrong on the way has been counted by the session already.
    if (error instanceof AskError) throw error;
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Ranges of a remote file, asked for through the session's gate. */
function remote(address: string, session: Session): Source {
  return {
    getKey: () => address,
    getBytes: (offset, length, signal) =>
      session.ask(
        address,
        signal,
        async (response): Promise<RangeResponse> => {
          // A whole archive in answer to a range may be many gigabytes.
          if (response.status !== 206) throw new AskError(NO_RANGES);
          return { data: await response.arrayBuffer() };
        },
        `bytes=${offset}-${offset + length - 1}`,
      ),
  };
}

const NO_RANGES = { tag: 'unreadable', reason: 'reasonNoRanges' } as const;

function layersOf(metadata: unknown): string[] {
  const { vector_layers: layers } = (metadata ?? {}) as { vector_layers?: unknown };
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: unknown) => {
    const id = (layer as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [id] : [];
  });
}
