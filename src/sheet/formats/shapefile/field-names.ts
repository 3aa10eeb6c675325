/** Names of at most ten ASCII characters, as dBASE has them. */

const LONGEST = 10;

const SHORT: Record<string, string> = {
  layerName: 'layer_name',
  kindName: 'kind_name',
  placePrinted: 'place_text',
  uncertaintyM: 'uncert_m',
  pointMark: 'point_mark',
  naturePrinted: 'nature_txt',
  projectStatus: 'proj_stat',
  facilityStatus: 'facil_stat',
  investmentWan: 'invest_wan',
  floorAreaM2: 'floor_m2',
  capacityWanTonnesPerYear: 'cap_wan_ta',
  typePrinted: 'type_text',
  durationYears: 'years',
  leadingIndustries: 'lead_indus',
  firstIndustry: 'first_ind',
  documentNumber: 'doc_number',
  documentDate: 'doc_date',
  geometryType: 'geom_type',
  coordinateSystem: 'coord_sys',
};

/** A name for each key, all different also for readers that do not tell capitals from small. */
export function shortNames(keys: readonly string[]): string[] {
  const taken = new Set<string>();
  return keys.map((key) => {
    // The system of a coordinate stands in the .prj file and in `coord_sys`.
    const wanted = SHORT[key] ?? key.replace(/^(lon|lat|east|north)_.*$/, '$1');
    let name = wanted.replace(/\W/g, '_').slice(0, LONGEST);
    for (let n = 2; taken.has(name.toLowerCase()); n++)
      name = `${wanted.slice(0, LONGEST - String(n).length)}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
