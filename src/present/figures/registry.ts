/** Every figure that a scene may show. */
import type { BriefingRecord, Stage } from '../record';
import type { FigureUse } from '../model/scene';
import { count } from './count';
import { counted } from './counted';
import { coverage } from './coverage';
import type { FigureResult, FigureSpec, Params } from './figure';
import { indicators } from './indicators';
import { money } from './money';
import { stages } from './stages';
import { supply } from './supply';
import { years } from './years';

export const FIGURES: readonly FigureSpec[] = [
  ...[count, money, stages, years, counted],
  ...[supply, indicators, coverage],
];

const byId = new Map(FIGURES.map((figure) => [figure.id, figure]));

export const figureOf = (id: string): FigureSpec | undefined => byId.get(id);

export type FigureOutcome =
  | { ok: true; figure: FigureSpec; result: FigureResult; bad: readonly string[] }
  | { ok: false; reason: 'unknown-figure' | 'no-data'; bad: readonly string[] };

/** Params that a figure does not know or cannot read are left out and named in `bad`. */
export function computeFigure(
  { id, params }: FigureUse,
  record: BriefingRecord,
  stage: Stage,
): FigureOutcome {
  const figure = figureOf(id);
  if (!figure) return { ok: false, reason: 'unknown-figure', bad: [] };
  const bad: string[] = [];
  const good: Record<string, string> = {};
  for (const [key, value] of Object.entries(params)) {
    const spec = figure.params.find((one) => one.key === key);
    if (spec?.isGood(value, record)) good[key] = value;
    else bad.push(`${key}=${value}`);
  }
  const result = figure.compute(record, stage, good satisfies Params);
  return result ? { ok: true, figure, result, bad } : { ok: false, reason: 'no-data', bad };
}
