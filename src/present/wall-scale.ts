/**
 * How large things are on a wall: by the height of the screen, so that a hall reads them whatever
 * its size and number of pixels. Nothing is smaller than 12 px.
 */

/** Shares of the screen's height. */
const TITLE = 1 / 30;
const TEXT = 1 / 54;
const MAP_LABEL = 1 / 72;
/** Projectors and video walls cut off edges; a phone has no height to give away. */
const MARGIN = 1 / 28;
const LEAST = 12;
/** Size of the map's letters at the desk, which its signs belong to. */
const DESK_LABEL = 12;
/** So wide at most, in letters: longer lines are lost on the way back. */
const LINE = 34;

export interface WallScale {
  /** All in CSS pixels. */
  title: number;
  text: number;
  mapLabel: number;
  /** Free edge on all sides. */
  margin: number;
  /** Width of the column of words and figures beside the map; the whole width where it stands below. */
  column: number;
  /** Whether the words stand below the map, not beside it. */
  below: boolean;
  /** Times the size that signs and lines of the map have at the desk. */
  signs: number;
}

/** @param width and height of the screen in CSS pixels */
export function wallScale(width: number, height: number): WallScale {
  const size = (share: number) => Math.max(LEAST, Math.ceil(height * share));
  const [title, text, mapLabel] = [size(TITLE), size(TEXT), size(MAP_LABEL)];
  const margin = Math.ceil(Math.max(8, Math.min(width, height) * MARGIN));
  const below = width < height;
  const room = Math.max(0, width - 2 * margin);
  const column = below ? room : Math.min(text * LINE, Math.round(room * 0.4));
  return { title, text, mapLabel, margin, column, below, signs: mapLabel / DESK_LABEL };
}
