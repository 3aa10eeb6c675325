/**
 * How far the 15 minutes go. No source document prints a mode or a speed, so a radius is always
 * minutes × speed ÷ detour factor, and each of the three figures carries its source and mark.
 */
import type { FigureMark, TravelMode } from '../atlas/standard';
import { ELDERLY_CIRCLE } from '../atlas/standards/care';
import type { Bilingual } from '../atlas/text';

export { TRAVEL_MODES, type FigureMark, type TravelMode } from '../atlas/standard';

/** The service circle: radius = minutes × speed ÷ detour factor. */
export interface CircleSetting {
  minutes: number;
  mode: TravelMode;
  /** km/h; absent: the mode's own. */
  speed?: number;
  /** Path length over straight line; absent: the mode's own. */
  detour?: number;
}

export interface Figure {
  value: number;
  mark: FigureMark;
  source: Bilingual;
}

/** One figure behind a radius, for the panel and the exports. */
export interface Assumption extends Figure {
  what: 'minutes' | 'speed' | 'detour';
  /** Empty for the detour factor. */
  unit: 'min' | 'km/h' | '';
}

const OWN: Bilingual = { zh: '使用者自定', en: 'Set by the user' };

/** A figure that the user has set: an assumption, whatever the default was. */
export const ownFigure = (value: number): Figure => ({ value, mark: 'assumption', source: OWN });

const FIFTEEN_MINUTES: Figure = {
  value: 15,
  mark: ELDERLY_CIRCLE.mark,
  source: {
    zh: `“15分钟服务圈”：${ELDERLY_CIRCLE.source.zh}。文件均未写明出行方式和速度`,
    en: `“15-minute service circle”: ${ELDERLY_CIRCLE.source.en}. None of them prints a mode of travel or a speed`,
  },
};

export const DETOUR: Figure = {
  value: 1.3,
  mark: 'assumption',
  source: {
    zh: '本图集假定：实际路程约为直线距离的1.3倍，未按路网核算',
    en: 'Assumed by this atlas: the way is about 1.3 times the straight line; no road network was measured',
  },
};

/** Speed in km/h and detour factor (path ÷ straight line) of each mode. */
export const TRAVEL: Record<TravelMode, { speed: Figure; detour: Figure }> = {
  'walk-elderly': {
    speed: {
      value: 3,
      mark: 'assumption',
      source: {
        zh: '本图集假定：老年人步行每分钟50米，慢于规划常用的每分钟60米',
        en: 'Assumed by this atlas: the elderly walk 50 m/min, slower than the 60 m/min usual in planning',
      },
    },
    detour: DETOUR,
  },
  walk: {
    speed: {
      value: 3.6,
      mark: 'reading',
      source: {
        zh: '国内规划常用的步行速度每分钟60米（转引，未核对原文）',
        en: 'Walking speed of 60 m/min usual in Chinese planning (quoted at second hand; original not seen)',
      },
    },
    detour: DETOUR,
  },
  ebike: {
    speed: {
      value: 15,
      mark: 'assumption',
      source: {
        zh: '本图集假定：电动自行车每小时15至20公里，取下限',
        en: 'Assumed by this atlas: an e-bike makes 15 to 20 km/h; the lower end is taken',
      },
    },
    detour: DETOUR,
  },
  car: {
    speed: {
      value: 30,
      mark: 'assumption',
      source: {
        zh: '本图集假定：城镇道路行车平均每小时30公里',
        en: 'Assumed by this atlas: a car averages 30 km/h on town roads',
      },
    },
    detour: DETOUR,
  },
};

/**
 * The minutes, speed and detour factor that a setting works with. A figure that the user has set
 * is an assumption, whatever the default was.
 */
export function assumptions(setting: CircleSetting): Assumption[] {
  const { speed, detour } = TRAVEL[setting.mode];
  const minutes =
    setting.minutes === FIFTEEN_MINUTES.value ? FIFTEEN_MINUTES : ownFigure(setting.minutes);
  return [
    { what: 'minutes', unit: 'min', ...minutes },
    {
      what: 'speed',
      unit: 'km/h',
      ...(setting.speed === undefined ? speed : ownFigure(setting.speed)),
    },
    {
      what: 'detour',
      unit: '',
      ...(setting.detour === undefined ? detour : ownFigure(setting.detour)),
    },
  ];
}

/** Straight-line radius in metres: minutes × speed ÷ detour factor. */
export function radiusM(setting: CircleSetting): number {
  const speed = setting.speed ?? TRAVEL[setting.mode].speed.value;
  const detour = setting.detour ?? TRAVEL[setting.mode].detour.value;
  return ((setting.minutes / 60) * speed * 1000) / detour;
}
