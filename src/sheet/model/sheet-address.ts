/**
 * The choices of a sheet as one part of the address, only what differs from the default:
 *
 *     preset:brief;paper:A4;turn:portrait;at:114.55/29.03/250000;b-legend:10,20,60,90;b-qr:off;title:…
 *
 * - `size` (own page) is `400x300`, `at` is lon/lat/denominator, lengths are millimetres
 * - a block is `on`, `off`, its box as x,y,width,height, or both: `on,10,20,60,90`
 * - in texts `;` is written `~.` and `~` is written `~~`
 *
 * A part that cannot be read falls back to its default and is named; the other parts stand.
 */
import type { Box } from '../draw/drawing';
import { OWN_EDGE } from './paper';
import {
  BLOCKS,
  DEFAULT_SHEET,
  GRIDS,
  PAPERS,
  PRESETS,
  SHEET_PROJECTIONS,
  type BlockId,
  type SheetSpec,
} from './spec';

export interface SheetNotice {
  /** The part that could not be read, as it is written. */
  key: string;
  value: string;
}

/** Characters that the user's own texts may have. */
export const LONGEST_TEXT = { title: 120, subtitle: 300, author: 60, approval: 60 } as const;
const TEXT_KEYS = { title: 'title', sub: 'subtitle', by: 'author', approval: 'approval' } as const;

/** Farther out no page reaches. */
const LONGEST_MM = OWN_EDGE.most;
const SCALES = { least: 100, most: 100_000_000 } as const;

export function encodeSheet(spec: SheetSpec): string {
  const { extent, ownSize, blocks } = spec;
  const parts: string[] = [];
  const put = (key: string, value: string, standard: string) => {
    if (value !== standard) parts.push(`${key}:${value}`);
  };
  const size = ({ width, height }: SheetSpec['ownSize']) => `${mm(width)}x${mm(height)}`;
  put('preset', spec.preset, DEFAULT_SHEET.preset);
  put('paper', spec.paper, DEFAULT_SHEET.paper);
  put('size', size(ownSize), size(DEFAULT_SHEET.ownSize));
  put('turn', spec.orientation, DEFAULT_SHEET.orientation);
  put('margin', mm(spec.margin), mm(DEFAULT_SHEET.margin));
  put('proj', spec.projection, DEFAULT_SHEET.projection);
  put('grid', spec.grid, DEFAULT_SHEET.grid);
  if (extent.t === 'scale')
    parts.push(`at:${degrees(extent.lon)}/${degrees(extent.lat)}/${mm(extent.denominator)}`);
  for (const [key, field] of Object.entries(TEXT_KEYS)) {
    const text = spec[field];
    if (text !== null && text !== DEFAULT_SHEET[field]) parts.push(`${key}:${escaped(text)}`);
  }
  for (const id of BLOCKS) {
    const { on, box } = blocks[id] ?? {};
    const said = [
      ...(on === undefined ? [] : [on ? 'on' : 'off']),
      ...(box ? [box.x, box.y, box.width, box.height].map(mm) : []),
    ];
    // A title is a text and a block: the block's part has a mark of its own.
    if (said.length) parts.push(`b-${id}:${said.join(',')}`);
  }
  return parts.join(';');
}

export function decodeSheet(text: string): { spec: SheetSpec; notices: SheetNotice[] } {
  const spec = structuredClone(DEFAULT_SHEET);
  const notices: SheetNotice[] = [];
  for (const part of text.split(';').filter(Boolean)) {
    const colon = part.indexOf(':');
    const [key, value] = colon < 0 ? [part, ''] : [part.slice(0, colon), part.slice(colon + 1)];
    const read = colon < 0 ? undefined : readPart(key, value);
    if (!read) notices.push({ key, value: shown(value) });
    else if ('block' in read) spec.blocks = { ...spec.blocks, [read.block]: read.choice };
    else Object.assign(spec, read);
  }
  return { spec, notices };
}

type Read =
  Partial<SheetSpec> | { block: BlockId; choice: NonNullable<SheetSpec['blocks'][BlockId]> };

function readPart(key: string, value: string): Read | undefined {
  const one = <T extends string>(all: readonly T[]) => all.find((word) => word === value);
  switch (key) {
    case 'preset':
      return some('preset', one(PRESETS));
    case 'paper':
      return some('paper', one(PAPERS));
    case 'turn':
      return some('orientation', one(['portrait', 'landscape'] as const));
    case 'proj':
      return some('projection', one(SHEET_PROJECTIONS));
    case 'grid':
      return some('grid', one(GRIDS));
    case 'margin':
      return some('margin', number(value, 0, LONGEST_MM));
    case 'size': {
      const [width, height, ...rest] = value.split('x').map(edge);
      return width && height && !rest.length ? { ownSize: { width, height } } : undefined;
    }
    case 'at':
      return readExtent(value);
    case 'title':
    case 'sub':
    case 'by':
    case 'approval': {
      const field = TEXT_KEYS[key];
      const text = plain(value);
      return text !== undefined && text.length <= LONGEST_TEXT[field]
        ? { [field]: text }
        : undefined;
    }
    default:
      return readBlock(key, value);
  }
}

function readExtent(value: string): Read | undefined {
  const [lon, lat, denominator, ...rest] = value.split('/');
  const read = {
    lon: number(lon, -180, 180),
    lat: number(lat, -85, 85),
    denominator: number(denominator, SCALES.least, SCALES.most),
  };
  if (rest.length || read.lon === undefined || read.lat === undefined || !read.denominator)
    return undefined;
  const { lon: x, lat: y, denominator: d } = read;
  return { extent: { t: 'scale', lon: x, lat: y, denominator: d } };
}

function readBlock(key: string, value: string): Read | undefined {
  const block = BLOCKS.find((id) => key === `b-${id}`);
  if (!block) return undefined;
  const words = value.split(',');
  const first = words[0];
  const on = first === 'on' ? true : first === 'off' ? false : undefined;
  const numbers = on === undefined ? words : words.slice(1);
  const box = numbers.length ? readBox(numbers) : null;
  if (box === undefined) return undefined;
  return { block, choice: { ...(on === undefined ? {} : { on }), ...(box ? { box } : {}) } };
}

function readBox(words: readonly string[]): Box | undefined {
  const [x, y, width, height, ...rest] = words.map((word) => number(word, 0, LONGEST_MM));
  if (x === undefined || y === undefined || !width || !height || rest.length) return undefined;
  return { x, y, width, height };
}

const edge = (text: string) => number(text, OWN_EDGE.least, OWN_EDGE.most);

function some<K extends keyof SheetSpec>(key: K, value: SheetSpec[K] | undefined) {
  return value === undefined ? undefined : ({ [key]: value } as Pick<SheetSpec, K>);
}

function number(text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined || !/^-?\d{1,9}(\.\d{1,8})?$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}

/** Without an exponent, to a hundredth. */
const mm = (value: number) => String(Number(value.toFixed(2)));
const degrees = (value: number) =>
  Number(value.toFixed(6))
    .toFixed(6)
    .replace(/\.?0+$/, '');

const escaped = (text: string) => text.replaceAll('~', '~~').replaceAll(';', '~.');

/** Undefined where a `~` stands before anything but `~` or a point. */
function plain(text: string): string | undefined {
  if (/~/.test(text.replaceAll(/~[~.]/g, ''))) return undefined;
  return text.replaceAll(/~([~.])/g, (_, mark: string) => (mark === '.' ? ';' : '~'));
}

/** What a notice repeats: long texts would hide the rest. */
const shown = (value: string) => (value.length > 40 ? `${value.slice(0, 40)}…` : value);
