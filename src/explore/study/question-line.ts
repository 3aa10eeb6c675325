/** The question of a study in one line: kind · standard · state · what is to be reached. */
import { kindOf } from '../../atlas/catalogue';
import type { Standard } from '../../atlas/standard';
import type { Lang } from '../../atlas/text';
import { studyMessages } from '../../i18n/messages/study';
import { studyQuestionMessages } from '../../i18n/messages/study-question';
import { stateText, studyWords } from '../../i18n/messages/study-words';
import { pairOf } from '../../state/study-question';
import type { StudySetting } from '../../state/view';
import { presetOf } from './presets';

/** More kinds than this are told by the first and their number. */
const MOST_KINDS = 2;

/** @param own name of the user's own points or grid */
export function questionLine(
  setting: StudySetting,
  standard: Standard | undefined,
  own: string | undefined,
  lang: Lang,
): string {
  const m = studyMessages(lang);
  const q = studyQuestionMessages(lang);
  const w = studyWords(lang);
  const { kinds, demand, state } = setting;
  const pair = pairOf(setting);
  const preset = presetOf(kinds);
  const titles = kinds.map((kind) => kindOf(kind)?.kind.title[lang] ?? kind);
  return [
    preset
      ? m[`preset_${preset.id}`]
      : kinds.length > MOST_KINDS
        ? q.kindsShort(titles[0]!, String(kinds.length))
        : titles.join(w.listMark),
    standard ? standard.title[lang] : m.standardNone,
    pair ? w.versus(stateText(w, pair[0]), stateText(w, pair[1])) : stateText(w, state),
    demand === 'own' && own ? own : m[`demand_${demand}`],
  ].join(' · ');
}
