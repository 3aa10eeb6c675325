/** [lon, lat] in degrees. */
export type Position = [lon: number, lat: number];

/** What a coordinate of the gazetteer may be (geo/steps/places/gazetteer.ts). The ranges do not meet. */
const LON = { least: 73, most: 136 };
const LAT = { least: 3, most: 54 };

export const isLonInChina = (degrees: number) => degrees >= LON.least && degrees <= LON.most;
export const isLatInChina = (degrees: number) => degrees >= LAT.least && degrees <= LAT.most;

export function isInChina([lon, lat]: Position): boolean {
  return isLonInChina(lon) && isLatInChina(lat);
}

/** Degrees to 6 decimals: 0.1 m. */
export function round6(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
