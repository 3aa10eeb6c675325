/** Degrees to metres of a system and back, and how the system bends the ground there. */
import proj4 from 'proj4';
import type { ProjectedSystem } from './system';

/** GRS 80, the ellipsoid of CGCS2000; WGS84's differs by a tenth of a millimetre at the pole. */
const SEMI_MAJOR_M = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const E2 = FLATTENING * (2 - FLATTENING);
const RAD = Math.PI / 180;

export interface Transform {
  /** Metres of the system from [lon, lat] in degrees. */
  project(lon: number, lat: number): [x: number, y: number];
  /** [lon, lat] in degrees from metres. */
  unproject(x: number, y: number): [lon: number, lat: number];
  /** Length on the plane for one metre on the ground: the geometric mean of both directions. */
  scaleFactor(lon: number, lat: number): number;
  /** Degrees from true north to grid north, positive where grid north lies to the east. */
  convergence(lon: number, lat: number): number;
}

/** Geographic without a shift of datum: ellipsoid of the projected system. */
const GEOGRAPHIC = '+proj=longlat +ellps=GRS80 +no_defs';
/** Web Mercator reads geographic degrees as if they were of its sphere. */
const SPHERICAL = '+proj=longlat +a=6378137 +b=6378137 +no_defs';

export function transformOf(system: ProjectedSystem): Transform {
  const { forward, inverse } = proj4(
    system.kind === 'mercator' ? SPHERICAL : GEOGRAPHIC,
    system.proj,
  );
  const project = (lon: number, lat: number) => forward([lon, lat]) as [number, number];
  /** Change of x and y for one radian of longitude and of latitude, by central differences. */
  const slopes = (lon: number, lat: number) => {
    const step = 1e-4;
    const [east, west] = [project(lon + step, lat), project(lon - step, lat)];
    const [north, south] = [project(lon, lat + step), project(lon, lat - step)];
    const per = 2 * step * RAD;
    return {
      xLon: (east[0] - west[0]) / per,
      yLon: (east[1] - west[1]) / per,
      xLat: (north[0] - south[0]) / per,
      yLat: (north[1] - south[1]) / per,
    };
  };
  return {
    project,
    unproject: (x, y) => inverse([x, y]) as [number, number],
    scaleFactor(lon, lat) {
      const { xLon, yLon, xLat, yLat } = slopes(lon, lat);
      const sin2 = Math.sin(lat * RAD) ** 2;
      const prime = SEMI_MAJOR_M / Math.sqrt(1 - E2 * sin2);
      const meridian = (SEMI_MAJOR_M * (1 - E2)) / (1 - E2 * sin2) ** 1.5;
      const alongParallel = Math.hypot(xLon, yLon) / (prime * Math.cos(lat * RAD));
      return Math.sqrt(alongParallel * (Math.hypot(xLat, yLat) / meridian));
    },
    convergence(lon, lat) {
      const { xLat, yLat } = slopes(lon, lat);
      return -Math.atan2(xLat, yLat) / RAD;
    },
  };
}
