/** The scale in numbers and as a bar, true at the middle of the map. */
import { formatNumber } from '../../i18n/format';
import { sheetPageMessages } from '../../i18n/messages/sheet-page';
import { POINT, type Box, type Mark } from '../draw/drawing';
import { LEAST_POINTS } from '../model/type-scale';
import { convergenceNote } from './convergence-note';
import { scaleBar, type ScaleBar } from '../scale-bar';
import type { BlockContent } from './flow';
import { lineHeight, textLine, textPiece, type Look } from './pieces';
import { HAIRLINE, sans, serif, type Setting } from './setting';

export interface ScaleFacts {
  /** Denominator at the centre. */
  scale: number;
  /** 0.005 where lengths in the frame differ by up to half a per cent. */
  edgeError: number;
  /** Degrees from true north to grid north at the centre, east positive. */
  convergence: number;
}

/** A bar shorter than this share of its box is drawn with the next larger round length. */
const LONGEST_MM = 90;
const BAR_HEIGHT = 1.7;

/** The bar that is drawn in a box of that width: round on the ground, in millimetres on the page. */
export function barFor(scale: number, width: number, labelWidth: number): ScaleBar {
  const metresPerMm = scale / 1000;
  const bar = scaleBar(metresPerMm, Math.max(8, Math.min(LONGEST_MM, width - labelWidth)));
  // Four parts of 2 and 1 are as round as two, and give the eye more to measure with.
  return { ...bar, parts: bar.parts === 5 ? 5 : 4 };
}

export function scaleBlock(facts: ScaleFacts, setting: Setting): BlockContent {
  const { type, inks, lang, measure } = setting;
  const m = sheetPageMessages(lang);
  const written = m.scaleIs(formatNumber(facts.scale, lang, 0));
  const widest = measure(written, serif(type.heading));
  const looks = (width: number, factor: number) => {
    const at = (points: number) => Math.max(LEAST_POINTS, points * factor);
    return {
      // A long denominator in a narrow box is set smaller, not cut.
      number: {
        font: serif(Math.max(LEAST_POINTS, type.heading * Math.min(factor, width / widest))),
        colour: inks.ink,
      } as Look,
      label: { font: sans(at(type.note)), colour: inks.ink } as Look,
      note: { font: sans(at(type.note)), colour: inks.quiet, leading: 1.25 } as Look,
    };
  };
  const notes = [
    m.scaleAtCentre,
    ...(facts.edgeError >= 0.0005
      ? [m.scaleEdge(formatNumber(Math.ceil(facts.edgeError * 1000) / 10, lang, 1))]
      : []),
    ...convergenceNote(facts.convergence, lang),
  ];
  const noteText = notes.join(lang === 'zh' ? '；' : '; ');
  const arrange = (width: number, factor: number) => {
    const { number, label, note } = looks(width, factor);
    const foot = textPiece(noteText, note, width, measure);
    const gap = type.note * POINT * 0.25;
    const bar = lineHeight(number) + lineHeight(label) + BAR_HEIGHT;
    return { number, label, foot, gap, height: bar + gap * 2 + foot.height };
  };
  return {
    need: (width) => arrange(Math.max(width, 10), 1).height,
    draw(box) {
      const factor =
        [1, 0.9, 0.8, 0.7].find((f) => arrange(box.width, f).height <= box.height + 0.02) ?? 0.7;
      const { number, label, foot, gap, height } = arrange(box.width, factor);
      const top = box.y + Math.max(0, box.height - height);
      const barTop = top + lineHeight(number) + gap + lineHeight(label);
      const children: Mark[] = [
        textLine(written, number, box.x, top, measure),
        ...drawBar(facts.scale, { ...box, y: barTop }, label, setting),
        ...foot.at(box.x, barTop + BAR_HEIGHT + gap),
      ];
      const points = Math.max(LEAST_POINTS, type.note * factor);
      return { children, height, points, missing: height > box.height + 0.05 ? 1 : 0 };
    },
  };
}

function drawBar(scale: number, box: Box, look: Look, { inks, measure }: Setting): Mark[] {
  const widest = measure('000 km', look.font);
  const bar = barFor(scale, box.width, widest);
  const part = bar.length / bar.parts;
  const half = BAR_HEIGHT / 2;
  const km = bar.metres >= 1000;
  const amount = (metres: number) => String(Number((metres / (km ? 1000 : 1)).toPrecision(6)));
  // The first label stands over the bar's beginning, so the bar is moved in by half of it.
  const x = box.x + measure('0', look.font) / 2;
  const cells = Array.from({ length: bar.parts }, (_, i) => {
    const row = i % 2;
    return `M${x + i * part} ${box.y + row * half}h${part}v${half}h${-part}z`;
  }).join('');
  const labelTop = box.y - lineHeight(look);
  const labels: Mark[] = [];
  let free = -Infinity;
  for (let i = 0; i <= bar.parts; i++) {
    const last = i === bar.parts;
    const text = amount((bar.metres * i) / bar.parts);
    const width = measure(text, look.font);
    const at = x + i * part;
    const unit = last ? ` ${km ? 'km' : 'm'}` : '';
    const before = measure(amount(bar.metres), look.font);
    const clear = last || at + width / 2 + before / 2 < x + bar.length - before / 2;
    if (at - width / 2 < free || !clear) continue;
    free = at + width / 2 + look.font.size * 0.5;
    labels.push({
      ...textLine(text + unit, look, at - width / 2, labelTop, measure),
    });
  }
  return [
    {
      kind: 'path',
      d: `M${x} ${box.y}h${bar.length}v${BAR_HEIGHT}h${-bar.length}z`,
      fill: { colour: inks.paper },
    },
    { kind: 'path', d: cells, fill: { colour: inks.ink } },
    {
      kind: 'path',
      d: `M${x} ${box.y}h${bar.length}v${BAR_HEIGHT}h${-bar.length}zM${x} ${box.y + half}h${bar.length}`,
      stroke: { colour: inks.ink, width: HAIRLINE, join: 'miter' },
    },
    ...labels,
  ];
}
