/** One line on a place that the user has corrected, for details, tables and files. */
import type { OwnPlaceNote, Properties } from '../atlas/feature';
import type { Lang } from '../atlas/text';
import { formatDistance } from './format';
import { placeMessages } from './messages/place';
import { wordFor } from './vocabulary';

/** Where the record has the thing: "乡镇/街道，±6 km", or without a point "仅到县，无坐标". */
export function recordPlaceText(own: OwnPlaceNote, lang: Lang): string {
  const m = placeMessages(lang);
  const { recordPrecision, recordLon, recordUncertaintyM } = own;
  const distance =
    recordLon === undefined || recordUncertaintyM === undefined
      ? m.noPointInRecord
      : `±${formatDistance(recordUncertaintyM, lang)}`;
  return [wordFor('precision', recordPrecision, lang), distance].join(lang === 'zh' ? '，' : ', ');
}

/** Empty for a feature that stands where the record has it. */
export function placeNote({ ownPlace, uncertaintyM = 0 }: Properties, lang: Lang): string {
  if (!ownPlace) return '';
  const m = placeMessages(lang);
  return m.note(
    formatDistance(uncertaintyM, lang),
    ownPlace.verified ? m.verified : m.notVerified,
    ownPlace.known,
    recordPlaceText(ownPlace, lang),
  );
}
