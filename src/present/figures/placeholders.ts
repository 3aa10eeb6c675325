/**
 * Figures in the middle of a text: `{count.care}` is the value `care` of the figure `count` for the
 * scene's view, `{supply:ratio=childcare-places,area=360400.gap}` one with params of its own. Where
 * the scene shows that figure, its params hold for a placeholder without any.
 */
import type { FigureUse, Scene } from '../model/scene';
import type { FigureOutcome } from './registry';

export interface FilledText {
  text: string;
  /** Placeholders that stand for nothing; "—" is read in their place. */
  missing: string[];
}

const PLACEHOLDER = /\{([a-z][a-z-]*)(?::([^{}.]*))?\.([\w.-]+)\}/g;

/** @param compute may remember what it computed: a text names one figure several times */
export function fillText(
  text: string,
  figure: Scene['figure'],
  compute: (use: FigureUse) => FigureOutcome,
): FilledText {
  const missing: string[] = [];
  const filled = text.replaceAll(
    PLACEHOLDER,
    (all, id: string, asked: string | undefined, key: string) => {
      const usual = figure?.id === id ? figure.params : {};
      const outcome = compute({ id, params: asked === undefined ? usual : paramsOf(asked) });
      const value = outcome.ok && !outcome.bad.length ? outcome.result.values.get(key) : undefined;
      if (!value) missing.push(all);
      return value?.text ?? '—';
    },
  );
  return { text: filled, missing };
}

/** What of a text is no placeholder. */
export const withoutPlaceholders = (text: string) => text.replaceAll(PLACEHOLDER, '');

function paramsOf(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key.trim(), value.join('=')] as const;
  });
  return Object.fromEntries(pairs.filter(([key]) => key));
}
