/** What still keeps a correction from being kept, field by field. */
import { formatNumber } from '../../i18n/format';
import { placeMessages } from '../../i18n/messages/place';
import type { Lang } from '../../atlas/text';
import { UNCERTAINTY } from '../../places/check';
import { oneLine } from '../../places/text';
import type { PlaceDraft } from '../../state/place-draft.svelte';

/** In the order of the form. */
export const FORM_FIELDS = ['coordinate', 'agree', 'uncertainty', 'known'] as const;
export type FormField = (typeof FORM_FIELDS)[number];
export type FormProblems = Partial<Record<FormField, string>>;

/** What the coordinate is, once it has been read and converted. */
export type Locating = { t: 'waiting' } | { t: 'at' } | { t: 'problem'; code: string };

/**
 * @param mustAgree true where the point lies outside, or its county is not known, and the user has
 * to say that it is meant
 */
export function formProblems(
  draft: PlaceDraft,
  locating: Locating,
  mustAgree: boolean,
  lang: Lang,
): FormProblems {
  const m = placeMessages(lang);
  const problems: FormProblems = {};
  if (locating.t === 'problem') problems.coordinate = coordinateText(locating.code, lang);
  else if (locating.t === 'waiting') problems.coordinate = m.reading;
  if (mustAgree && !draft.outside) problems.agree = m.agreeMissing;
  const metres = draft.uncertaintyM;
  const least = Math.ceil(draft.leastM);
  if (metres === null || metres < UNCERTAINTY.least || metres > UNCERTAINTY.most)
    problems.uncertainty = m.uncertaintyMissing;
  else if (metres < Math.floor(draft.leastM))
    problems.uncertainty = (draft.clicked ? m.uncertaintyFromMap : m.uncertaintyTooFine)(
      formatNumber(least, lang, 0),
    );
  if (!oneLine(draft.known)) problems.known = m.knownMissing;
  return problems;
}

export function coordinateText(code: string, lang: Lang): string {
  const messages = placeMessages(lang) as Record<string, unknown>;
  return String(messages[`coordinate_${code}`] ?? code);
}
