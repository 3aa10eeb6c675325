/** From a base map as the user has described it to what is drawn. */
import { hostOf } from '../../basemap/address';
import { rasterTilesOf } from '../../basemap/service';
import type { OwnBaseOrder } from '../../state/own-base.svelte';
import type { Look } from '../look';
import { openArchive, type Archive } from './archive';
import { readStyle } from './foreign-style';
import { neutralStyle } from './neutral-style';
import { OWN, rasterStyle, type OwnStyle } from './own-style';
import type { Session } from './session';

/** What is drawn for a look; null where it cannot be opened: the session has been told why. */
export async function openStyle(
  { base, file }: OwnBaseOrder,
  session: Session,
): Promise<((look: Look) => OwnStyle) | null> {
  const { service } = base;
  const unreadable = (host: string, reason: string) => {
    session.fail({ host, cause: { tag: 'unreadable', reason } });
    return null;
  };
  switch (service.kind) {
    case 'tianditu':
    case 'xyz':
    case 'wmts': {
      const style = rasterStyle(rasterTilesOf(service));
      return () => style;
    }
    case 'style': {
      const data: unknown = await session.ask(service.url, undefined, (response) =>
        // A page instead of a style is an answer too: it is read and refused below.
        response.json().catch(() => null),
      );
      const read = readStyle(data, service.url);
      return read.ok ? () => read.style : unreadable(hostOf(service.url), read.reason);
    }
    case 'pmtiles':
    case 'pmtiles-file': {
      const isFile = service.kind === 'pmtiles-file';
      const host = isFile ? service.file : hostOf(service.url);
      const from = isFile ? file : service.url;
      if (!from) {
        session.fail({ host, cause: { tag: 'fileMissing' } });
        return null;
      }
      const opened = await openArchive(from, session);
      return opened.ok ? archiveStyle(opened.archive, session) : unreadable(host, opened.reason);
    }
  }
}

function archiveStyle(
  { tiles, minzoom, maxzoom, layers, read }: Archive,
  session: Session,
): (look: Look) => OwnStyle {
  session.tiles = read;
  const levels = { minzoom, maxzoom, tiles: [session.tileTemplate] };
  if (tiles === 'vector')
    return (look) => neutralStyle({ type: 'vector', ...levels }, layers, look);
  const id = `${OWN}archive`;
  return () => ({
    sources: { [id]: { type: 'raster', tileSize: 256, ...levels } },
    layers: [{ id, type: 'raster', source: id }],
  });
}
