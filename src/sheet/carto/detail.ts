/** What the map shows at which scale; each limit is a scale denominator. */

/** Seats of townships, the base's finest places: from here on a county has room for their names. */
const TOWNSHIPS_FROM = 1_250_000;
/** Their schematic areas. */
const CELLS_FROM = 300_000;
/**
 * Water is known to 1–2 km: smoothed it is right for an overview; closer up it is only hinted at,
 * without a shore; and where a centimetre of the sheet is finer than the data it says nothing true.
 */
const SHORE_UNTIL = 600_000;
const WATER_UNTIL = 180_000;

export const showsTownships = (scale: number) => scale <= TOWNSHIPS_FROM;
export const showsCells = (scale: number) => scale <= CELLS_FROM;
export const showsWater = (scale: number) => scale >= WATER_UNTIL;
export const showsShore = (scale: number) => scale >= SHORE_UNTIL;
