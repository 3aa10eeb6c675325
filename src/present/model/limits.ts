/** How much a briefing may hold, for the editor and for files of unknown origin alike. */
export const LIMITS = {
  scenes: 60,
  /** Characters. */
  id: 40,
  title: 80,
  text: 800,
  notes: 3000,
  /** Characters of a query string: 40 proposed sites with Chinese names fit. */
  view: 20_000,
  highlight: 50,
  params: 8,
  param: 200,
  seconds: { least: 3, most: 600 },
} as const;
