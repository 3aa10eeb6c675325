/**
 * How the pull of a facility falls with distance inside its catchment: the stated choice that turns
 * a floating catchment score from one number into another, so each carries its source and mark.
 */
import type { FigureMark } from '../atlas/standard';
import type { Bilingual } from '../atlas/text';

export const DECAY_IDS = ['none', 'step', 'gaussian', 'linear'] as const;
export type DecayId = (typeof DECAY_IDS)[number];

/**
 * Weights (0 to 1) at shares of the catchment, 0 at the facility and 1 on the rim, in place, for the
 * first `count` of the array. Never rises with distance; 0 beyond the rim and where the share is
 * NaN. Whole arrays, because a call for each pair costs more than the formula.
 */
export type Decay = (shares: Float64Array, count: number) => void;

export interface DecaySpec {
  weigh: Decay;
  title: Bilingual;
  /** Of the formula, and of its constants where it has any. */
  source: Bilingual;
  mark: FigureMark;
}

export const DECAYS: Record<DecayId, DecaySpec> = {
  none: {
    weigh: none,
    title: { zh: '不衰减（2SFCA）', en: 'No decay (2SFCA)' },
    source: {
      zh: 'Luo与Wang，2003，Environment and Planning B 30(6)：服务范围内权重均为1',
      en: 'Luo & Wang 2003, Environment and Planning B 30(6): weight 1 anywhere in the catchment',
    },
    mark: 'reading',
  },
  step: {
    weigh: step,
    title: { zh: '三级阶梯（E2SFCA）', en: 'Three steps (E2SFCA)' },
    source: {
      zh: 'Luo与Qi，2009，Health & Place 15(4)：范围三等分，权重1.00、0.68、0.22（转引，未核对原文；原文按10、20、30分钟分级，此处按距离）',
      en: 'Luo & Qi 2009, Health & Place 15(4): three equal zones of weight 1.00, 0.68, 0.22 (quoted at second hand; the paper cuts at 10, 20 and 30 minutes, here by distance)',
    },
    mark: 'reading',
  },
  gaussian: {
    weigh: gaussian,
    title: { zh: '高斯衰减（E2SFCA）', en: 'Gaussian decay (E2SFCA)' },
    source: {
      zh: 'Dai，2010，Health & Place 16(5)：(e^(−½(d/d₀)²) − e^(−½)) ÷ (1 − e^(−½))',
      en: 'Dai 2010, Health & Place 16(5): (e^(−½(d/d₀)²) − e^(−½)) ÷ (1 − e^(−½))',
    },
    mark: 'reading',
  },
  linear: {
    weigh: linear,
    title: { zh: '线性衰减', en: 'Linear decay' },
    source: {
      zh: '本图集假定：1 − d/d₀，形式最简，不引自专门文献',
      en: 'Assumed by this atlas: 1 − d/d₀, the simplest form; no paper of its own',
    },
    mark: 'assumption',
  },
};

function none(shares: Float64Array, count: number): void {
  for (let n = 0; n < count; n++) shares[n] = shares[n]! <= 1 ? 1 : 0;
}

function step(shares: Float64Array, count: number): void {
  for (let n = 0; n < count; n++) {
    const share = shares[n]!;
    shares[n] = share <= 1 / 3 ? 1 : share <= 2 / 3 ? 0.68 : share <= 1 ? 0.22 : 0;
  }
}

function gaussian(shares: Float64Array, count: number): void {
  const rim = Math.exp(-0.5);
  for (let n = 0; n < count; n++) {
    const share = shares[n]!;
    shares[n] = share <= 1 ? (Math.exp(-0.5 * share * share) - rim) / (1 - rim) : 0;
  }
}

function linear(shares: Float64Array, count: number): void {
  for (let n = 0; n < count; n++) shares[n] = shares[n]! <= 1 ? 1 - shares[n]! : 0;
}
