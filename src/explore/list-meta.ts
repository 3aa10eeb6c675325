/** The second line of a list row: kind, where, and the one figure that matters most. */
import { kindOf } from '../atlas/catalogue';
import type { Properties } from '../atlas/feature';
import type { Regions } from '../atlas/regions';
import type { Lang } from '../atlas/text';
import { whereText } from '../atlas/where';
import { fieldOf } from '../atlas/fields';
import { fieldText } from '../i18n/field-text';

const LEADING = ['investmentWan', 'areaKm2', 'beds', 'places', 'capacityWanTonnesPerYear'] as const;

export function listMeta(p: Properties, regions: Regions, lang: Lang): string {
  const figure = LEADING.find((key) => p[key] !== undefined);
  return [
    kindOf(p.kind)?.kind.title[lang] ?? p.kind,
    whereText(p, regions, lang),
    figure ? fieldText(fieldOf(figure), p[figure], lang) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
