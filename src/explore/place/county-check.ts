/** Whether a point lies where the text says, as a person reads it. */
import type { Properties } from '../../atlas/feature';
import type { Regions } from '../../atlas/regions';
import type { Lang } from '../../atlas/text';
import { whereText } from '../../atlas/where';
import { placeMessages } from '../../i18n/messages/place';
import type { Position } from '../../places/coordinate/china';
import { isOutside, type CountyAt } from '../../places/county';

export type CountyCheck =
  | { t: 'inside'; county: string }
  /** Null: in none of the record's counties. */
  | { t: 'outside'; county: string | null };

export function checkCounty(
  p: Properties,
  at: Position,
  countyAt: CountyAt,
  regions: Regions,
): CountyCheck {
  const county = countyAt(at);
  return county === null || isOutside(p, county, regions)
    ? { t: 'outside', county }
    : { t: 'inside', county };
}

/** "文中所说：永修县。这个点在：德安县。" */
export function outsideText(
  p: Properties,
  county: string | null,
  regions: Regions,
  lang: Lang,
): string {
  const m = placeMessages(lang);
  const here = county === null ? m.outsideRecord : (regions.get(county)?.name[lang] ?? county);
  const { township: _, ...wider } = p;
  return m.outsideText(whereText(wider, regions, lang), here);
}
