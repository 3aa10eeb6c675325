/** Whether the scale bar that was drawn is as long as the ground that it claims. */
import { formatNumber } from '../../i18n/format';
import { sheetCheckMessages } from '../../i18n/messages/sheet-check';
import type { Lang } from '../../atlas/text';
import type { Drawing, Mark } from '../draw/drawing';
import type { PageProjection } from '../projection';
import type { Finding } from './finding';
import { groupNamed, textsOf } from './walk';

/** A bar may be off by so much: the width of its own line on a bar of the usual length. */
const TOLERANCE = 0.004;

/** @returns null where the sheet has no scale bar that can be read back */
export function scaleDifference(drawing: Drawing, projection: PageProjection): number | null {
  const group = groupNamed(drawing.children, 'block-scale');
  const bar = group && longestBar(group.children);
  const said = group && claimedMetres([...textsOf(group.children)].map(({ mark }) => mark.text));
  if (!bar || !said) return null;
  // The same length laid through the middle of the map.
  const { x, y, width, height } = projection.box;
  const [cx, cy] = [x + width / 2, y + height / 2];
  const west = projection.inverse(cx - bar / 2, cy);
  const east = projection.inverse(cx + bar / 2, cy);
  return groundM(west, east) / said - 1;
}

export function checkScale(drawing: Drawing, projection: PageProjection, lang: Lang): Finding[] {
  const m = sheetCheckMessages(lang);
  const difference = scaleDifference(drawing, projection);
  if (difference === null)
    return [{ level: 'warning', code: 'scale-missing', text: m.scaleMissing, block: 'scale' }];
  if (Math.abs(difference) <= TOLERANCE) return [];
  const percent = formatNumber(Math.abs(difference) * 100, lang, 1);
  return [{ level: 'error', code: 'scale-differs', text: m.scaleDiffers(percent), block: 'scale' }];
}

/** Millimetres: the bar's outline is drawn as one rectangle, first of all its parts. */
function longestBar(marks: readonly Mark[]): number | undefined {
  const lengths = marks.flatMap((mark) =>
    mark.kind === 'path' ? Number(/^M\S+ \S+?h([\d.]+)v/.exec(mark.d)?.[1] ?? NaN) : [],
  );
  const found = lengths.filter(Number.isFinite);
  return found.length ? Math.max(...found) : undefined;
}

/** From the label at the bar's end: "20 km". */
function claimedMetres(texts: readonly string[]): number | undefined {
  for (const text of texts) {
    const match = /^([\d.]+) (km|m)$/.exec(text);
    if (match) return Number(match[1]) * (match[2] === 'km' ? 1000 : 1);
  }
  return undefined;
}

const RAD = Math.PI / 180;
const [SEMI_MAJOR_M, E2] = [6_378_137, 0.00669438];

/**
 * Metres on the ellipsoid between points up to some hundred kilometres apart, by the radii of
 * curvature at their mean latitude (error below 0.01 %).
 */
function groundM([lonA, latA]: [number, number], [lonB, latB]: [number, number]): number {
  const sin2 = Math.sin(((latA + latB) / 2) * RAD) ** 2;
  const prime = SEMI_MAJOR_M / Math.sqrt(1 - E2 * sin2);
  const meridian = (SEMI_MAJOR_M * (1 - E2)) / (1 - E2 * sin2) ** 1.5;
  const dx = (lonB - lonA) * RAD * prime * Math.sqrt(1 - sin2);
  return Math.hypot(dx, (latB - latA) * RAD * meridian);
}
