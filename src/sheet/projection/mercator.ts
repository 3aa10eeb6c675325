/** Web Mercator: only under a raster of tiles, which is drawn in it and in nothing else. */
import { WEB_MERCATOR_WKT } from './wkt';
import type { ProjectedSystem } from './system';

export const WEB_MERCATOR: ProjectedSystem = {
  kind: 'mercator',
  name: { zh: 'Web 墨卡托投影（EPSG:3857）', en: 'Web Mercator (EPSG:3857)' },
  zone: null,
  epsg: 3857,
  proj: '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs',
  wkt: WEB_MERCATOR_WKT,
};
