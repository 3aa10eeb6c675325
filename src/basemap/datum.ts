/**
 * Coordinate systems of Chinese tile services. GCJ-02 moves places by some 500 m against WGS84; what
 * is known to use it is listed here by host name, the rest is the user's word.
 */
export const DATUMS = ['WGS84', 'GCJ-02'] as const;
export type Datum = (typeof DATUMS)[number];

/** 高德, 腾讯, Google in China, 智图. */
const GCJ02_HOSTS = ['autonavi.com', 'amap.com', 'gtimg.com', 'map.qq.com', 'google.cn', 'geoq.cn'];

/** 百度: BD-09 on a tile grid of its own, which Web Mercator cannot show. */
const BD09_HOSTS = ['baidu.com', 'bdimg.com', 'bdstatic.com'];

/** The datum that a host is known for; null where nothing is known. */
export function knownDatum(host: string): Exclude<Datum, 'WGS84'> | 'BD-09' | null {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const isUnder = (domain: string) => name === domain || name.endsWith(`.${domain}`);
  if (GCJ02_HOSTS.some(isUnder)) return 'GCJ-02';
  return BD09_HOSTS.some(isUnder) ? 'BD-09' : null;
}
