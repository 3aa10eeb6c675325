/**
 * Glyphs of the kinds, from the CC0 icon sets Maki and Temaki: square, one colour.
 * A new glyph is one name in one of the two lists.
 */
const maki = import.meta.glob<string>(
  '/node_modules/@mapbox/maki/icons/{blood-bank,building,car,caution,cemetery,city,college,construction,danger,defibrillator,doctor,drinking-water,fire-station,fitness-centre,florist,garden,harbor,heart,heliport,home,hospital,hospital-JP,industry,information,jewelry-store,landmark,lodging,monument,museum,park-alt1,pharmacy,pitch,playground,rail,residential-community,school,soccer,star,swimming,theatre,town-hall,village,volleyball,warehouse,waste-basket}.svg',
  { query: '?raw', import: 'default', eager: true },
);
const temaki = import.meta.glob<string>(
  '/node_modules/@rapideditor/temaki/icons/{adit_profile,antenna,anvil,anvil_and_hammer,app_terminal,asterisk,binoculars,book_store,brick_trowel,briefcase,briefcase_cross,briefcase_info,briefcase_shield,bulb,bulletin_board,bunk_beds,buoy,campfire,capitol,chimney,climbing_wall,electronic,fire_hydrant,fire_hydrant_underground,food,hand,hangar,info_board,manhole,mast_communication,mineshaft_cage,money_hand,mountain_range,needle_and_spool,paifang,pedestrian,pick_hammer,pipe,plant,playhouse,power,racetrack_oval,row_houses,sandbox,shrub,sleep_shelter,social_facility,speaker,spotting_scope,stamp,storage_drum,storage_tank,telescope,tents,toolbox,tools,tree_needleleaved,truck,windsock}.svg',
  { query: '?raw', import: 'default', eager: true },
);

export interface Glyph {
  /** SVG path data in a square of `size` units. */
  path: string;
  size: number;
}

const glyphs = new Map(
  Object.entries({ ...maki, ...temaki }).map(([path, svg]) => [
    path.replace(/^.*\/|\.svg$/g, ''),
    glyphOf(svg),
  ]),
);

/** The glyph of that name, or undefined for a name that stands in neither list. */
export function glyphNamed(symbol: string): Glyph | undefined {
  return glyphs.get(symbol);
}

function glyphOf(svg: string): Glyph {
  const paths = [...svg.matchAll(/<path[^>]*?\sd="([^"]+)"/g)].map((match) => match[1]);
  // Some files carry their line breaks as XML entities, which are no path data.
  const path = paths.join(' ').replace(/&#x[0-9a-f]+;/gi, ' ');
  // Most are drawn in 15 units, some of Temaki's in 40 or 50.
  return { path, size: Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1] ?? 15) };
}
