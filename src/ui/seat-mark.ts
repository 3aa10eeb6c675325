/**
 * How a township seat looks when it is shown by what reaches it. Blue means reached, orange not: a
 * pair that colour-blind eyes tell apart; fill and dot say the same again without colour.
 */
export interface SeatTone {
  fill: string;
  ring: string;
  /** A dot in the middle. */
  dot?: string;
}

type Tones = Record<'surely' | 'nominally' | 'possibly' | 'same-place' | 'beyond', SeatTone> &
  Record<'0' | '1' | '2' | '3+', SeatTone>;

function tones(
  deep: string,
  middle: string,
  pale: string,
  gap: string,
  gapRing: string,
  paper: string,
): Tones {
  return {
    surely: { fill: deep, ring: paper },
    nominally: { fill: pale, ring: deep },
    possibly: { fill: paper, ring: middle },
    'same-place': { fill: paper, ring: middle, dot: middle },
    beyond: { fill: gap, ring: gapRing },
    '0': { fill: gap, ring: gapRing },
    '1': { fill: paper, ring: middle, dot: middle },
    '2': { fill: pale, ring: deep },
    '3+': { fill: deep, ring: paper },
  };
}

export const SEAT_TONES: Record<'light' | 'dark', Tones> = {
  light: tones('#08457e', '#1f6fb5', '#8fc1e8', '#e08a1e', '#7a4300', '#ffffff'),
  dark: tones('#8ecbff', '#5fa8e6', '#2b6ea8', '#ffb14d', '#5a3200', '#10161e'),
};

/** What a second state of the plan adds. */
export const GAIN_COLOUR = { light: '#0f6b3c', dark: '#7be0a0' } as const;

/** Of the user's own demand as cells, from the least to the most. */
export const CELL_OPACITY = [0.08, 0.18, 0.32, 0.5] as const;
