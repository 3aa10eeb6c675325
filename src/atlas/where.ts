/** In which regions a feature stands, as a person would say it. */
import type { Properties } from './feature';
import type { Regions } from './regions';
import type { Lang } from './text';

/** "永修县 梅棠镇", "德安县、永修县", "八里湖新区", or the city. */
export function whereText(p: Properties, regions: Regions, lang: Lang): string {
  const name = (code: string) => regions.get(code)?.name[lang] ?? code;
  const wider = p.counties.length
    ? p.counties.map(name).join(lang === 'zh' ? '、' : ', ')
    : name(p.area ?? p.city);
  return p.township ? `${wider} ${p.township}` : wider;
}

/**
 * The region whose badge holds a feature without a point: its functional area, its one county,
 * else its city.
 */
export function badgeRegion(p: Properties): string {
  if (p.counties.length === 1) return p.counties[0]!;
  if (p.area && p.counties.length === 0) return p.area;
  return p.city;
}
