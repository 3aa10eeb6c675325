/** From what the user has filled in to a base map, or to what is missing. */
import { knownDatum, type Datum } from './datum';
import type { BaseMap, ProblemCode, Read, Service } from './definition';
import { hostsOf, readService } from './service';

export interface Draft {
  service: Service;
  title: string;
  credit: string;
  /** The user's word; a host that is known for its datum overrules it. */
  datum: Datum;
}

/** Letters that a title or credit may have: longer ones would cover the map. */
export const LONGEST_TITLE = 60;
export const LONGEST_CREDIT = 160;

/** What is drawn below the record until the user changes it. */
const FIRST_OPACITY = 1;

/** @param id unique among the user's base maps @param fallback title where none is given */
export function readDraft(draft: Draft, id: string, fallback: string): Read<BaseMap> {
  const service = readService(draft.service);
  if (!service.ok) return service;
  const credit = oneLine(draft.credit, LONGEST_CREDIT);
  if (!credit) return { ok: false, problem: 'creditMissing' satisfies ProblemCode };
  return {
    ok: true,
    value: {
      id,
      title: oneLine(draft.title, LONGEST_TITLE) || fallback,
      credit,
      service: service.value,
      datum: datumOf(service.value, draft.datum),
      opacity: FIRST_OPACITY,
      alsoAsks: [],
    },
  };
}

/** The datum that is known of the service's hosts, else the user's word. */
export function datumOf(service: Service, said: Datum): Datum {
  return hostsOf(service).some((host) => knownDatum(host) === 'GCJ-02') ? 'GCJ-02' : said;
}

/** A credit that is known for the service; '' where the user has to say it. */
export function usualCredit(service: Service): string {
  const hosts = hostsOf(service);
  const isAt = (domain: string) =>
    hosts.some((host) => host === domain || host.endsWith(`.${domain}`));
  if (service.kind === 'tianditu' || isAt('tianditu.gov.cn'))
    return '天地图 · 国家地理信息公共服务平台';
  if (isAt('autonavi.com') || isAt('amap.com')) return '© 高德地图 AutoNavi';
  if (isAt('gtimg.com') || isAt('map.qq.com')) return '© 腾讯地图 Tencent';
  return isAt('openstreetmap.org') ? '© OpenStreetMap contributors' : '';
}

/** Line breaks and control characters become spaces. */
function oneLine(text: string, longest: number): string {
  return text
    .replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .trim()
    .slice(0, longest);
}
