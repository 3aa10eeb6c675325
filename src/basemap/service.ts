/** What follows from a service: its tiles, the hosts that it asks, its coordinate system. */
import { hostOf, readAddress } from './address';
import { knownDatum } from './datum';
import type { BaseMap, RasterTiles, Read, Service } from './definition';
import { readKey, tiandituTiles } from './tianditu';
import { readTemplate } from './template';
import { readWmts } from './wmts';

/** The service's tiles from below up; empty for what is no set of raster tiles. */
export function rasterTilesOf(service: Service): RasterTiles[] {
  switch (service.kind) {
    case 'tianditu':
      return tiandituTiles(service.face, service.key);
    case 'xyz':
    case 'wmts': {
      const read = (service.kind === 'xyz' ? readTemplate : readWmts)(service.template);
      return read.ok ? [read.value] : [];
    }
    default:
      return [];
  }
}

/** The hosts (with port) that a service is asked at: no other is. */
export function hostsOf(service: Service): string[] {
  if (service.kind === 'style' || service.kind === 'pmtiles') return [hostOf(service.url)];
  const tiles = rasterTilesOf(service).flatMap((raster) => raster.tiles);
  return [...new Set(tiles.map(hostOf))];
}

/** May this base map ask that address? */
export function mayAsk({ service, alsoAsks }: BaseMap, address: string): boolean {
  return /^https?:/i.test(address) && [...hostsOf(service), ...alsoAsks].includes(hostOf(address));
}

/** The service with its texts trimmed, or why it cannot be used. */
export function readService(service: Service): Read<Service> {
  const problem = problemOf(service);
  if (problem) return { ok: false, problem };
  if (hostsOf(service).some((host) => knownDatum(host) === 'BD-09'))
    return { ok: false, problem: 'baidu' };
  const trimmed = Object.entries(service).map(([key, text]) => [key, text.trim()]);
  return { ok: true, value: Object.fromEntries(trimmed) as Service };
}

function problemOf(service: Service) {
  const read = (() => {
    switch (service.kind) {
      case 'tianditu':
        return readKey(service.key);
      case 'xyz':
        return readTemplate(service.template);
      case 'wmts':
        return readWmts(service.template);
      case 'style':
      case 'pmtiles':
        return readAddress(service.url);
      case 'pmtiles-file':
        return service.file
          ? { ok: true as const }
          : { ok: false as const, problem: 'fileMissing' as const };
    }
  })();
  return read.ok ? null : read.problem;
}
