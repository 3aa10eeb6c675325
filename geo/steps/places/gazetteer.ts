import gcoord from 'gcoord';
import type { Place, Problem } from '../../model';
import { GAZETTEER_ROWS } from '../registers/columns';
import type { TableRow } from '../registers/table';

type GazetteerRow = TableRow<typeof GAZETTEER_ROWS>;

/** An unverified place may not claim to be known better than this, in metres. */
const UNVERIFIED_AT_LEAST_M = 3000;

const CRS = { WGS84: gcoord.WGS84, 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

/** Rows of the gazetteer as places in WGS84. Rows with a missing or bad cell are left out. */
export function readPlaces(rows: GazetteerRow[], problems: Problem[]): Place[] {
  const first = new Map<string, GazetteerRow>();
  return rows.flatMap((row) => {
    const { file, line, values } = row;
    const complain = (column: string, reason: string) =>
      problems.push({ file, line, column, reason });
    const { id, name, kind, county = '', lon, lat, crs, uncertaintyM, mark, citation } = values;
    if (id !== undefined) {
      const earlier = first.get(id);
      if (earlier) complain('id', `"${id}" stands already at ${earlier.file}:${earlier.line}`);
      else first.set(id, row);
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
        complain('id', `"${id}": use a-z, 0-9 and single hyphens`);
    }
    if (!county && kind && kind !== 'area' && kind !== 'zone')
      complain('county', `is empty, which only an area or a zone may be`);
    if (mark === 'unverified' && (uncertaintyM ?? Infinity) < UNVERIFIED_AT_LEAST_M)
      complain('uncertaintyM', `an unverified place needs at least ${UNVERIFIED_AT_LEAST_M} m`);
    if (uncertaintyM === 0) complain('uncertaintyM', 'no point is known to 0 m');
    if (lon !== undefined && (lon < 73 || lon > 136))
      complain('lon', `${lon} lies outside China (73 to 136): are lon and lat exchanged?`);
    if (lat !== undefined && (lat < 3 || lat > 54))
      complain('lat', `${lat} lies outside China (3 to 54): are lon and lat exchanged?`);
    if (!id || !name || !kind || lon === undefined || lat === undefined) return [];
    if (!crs || !uncertaintyM || !mark || !citation) return [];
    const [x, y] = toWgs84([lon, lat], crs);
    return {
      ...{ id, name, aliases: values.aliases ?? [], kind, county, lon: x, lat: y },
      ...{ uncertaintyM, mark, citation, file, line },
      ...(values.note ? { note: values.note } : {}),
    };
  });
}

/** [lon, lat] in degrees, rounded to 6 decimals (0.1 m). */
function toWgs84(point: [number, number], crs: keyof typeof CRS): [number, number] {
  const [lon, lat] = gcoord.transform(point, CRS[crs], gcoord.WGS84);
  return [round6(lon), round6(lat)];
}

const round6 = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
