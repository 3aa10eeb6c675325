/** Sizes of pages, and the part of a page that is printed on. Millimetres. */
import type { Box } from '../draw/drawing';
import type { Paper, SheetSpec } from './spec';

export interface PageSize {
  width: number;
  height: number;
}

/** ISO 216, upright; the slide is 16:9 at 13.33 × 7.5 inches. */
export const PAPER_SIZES: Record<Exclude<Paper, 'own'>, PageSize> = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  A2: { width: 420, height: 594 },
  A1: { width: 594, height: 841 },
  A0: { width: 841, height: 1189 },
  slide: { width: 338.67, height: 190.5 },
};

/** Edges of a page of the user's own: below, no legend can be read; above, no printer takes it. */
export const OWN_EDGE = { least: 120, most: 2500 } as const;
/** A margin takes at most this share of the shorter edge. */
const WIDEST_MARGIN = 0.15;

export type PageProblem =
  | { code: 'page-not-a-number' }
  | { code: 'page-too-small' | 'page-too-large'; edge: number; limit: number }
  | { code: 'page-too-long'; limit: number }
  | { code: 'margin-out-of-range'; margin: number; limit: number };

/** The longer edge of an own page is at most so many times the shorter one. */
export const LONGEST = 4;

/** The page as the user sees it; an impossible own size is brought to the nearest possible one. */
export function pageSize({ paper, orientation, ownSize }: PagePart): PageSize {
  if (paper === 'own') {
    const width = clampEdge(ownSize.width);
    const height = clampEdge(ownSize.height);
    const shortest = Math.max(width, height) / LONGEST;
    return { width: Math.max(width, shortest), height: Math.max(height, shortest) };
  }
  const { width, height } = PAPER_SIZES[paper];
  // A slide lies as screens do.
  if (paper === 'slide' || orientation === 'portrait') return { width, height };
  return { width: height, height: width };
}

type PagePart = Pick<SheetSpec, 'paper' | 'orientation' | 'ownSize'>;

/** What is wrong with the page that the user asks for; empty where it can be made as asked. */
export function pageProblems(spec: PagePart & Pick<SheetSpec, 'margin'>): PageProblem[] {
  const problems: PageProblem[] = [];
  const { width, height } = spec.ownSize;
  if (spec.paper === 'own') {
    if (!Number.isFinite(width) || !Number.isFinite(height)) return [{ code: 'page-not-a-number' }];
    const { least, most } = OWN_EDGE;
    for (const edge of [width, height]) {
      if (edge < least) problems.push({ code: 'page-too-small', edge, limit: least });
      if (edge > most) problems.push({ code: 'page-too-large', edge, limit: most });
    }
    if (!problems.length && Math.max(width, height) > LONGEST * Math.min(width, height))
      problems.push({ code: 'page-too-long', limit: LONGEST });
  }
  const limit = widestMargin(pageSize(spec));
  if (!(spec.margin >= 0 && spec.margin <= limit))
    problems.push({ code: 'margin-out-of-range', margin: spec.margin, limit });
  return problems;
}

export function widestMargin({ width, height }: PageSize): number {
  return Math.floor(Math.min(width, height) * WIDEST_MARGIN);
}

/** The page less its margins. */
export function printable(page: PageSize, margin: number): Box {
  const wished = Number.isFinite(margin) ? margin : 0;
  const m = Math.min(Math.max(0, wished), widestMargin(page));
  return { x: m, y: m, width: page.width - 2 * m, height: page.height - 2 * m };
}

function clampEdge(edge: number): number {
  if (!Number.isFinite(edge)) return PAPER_SIZES.A4.width;
  return Math.min(OWN_EDGE.most, Math.max(OWN_EDGE.least, edge));
}
