/** A scene as it is shown: its stage, its words with their figures, its figure, its features. */
import type { AtlasFeature } from '../atlas/feature';
import type { Lang } from '../atlas/text';
import type { View } from '../state/view';
import { fillText, type FilledText } from './figures/placeholders';
import { computeFigure, type FigureOutcome } from './figures/registry';
import { wordsIn, type FigureUse, type Scene, type Words } from './model/scene';
import { stageOf, type BriefingRecord, type Stage } from './record';

export interface ShownScene {
  stage: Stage;
  title: FilledText;
  text: FilledText;
  notes: FilledText;
  /** Null: the scene shows none. */
  figure: FigureOutcome | null;
  highlight: AtlasFeature[];
  /** Ids that the record does not have. */
  lost: string[];
}

/** Language and theme of the screen. */
export interface Screen {
  lang: Lang;
  theme?: View['theme'];
}

export function showScene(scene: Scene, record: BriefingRecord, screen: Screen): ShownScene {
  const stage = stageOf(scene.view, record, screen);
  const known = new Map<string, FigureOutcome>();
  const compute = (use: FigureUse): FigureOutcome => {
    const key = JSON.stringify([use.id, use.params]);
    const outcome = known.get(key) ?? computeFigure(use, record, stage);
    known.set(key, outcome);
    return outcome;
  };
  const fill = (words: Words) => fillText(wordsIn(words, screen.lang), scene.figure, compute);
  const byId = new Map(record.features.map((feature) => [feature.properties.id, feature]));
  return {
    stage,
    title: fill(scene.title),
    text: fill(scene.text),
    notes: fill(scene.notes),
    figure: scene.figure && compute(scene.figure),
    highlight: scene.highlight.flatMap((id) => byId.get(id) ?? []),
    lost: scene.highlight.filter((id) => !byId.has(id)),
  };
}
