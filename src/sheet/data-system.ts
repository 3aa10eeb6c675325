/** The coordinate systems that data can be saved in. */
import type { AtlasFeature } from '../atlas/feature';
import type { Lang } from '../atlas/text';
import { dataMessages } from '../i18n/messages/data';
import { centralMeridian, epsgOf, zoneAt } from './projection/gauss-kruger';

type DegreesId = 'WGS84' | 'CGCS2000' | 'GCJ-02' | 'BD-09';
type ZoneId = `CGCS2000-GK${number}`;

/** What the user chooses: `CGCS2000-GK` puts each point into its own zone, a file a zone. */
export type SystemChoice = DegreesId | 'CGCS2000-GK' | ZoneId;

/** One system that coordinates are in. */
export interface DataSystem {
  id: DegreesId | ZoneId;
  /** The same in both languages; as EPSG calls it where it has a code. */
  name: string;
  epsg: number | null;
  /** Number of the 3° zone; metres, else degrees. */
  zone: number | null;
  /** Ends the names of columns and files: "EPSG4547", "GCJ02"; empty for WGS84. */
  tag: string;
}

const SYSTEMS: Record<DegreesId, DataSystem> = {
  WGS84: { id: 'WGS84', name: 'WGS 84', epsg: 4326, zone: null, tag: '' },
  CGCS2000: {
    id: 'CGCS2000',
    name: 'China Geodetic Coordinate System 2000',
    epsg: 4490,
    zone: null,
    tag: 'CGCS2000',
  },
  'GCJ-02': { id: 'GCJ-02', name: 'GCJ-02', epsg: null, zone: null, tag: 'GCJ02' },
  'BD-09': { id: 'BD-09', name: 'BD-09', epsg: null, zone: null, tag: 'BD09' },
};

export const WGS84 = SYSTEMS.WGS84;

/** Zones 25 (75°E) to 45 (135°E): EPSG:4534 to 4554, eastings without the number of the zone. */
export function zoneSystem(zone: number): DataSystem {
  const epsg = epsgOf(zone, false);
  const meridian = centralMeridian(zone);
  return {
    id: `CGCS2000-GK${zone}`,
    name: `CGCS2000 / 3-degree Gauss-Kruger CM ${meridian}E`,
    epsg,
    zone,
    tag: epsg ? `EPSG${epsg}` : `CM${meridian}E`,
  };
}

/** The one system of a choice, or null where each point has the system of its zone. */
export function oneSystem(choice: SystemChoice): DataSystem | null {
  if (choice === 'CGCS2000-GK') return null;
  return choice.startsWith('CGCS2000-GK')
    ? zoneSystem(Number(choice.slice('CGCS2000-GK'.length)))
    : SYSTEMS[choice as DegreesId];
}

/** The longitude that decides on the zone: of a point, or the middle of a line's extent. */
export function zoneLongitude({ geometry }: AtlasFeature): number | null {
  if (!geometry) return null;
  if (geometry.type === 'Point') return geometry.coordinates[0]!;
  const lons = geometry.coordinates.map((position) => position[0]!);
  return (Math.min(...lons) + Math.max(...lons)) / 2;
}

/** What can be chosen for these features: a single zone for each zone that they lie in. */
export function systemChoices(features: readonly AtlasFeature[]): SystemChoice[] {
  const lons = features.map(zoneLongitude).filter((lon) => lon !== null);
  const zones = [...new Set(lons.map(zoneAt))].sort((a, b) => a - b);
  return [
    'WGS84',
    'CGCS2000',
    ...(zones.length > 1 ? (['CGCS2000-GK'] as const) : []),
    ...zones.map((zone) => zoneSystem(zone).id),
    'GCJ-02',
    'BD-09',
  ];
}

/** As the choice is called in the list of systems. */
export function choiceTitle(choice: SystemChoice, lang: Lang): string {
  const m = dataMessages(lang);
  const zone = oneSystem(choice)?.zone;
  if (zone) return m.systemZone(String(centralMeridian(zone)), String(zoneSystem(zone).epsg));
  return m[`system_${choice as DegreesId | 'CGCS2000-GK'}`];
}

/** How coordinates of a system came about and how exact they are, in a sentence or two. */
export function aboutSystem({ id, zone, epsg }: DataSystem, lang: Lang): string {
  const m = dataMessages(lang);
  return zone
    ? m.aboutZone(String(centralMeridian(zone)), String(epsg))
    : m[`about_${id as DegreesId}`];
}

/** "WGS 84 (EPSG:4326)", "GCJ-02". */
export function systemName({ name, epsg }: DataSystem): string {
  return epsg ? `${name} (EPSG:${epsg})` : name;
}
