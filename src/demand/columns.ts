/** Which column is the longitude, which the latitude, the weight, the name. */
import { COLUMNS, type ColumnRole, type DemandSystem } from './options';
import { DemandError } from './problem';
import { shown } from './words';

/** First the names that say most. */
const NAMES: Record<ColumnRole, readonly string[]> = {
  lon: 'longitude,lon,lng,long,经度,东经,x,pointx,x坐标,坐标x'.split(','),
  lat: 'latitude,lat,纬度,北纬,y,pointy,y坐标,坐标y'.split(','),
  weight:
    '人口,人口数,常住人口,户籍人口,总人口,人数,population,pop,people,persons,户数,家庭户数,households,weight,权重'.split(
      ',',
    ),
  name: 'name,名称,地名,村名,社区,小区,村,title,地址,address'.split(','),
};

/** The names of systems that a column may carry: `lng_gcj02`, `经度(WGS84)`. */
const SYSTEM_WORDS: Record<DemandSystem, RegExp> = {
  WGS84: /wgs(19)?84/,
  CGCS2000: /cgcs2000|国家2000/,
  'GCJ-02': /gcj02|火星|高德/,
  'BD-09': /bd09(ll)?|百度/,
};

export type ColumnsAt = { lon: number; lat: number } & Partial<Record<ColumnRole, number>>;

/**
 * Positions of the columns in the header; a name chosen by the user goes before a recognised one.
 * A column that names another system than the chosen one is not taken.
 * @throws DemandError where there are no coordinates, or a chosen column is missing
 */
export function findColumns(
  header: readonly string[],
  system: DemandSystem,
  chosen: Partial<Record<ColumnRole, string>> = {},
  place = { zh: '第 1 行（表头）', en: 'line 1 (header)' },
): ColumnsAt {
  const plain = header.map((name) => plainName(name, system));
  const found: Partial<Record<ColumnRole, number>> = {};
  for (const role of COLUMNS) {
    const wanted = chosen[role];
    const at = wanted === undefined ? recognised(plain, role) : header.indexOf(wanted);
    if (at >= 0) found[role] = at;
    else if (wanted !== undefined) throw new DemandError(noColumn(wanted, header, place));
  }
  const { lon, lat } = found;
  if (lon === undefined || lat === undefined)
    throw new DemandError(noCoordinates(header, lon === undefined, lat === undefined, place));
  return { ...found, lon, lat };
}

function recognised(plain: readonly string[], role: ColumnRole): number {
  for (const name of NAMES[role]) if (plain.includes(name)) return plain.indexOf(name);
  return -1;
}

/** Lower case, without spaces, brackets and the name of the chosen system. */
function plainName(name: string, system: DemandSystem): string {
  const bare = name
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_\-."'“”°]/g, '');
  return bare.replace(SYSTEM_WORDS[system], '').replaceAll(/\(.*?\)|\[.*?\]/g, (inside) => {
    const isOther = Object.values(SYSTEM_WORDS).some((words) => words.test(inside));
    return isOther ? inside : '';
  });
}

type Place = { zh: string; en: string };

function noCoordinates(header: readonly string[], noLon: boolean, noLat: boolean, place: Place) {
  const here = listed(header);
  const zh = [noLon ? '经度' : '', noLat ? '纬度' : ''].filter(Boolean).join('和');
  const en = [noLon ? 'longitude' : '', noLat ? 'latitude' : ''].filter(Boolean).join(' and ');
  return {
    code: 'no-coordinates' as const,
    place,
    what: { zh: `没有${zh}列。现有：${here}。`, en: `No column of ${en}. There are: ${here}.` },
    remedy: {
      zh: '第一行写列名：经度、纬度（或 lon、lat；x、y），可加人口、名称；或指定哪一列是经度、哪一列是纬度。只有地址的表，请先转换成坐标。',
      en: 'Name the columns in the first line: lon, lat (or 经度, 纬度; x, y), and population and name if you like; or say which columns they are. A table of addresses needs coordinates first.',
    },
  };
}

function noColumn(wanted: string, header: readonly string[], place: Place) {
  const here = listed(header);
  return {
    code: 'no-column' as const,
    place,
    what: {
      zh: `没有名为“${shown(wanted)}”的列。现有：${here}。`,
      en: `There is no column “${shown(wanted)}”. There are: ${here}.`,
    },
    remedy: { zh: '请改选其中一列。', en: 'Choose one of these.' },
  };
}

function listed(header: readonly string[]): string {
  const names = header.slice(0, 12).map((name) => shown(name, 24) || '∅');
  return names.join(', ') + (header.length > 12 ? ` … (${header.length})` : '');
}
