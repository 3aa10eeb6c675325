/** Collects points one by one into flat arrays, and says at the end whether they can be used. */
import type { DemandPoints } from '../analysis/demand';
import type { Box } from '../analysis/geodesy';
import type { Position } from '../places/coordinate/china';
import { GrowingPoints } from './growing-points';
import { MOST_NAMES, MOST_POINTS } from './options';
import { DemandError, WHOLE_FILE, numbered } from './problem';
import { shown } from './words';

const FIRST_NAMED = 20;

export class Gathering {
  private readonly points = new GrowingPoints();
  private names: string[] | null = [];
  private anyName = false;
  private seen = 0;
  private exchanged = 0;
  private metres = 0;
  private readonly refused: number[] = [];
  /** Of all that can be read, inside or not. */
  private readonly box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  outside = 0;
  unreadable = 0;

  /**
   * @param toWgs84 brings [lon, lat] of the file to WGS84
   * @param unit what the numbers handed to `add` and `refuse` count
   */
  constructor(
    private readonly extent: Box,
    private readonly toWgs84: (at: Position) => Position,
    private readonly unit: 'line' | 'object',
    private readonly most = MOST_POINTS,
  ) {}

  /**
   * @param at line or object, from 1
   * @throws DemandError for more points than can be reckoned with
   */
  add(at: number, lon: number, lat: number, weight: number, name = ''): void {
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && weight >= 0 && weight < Infinity)) {
      if (isInside(this.extent, lat, lon)) this.exchanged++;
      if (Math.abs(lon) > 1000 && Math.abs(lat) > 1000) this.metres++;
      this.refuse(at);
      return;
    }
    this.seen++;
    const [x, y] = this.toWgs84([lon, lat]);
    this.widen(x, y);
    if (!isInside(this.extent, x, y)) {
      this.outside++;
      return;
    }
    if (this.points.size === this.most) throw new DemandError(tooMany(this.most, WHOLE_FILE));
    this.points.push(x, y, weight, 0);
    if (this.points.size > MOST_NAMES) this.names = null;
    else if (this.names) {
      this.names.push(shown(name));
      this.anyName ||= name !== '';
    }
  }

  /** A row whose figures cannot be read. */
  refuse(at: number): void {
    this.seen++;
    this.unreadable++;
    if (this.refused.length < FIRST_NAMED) this.refused.push(at);
  }

  /**
   * @param leaveOut go on without what cannot be read
   * @throws DemandError
   */
  finish(uncertaintyM: number, leaveOut = false): { points: DemandPoints; names: string[] | null } {
    const { size } = this.points;
    if (!this.seen) throw new DemandError(EMPTY);
    if (!size && this.exchanged) throw new DemandError(EXCHANGED);
    if (!size && this.metres) throw new DemandError(METRES);
    if (this.unreadable && !(leaveOut && size)) throw new DemandError(this.unreadableRows());
    if (!size) throw new DemandError(nothingInside(this.extent, this.box));
    const points = this.points.finish();
    points.uncertaintyM.fill(uncertaintyM);
    return { points, names: this.anyName ? this.names : null };
  }

  private widen(lon: number, lat: number): void {
    const { box } = this;
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }

  private unreadableRows(): DemandError['problem'] {
    return {
      code: 'unreadable-rows',
      place: numbered(this.unit, this.refused, this.unreadable),
      what: {
        zh: '经度、纬度或人数读不出：要十进制的数，经度在 ±180、纬度在 ±90 以内，人数不小于 0、不能空。',
        en: 'Longitude, latitude or weight cannot be read: they must be decimal numbers, longitude within ±180, latitude within ±90, the weight not below 0 and not empty.',
      },
      remedy: {
        zh: '请改正这几处后再打开；或选择“略去读不出的行”，略去的行数会写在结果里。',
        en: 'Mend these and open the file again; or choose to leave out what cannot be read: the result then says how many.',
      },
    };
  }
}

export function isInside([west, south, east, north]: Box, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

export function tooMany(most: number, place: DemandError['problem']['place']) {
  const limit = most.toLocaleString('en');
  return {
    code: 'too-many' as const,
    place,
    what: {
      zh: `本图集范围内的点超过 ${limit} 个，是浏览器一次能算的上限。`,
      en: `More than ${limit} points lie inside the area: as many as a browser can reckon with at a time.`,
    },
    remedy: {
      zh: '请先裁到一个市或县；点请按社区或网格汇总人数；栅格请并成较大的格子，如 gdalwarp -r sum -tr 0.00833333 0.00833333 原.tif 新.tif（人数相加，不丢人口）。',
      en: 'Cut the file to one city or county first; sum points up by community or cell; make the cells of a grid larger, as by gdalwarp -r sum -tr 0.00833333 0.00833333 in.tif out.tif (which adds the people up and loses none).',
    },
  };
}

export function nothingInside(extent: Box, box: Box): DemandError['problem'] {
  return {
    code: 'nothing-inside',
    place: WHOLE_FILE,
    what: {
      zh: `没有一个有人的点落在所选范围内（${boxText(extent)}）；文件的范围是 ${boxText(box)}。`,
      en: `No point with people lies inside the area (${boxText(extent)}); the file spans ${boxText(box)}.`,
    },
    remedy: {
      zh: '请核对是否选错了文件、地区或坐标系。',
      en: 'Check the file, the area and the coordinate system.',
    },
  };
}

/** "115.80–118.20° E, 26.10–30.00° N" */
function boxText([west, south, east, north]: Box): string {
  if (!(west <= east)) return '—';
  const [w, s, e, n] = [west, south, east, north].map((degrees) => degrees.toFixed(2));
  return `${w}–${e}° E, ${s}–${n}° N`;
}

const EMPTY: DemandError['problem'] = {
  code: 'empty',
  place: WHOLE_FILE,
  what: { zh: '文件里没有数据行。', en: 'The file holds no rows.' },
  remedy: {
    zh: '请核对是否选对了文件或工作表。',
    en: 'Check the file, or the sheet it was saved from.',
  },
};

const EXCHANGED: DemandError['problem'] = {
  code: 'exchanged',
  place: { zh: '坐标的两列', en: 'the two columns of coordinates' },
  what: { zh: '经度和纬度写反了。', en: 'Longitude and latitude are exchanged.' },
  remedy: {
    zh: '请对调两列的列名，或指定哪一列是经度、哪一列是纬度。',
    en: 'Swap the names of the two columns, or say which is which.',
  },
};

const METRES: DemandError['problem'] = {
  code: 'metres',
  place: { zh: '坐标的两列', en: 'the two columns of coordinates' },
  what: {
    zh: '坐标是以米计的投影坐标（如高斯—克吕格），不是度。',
    en: 'The coordinates are metres of a projection (such as Gauss–Krüger), not degrees.',
  },
  remedy: {
    zh: '请先转换成经纬度，如在 QGIS 中“导出 > 保存要素为 > 坐标参照系 EPSG:4326”。',
    en: 'Convert them to longitude and latitude, for example in QGIS by “Export > Save Features As”, CRS EPSG:4326.',
  },
};
