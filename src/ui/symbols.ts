/**
 * Glyphs of the kinds, from the CC0 icon sets Maki and Temaki: 15 × 15 units, one colour.
 * A new glyph is one name in one of the two lists.
 */
const maki = import.meta.glob<string>(
  '/node_modules/@mapbox/maki/icons/{building,caution,city,construction,fire-station,heart,heliport,home,hospital,industry,landmark,pharmacy,playground,residential-community,star,town-hall,village,warehouse}.svg',
  { query: '?raw', import: 'default', eager: true },
);
const temaki = import.meta.glob<string>(
  '/node_modules/@rapideditor/temaki/icons/{adit_profile,antenna,anvil,anvil_and_hammer,app_terminal,binoculars,brick_trowel,bulb,buoy,campfire,climbing_wall,electronic,fire_hydrant,fire_hydrant_underground,food,hand,hangar,info_board,mast_communication,mineshaft_cage,mountain_range,needle_and_spool,pick_hammer,pipe,playhouse,power,shrub,social_facility,speaker,spotting_scope,storage_drum,storage_tank,telescope,tents,tools,tree_needleleaved,truck}.svg',
  { query: '?raw', import: 'default', eager: true },
);

const glyphs = new Map(
  Object.entries({ ...maki, ...temaki }).map(([path, svg]) => [
    path.replace(/^.*\/|\.svg$/g, ''),
    pathsOf(svg),
  ]),
);

/** The path data of a glyph, or undefined for a name that stands in neither list. */
export function glyphPath(symbol: string): string | undefined {
  return glyphs.get(symbol);
}

function pathsOf(svg: string): string {
  return [...svg.matchAll(/<path[^>]*?\sd="([^"]+)"/g)].map((match) => match[1]).join(' ');
}
