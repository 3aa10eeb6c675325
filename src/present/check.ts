/** What of a briefing the record at hand cannot show: listed, the rest runs. */
import type { BriefingProblem, ProblemCode } from './problem';
import type { Briefing, Scene } from './model/scene';
import type { BriefingRecord } from './record';
import { showScene } from './show';

export function problemsAgainst(briefing: Briefing, record: BriefingRecord): BriefingProblem[] {
  return [
    ...missingWords(briefing.title, briefing).map((field) => ({
      ...{ code: 'no-words' as const, field: 'title', detail: field },
    })),
    ...briefing.scenes.flatMap((scene, i) =>
      problemsOf(scene, briefing, record).map((problem) => ({ ...problem, scene: i + 1 })),
    ),
  ];
}

function problemsOf(scene: Scene, briefing: Briefing, record: BriefingRecord): BriefingProblem[] {
  const problems: BriefingProblem[] = [];
  const note = (code: ProblemCode, field: string, detail: string) =>
    problems.push({ code, field, detail });
  const inEach = briefing.languages.map((lang) => showScene(scene, record, { lang }));
  const shown = inEach[0] ?? showScene(scene, record, { lang: 'zh' });
  for (const { key, value } of shown.stage.notices)
    note(CODES[key] ?? 'view-part', 'view', CODES[key] ? value : `${key}=${value.slice(0, 60)}`);
  const { select } = shown.stage.view;
  const has = (id: string) => record.features.some(({ properties: p }) => p.id === id);
  if (select !== null && !has(select)) note('no-feature', 'view', select);
  for (const id of shown.lost) note('no-feature', 'highlight', id);
  const { figure } = shown;
  for (const param of figure?.bad ?? []) note('bad-param', 'figure', param);
  if (figure && !figure.ok) note(figure.reason, 'figure', scene.figure!.id);
  for (const field of ['title', 'text', 'notes'] as const) {
    const missing = new Set(inEach.flatMap((one) => one[field].missing));
    for (const placeholder of missing) note('bad-placeholder', field, placeholder);
    if (!Object.keys(scene[field]).length && field !== 'title') continue;
    for (const without of missingWords(scene[field], briefing)) note('no-words', field, without);
  }
  return problems;
}

const CODES: Readonly<Record<string, ProblemCode>> = {
  area: 'unknown-area',
  doc: 'unknown-document',
};

const missingWords = (words: Scene['title'], { languages }: Briefing) =>
  languages.filter((lang) => !words[lang]);
