/** Coordinates as people write them. */
import type { Position } from './china';

/** "115.812370, 29.643530": longitude first, 6 decimals. */
export function degreesText([lon, lat]: Position): string {
  return `${lon.toFixed(6)}, ${lat.toFixed(6)}`;
}

/** "115°48′44.53″E 29°38′36.71″N": seconds to two decimals (0.3 m). For points in China. */
export function dmsText([lon, lat]: Position): string {
  return `${dms(lon)}E ${dms(lat)}N`;
}

/** Rounded before it is taken apart, so that no 60 appears. */
function dms(degrees: number): string {
  const hundredths = Math.round(degrees * 360_000);
  const seconds = ((hundredths % 6000) / 100).toFixed(2).padStart(5, '0');
  const minutes = String(Math.floor(hundredths / 6000) % 60).padStart(2, '0');
  return `${Math.floor(hundredths / 360_000)}°${minutes}′${seconds}″`;
}
