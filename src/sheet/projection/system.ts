import type { Bilingual } from '../../atlas/text';

/** A projected coordinate system: how degrees become metres. */
export interface ProjectedSystem {
  kind: 'gauss-kruger' | 'conic' | 'mercator';
  name: Bilingual;
  /** Number of the 3-degree zone; null for what has no zones. */
  zone: number | null;
  epsg: number | null;
  /** PROJ's words for it, without a shift of datum: WGS84 and CGCS2000 agree to a decimetre. */
  proj: string;
  /** WKT 1. */
  wkt: string;
}
