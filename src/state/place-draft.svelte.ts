/** A correction in the making: what the user has typed so far, kept until it is done or given up. */
import { degreesText } from '../places/coordinate/write';
import { round6, type Position } from '../places/coordinate/china';
import { isSystem, type SystemId } from '../places/coordinate/systems';
import { OWN_PRECISIONS, type OwnPlace, type OwnPrecision } from '../places/own-place';

/** A hand is hardly nearer than this; a careful one keeps within the second. */
const HAND_PIXELS = 2;
const SUGGESTED_PIXELS = 6;

/** The next of 1, 2, 5, 10, 20 … as text; nothing for 0. */
function roundUp(metres: number): string {
  if (metres <= 0) return '';
  const power = 10 ** Math.floor(Math.log10(Math.max(1, metres)));
  return String(power * ([1, 2, 5].find((digit) => digit * power >= metres) ?? 10));
}

export class PlaceDraft {
  readonly feature: string;
  /** True where it was left unfinished in an earlier visit. */
  isRestored = false;
  /** As typed; after a click on the map, the point that was clicked. */
  text = $state('');
  system = $state<SystemId>('WGS84');
  /** Where the map was clicked, WGS84; null once something else is typed. */
  clicked = $state.raw<Position | null>(null);
  precision = $state<OwnPrecision>('site');
  /** Metres, as typed. */
  uncertainty = $state('');
  known = $state('');
  verified = $state(false);
  /** The user has been warned that the point lies outside the counties of the text, and means it. */
  outside = $state(false);
  /** Also for the same thing in other lists. */
  withSame = $state(true);

  /** Where the typed text or the click puts the thing, WGS84; null while it is nowhere. */
  position = $state.raw<Position | null>(null);

  /** Metres that the click or the last typed digit leaves open. */
  leastM = $state(0);
  /** The uncertainty that the last click suggested. */
  private suggested = '';

  constructor(feature: string, place?: OwnPlace) {
    this.feature = feature;
    if (!place) return;
    this.click([place.lon, place.lat]);
    if (place.typed) this.type(place.typed.text, place.typed.system);
    this.precision = place.precision;
    this.uncertainty = String(place.uncertaintyM);
    this.known = place.known;
    this.verified = place.verified;
    this.outside = place.outside ?? false;
  }

  /** Puts the thing where the map was clicked, at a scale that a hand hits to some pixels only. */
  click([lon, lat]: Position, metresPerPixel = 0): void {
    const at: Position = [round6(lon), round6(lat)];
    this.clicked = this.position = at;
    this.text = degreesText(at);
    this.system = 'WGS84';
    this.outside = false;
    if (this.uncertainty === '' || this.uncertainty === this.suggested)
      this.uncertainty = roundUp(metresPerPixel * SUGGESTED_PIXELS);
    this.suggested = roundUp(metresPerPixel * SUGGESTED_PIXELS);
    this.leastM = metresPerPixel * HAND_PIXELS;
  }

  type(text: string, system: SystemId = this.system): void {
    this.text = text;
    this.system = system;
    this.clicked = null;
    this.outside = false;
  }

  /** Metres; null where no whole number stands. */
  get uncertaintyM(): number | null {
    return /^\d{1,7}$/.test(this.uncertainty.trim()) ? Number(this.uncertainty) : null;
  }

  toJSON() {
    const { text, system, clicked, leastM, precision, uncertainty, known, verified, withSame } =
      this;
    return { text, system, clicked, leastM, precision, uncertainty, known, verified, withSame };
  }

  /** What was kept of a draft, as far as it can be read. */
  static from(feature: string, kept: unknown): PlaceDraft {
    const draft = new PlaceDraft(feature);
    draft.isRestored = true;
    const given = (kept ?? {}) as Partial<Record<keyof ReturnType<PlaceDraft['toJSON']>, unknown>>;
    const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
    draft.text = textOf(given.text);
    draft.uncertainty = textOf(given.uncertainty);
    draft.known = textOf(given.known);
    draft.verified = given.verified === true;
    draft.withSame = given.withSame !== false;
    if (isSystem(textOf(given.system))) draft.system = given.system as SystemId;
    draft.precision = OWN_PRECISIONS.find((one) => one === given.precision) ?? draft.precision;
    const { clicked } = given;
    if (Array.isArray(clicked) && clicked.length === 2 && clicked.every(Number.isFinite))
      draft.clicked = draft.position = clicked as Position;
    if (draft.clicked && Number.isFinite(given.leastM)) draft.leastM = Number(given.leastM);
    return draft;
  }
}
