/**
 * The setting of a floating catchment score as one part of the address:
 *
 *     ratio:state:reach:decay
 *     childcare-places:all:20min,ebike:linear
 *     elderly-beds::5000m
 *
 * An empty part stands for its default, and so do parts left off at the end.
 */
import { DEFAULT_CATCHMENT, TRAVEL_MODES, type CatchmentSetting } from './view';

/** The ratios whose supply is in the record, and the ways to decay: ids that stay as they are. */
const RATIOS = ['elderly-beds', 'childcare-places'] as const;
const DECAYS = ['none', 'step', 'gaussian', 'linear'] as const;

export const CATCHMENT_LIMITS = { minutes: [1, 120], metres: [100, 100_000] } as const;

/** Empty for the setting that opens first. */
export function encodeCatchment({ ratio, state, reach, decay }: CatchmentSetting): string {
  const unless = (value: string, usual: string) => (value === usual ? '' : value);
  return [
    unless(ratio, DEFAULT_CATCHMENT.ratio),
    unless(state, DEFAULT_CATCHMENT.state),
    unless(word(reach), word(DEFAULT_CATCHMENT.reach)),
    unless(decay, DEFAULT_CATCHMENT.decay),
  ]
    .join(':')
    .replace(/:+$/, '');
}

/** Undefined where a part cannot be read. */
export function decodeCatchment(text: string): CatchmentSetting | undefined {
  const [ratio = '', state = '', reach = '', decay = '', ...rest] = text.split(':');
  const read = {
    ratio: ratio ? RATIOS.find((one) => one === ratio) : DEFAULT_CATCHMENT.ratio,
    state: (['existing', 'all'] as const).find((one) => one === (state || 'existing')),
    reach: reach ? readReach(reach) : DEFAULT_CATCHMENT.reach,
    decay: decay ? DECAYS.find((one) => one === decay) : DEFAULT_CATCHMENT.decay,
  };
  const isWhole = !rest.length && Object.values(read).every((value) => value !== undefined);
  return isWhole ? (read as CatchmentSetting) : undefined;
}

const word = (reach: CatchmentSetting['reach']) =>
  reach.t === 'minutes' ? `${reach.minutes}min,${reach.mode}` : `${reach.metres}m`;

function readReach(text: string): CatchmentSetting['reach'] | undefined {
  const match = /^(\d+(?:\.\d+)?)(?:min,([a-z-]+)|m)$/.exec(text);
  if (!match) return undefined;
  const value = Number(match[1]);
  const isTime = match[2] !== undefined;
  const [least, most] = CATCHMENT_LIMITS[isTime ? 'minutes' : 'metres'];
  if (value < least || value > most) return undefined;
  if (!isTime) return { t: 'metres', metres: value };
  const mode = TRAVEL_MODES.find((one) => one === match[2]);
  return mode && { t: 'minutes', minutes: value, mode };
}
