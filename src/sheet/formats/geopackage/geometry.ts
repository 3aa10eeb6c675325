/** Geometry as a GeoPackage holds it: OGC 12-128r18, section 2.1.3, around ISO well-known binary. */
import type { Position } from 'geojson';
import type { AtlasGeometry } from '../../../atlas/feature';

const HEAD = 8;
/** Low byte first, no envelope, not empty. */
const FLAGS = 0b0000_0001;
const WKB = { Point: 1, LineString: 2 } as const;

/** [x, y] in the units of the system: always east before north, whatever its EPSG axes say. */
export function geometryBlob(geometry: AtlasGeometry, srsId: number): Uint8Array {
  const isPoint = geometry.type === 'Point';
  const positions: readonly Position[] = isPoint ? [geometry.coordinates] : geometry.coordinates;
  const bodyAt = HEAD + 5 + (isPoint ? 0 : 4);
  const bytes = new Uint8Array(bodyAt + 16 * positions.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x47, 0x50, 0, FLAGS]);
  view.setInt32(4, srsId, true);
  view.setUint8(HEAD, 1);
  view.setUint32(HEAD + 1, WKB[geometry.type], true);
  if (!isPoint) view.setUint32(HEAD + 5, positions.length, true);
  positions.forEach(([x, y], i) => {
    view.setFloat64(bodyAt + 16 * i, x!, true);
    view.setFloat64(bodyAt + 16 * i + 8, y!, true);
  });
  return bytes;
}
