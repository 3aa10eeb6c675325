/** A ring in the colours of what it counts around a number. */
import { POINT, type Font, type Mark, type Measure } from '../draw/drawing';

export interface Share {
  colour: string;
  share: number;
}

/** @param at millimetres; `radius` to the ring's outer edge */
export function donut(
  shares: readonly Share[],
  { x, y, radius }: { x: number; y: number; radius: number },
  { text, paper, ink, measure }: { text: string; paper: string; ink: string; measure: Measure },
): Mark[] {
  const ring = radius * 0.3;
  const middle = radius - ring / 2;
  const size = (text.length > 2 ? 5.2 : 6.4) * POINT * (radius / 2);
  const font: Font = { family: 'sans', weight: 700, size };
  return [
    { kind: 'circle', x, y, radius: radius + 0.24, fill: { colour: paper, opacity: 0.92 } },
    { kind: 'circle', x, y, radius, fill: { colour: paper } },
    ...arcs(shares, x, y, middle, ring),
    {
      ...{ kind: 'text', text, x, y: y + size * 0.36, anchor: 'middle', colour: ink },
      font,
      width: measure(text, font),
    },
  ];
}

/** Arcs with a hair of paper between them. */
export function arcs(
  shares: readonly Share[],
  x: number,
  y: number,
  radius: number,
  width: number,
): Mark[] {
  const [only, ...others] = shares;
  if (only && !others.length)
    return [{ kind: 'circle', x, y, radius, stroke: { colour: only.colour, width } }];
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  const hair = 0.06 / radius;
  let from = -Math.PI / 2;
  return shares.map(({ colour, share }) => {
    const to = from + (share / total) * 2 * Math.PI;
    const at = (angle: number) =>
      `${(x + radius * Math.cos(angle)).toFixed(3)} ${(y + radius * Math.sin(angle)).toFixed(3)}`;
    const large = to - from - 2 * hair > Math.PI ? 1 : 0;
    const d = `M${at(from + hair)}A${radius} ${radius} 0 ${large} 1 ${at(to - hair)}`;
    from = to;
    return { kind: 'path', d, stroke: { colour, width, cap: 'butt' } };
  });
}
