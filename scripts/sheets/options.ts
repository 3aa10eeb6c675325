/** The options of `npm run sheets`, read and checked: a wrong one is answered with the valid ones. */
import { isLayerId } from '../../src/atlas/catalogue';
import { LAYER_IDS } from '../../src/atlas/feature';
import type { Regions } from '../../src/atlas/regions';
import { ATLAS_EACH, type AtlasEach } from '../../src/sheet/atlas/pages';
import { decodeSheet } from '../../src/sheet/model/sheet-address';
import { PAPERS, PRESETS, type SheetSpec } from '../../src/sheet/model/spec';
import { decodeView } from '../../src/state/url';
import type { View } from '../../src/state/view';
import { list, oneOf, parseOptions, UsageError } from '../usage';

export const FORMATS = ['pdf', 'svg', 'png'] as const;
export type Format = (typeof FORMATS)[number];
const DPI = [96, 150, 200, 300, 400, 600] as const;
const TURNS = ['portrait', 'landscape'] as const;
const LANGUAGES = ['zh', 'en'] as const;

export interface Options {
  view: View;
  sheet: SheetSpec;
  /** Null: one sheet of the view. */
  each: AtlasEach | null;
  /** A file for each page in place of one PDF with contents. */
  separate: boolean;
  format: Format;
  dpi: number;
  /** Folder that the files go to. */
  out: string;
}

const OPTIONS = {
  view: { type: 'string' },
  each: { type: 'string' },
  layers: { type: 'string' },
  area: { type: 'string' },
  preset: { type: 'string' },
  page: { type: 'string' },
  turn: { type: 'string' },
  scale: { type: 'string' },
  format: { type: 'string' },
  separate: { type: 'boolean' },
  dpi: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const;

export const HELP = `npm run sheets -- [options]
Sheets of the atlas as files, made by the app itself in a browser without a window.

  --view      the query of a saved address: "area=360400&layers=care&sheet=paper:A3"
  --each      ${list(ATLAS_EACH)}: one sheet for each; left out: one sheet of the view
  --layers    ${list(LAYER_IDS)}
  --area      code of a city, county or functional area
  --preset    ${list(PRESETS)}
  --page      ${list(PAPERS.filter((paper) => paper !== 'own'))}
  --turn      ${list(TURNS)}
  --scale     denominator of the scale about the middle of the view; with --view "…sheet=at:…" only
  --format    ${list(FORMATS)}                                              [pdf]
  --separate  with --each: a PDF for each page in place of one with contents
  --dpi       ${list(DPI)} (pictures)                    [300]
  --lang      ${list(LANGUAGES)}                                                    [zh]
  --out       folder for the files                                        [out]
  --help      this text`;

/** @returns null where only the help is wanted */
export function readOptions(
  args: string[],
  regions: Regions,
  isDocument: (id: string) => boolean,
): Options | null {
  const given = parseOptions(args, OPTIONS);
  if (given.help) return null;
  const isArea = (code: string) => regions.get(code) !== undefined;
  const { view, notices } = decodeView(given.view ?? '', isArea, isDocument);
  if (notices.length) throw new UsageError(`--view: cannot read ${said(notices)}`);
  const read = decodeSheet(view.sheet);
  if (read.notices.length) throw new UsageError(`--view: sheet cannot read ${said(read.notices)}`);
  const sheet = read.spec;

  if (given.layers !== undefined) view.layers = layersOf(given.layers);
  if (given.area !== undefined) view.area = areaOf(given.area, regions);
  if (given.lang !== undefined) view.lang = oneOf('lang', given.lang, LANGUAGES);
  if (given.preset !== undefined) sheet.preset = oneOf('preset', given.preset, PRESETS);
  if (given.page !== undefined) sheet.paper = oneOf('page', given.page, PAPERS);
  if (given.turn !== undefined) sheet.orientation = oneOf('turn', given.turn, TURNS);
  if (given.scale !== undefined) sheet.extent = rescaled(given.scale, sheet);
  const dpi = given.dpi === undefined ? 300 : Number(oneOf('dpi', given.dpi, DPI.map(String)));
  return {
    ...{ view, sheet, dpi },
    each: given.each === undefined ? null : oneOf('each', given.each, ATLAS_EACH),
    separate: given.separate ?? false,
    format: oneOf('format', given.format ?? 'pdf', FORMATS),
    out: given.out ?? 'out',
  };
}

const said = (notices: readonly { key: string; value: string }[]) =>
  notices.map(({ key, value }) => `${key}=${value}`).join(', ');

function layersOf(text: string): View['layers'] {
  const words = text.split(',').map((word) => word.trim());
  const wrong = words.filter((word) => !isLayerId(word));
  if (wrong.length)
    throw new UsageError(
      `--layers "${wrong.join(',')}": no such layer. Layers: ${list(LAYER_IDS)}`,
    );
  return [...new Set(words.filter(isLayerId))];
}

function areaOf(code: string, regions: Regions): string {
  if (regions.get(code)) return code;
  const names = regions.all.map((region) => `${region.code} ${region.name.zh}`);
  throw new UsageError(`--area "${code}": no such area. Codes: ${list(names)}`);
}

function rescaled(text: string, { extent }: SheetSpec): SheetSpec['extent'] {
  const denominator = Number(text.replace(/^1:/, '').replaceAll(',', ''));
  if (!(denominator >= 500 && denominator <= 20_000_000))
    throw new UsageError(`--scale "${text}": a denominator from 500 to 20000000`);
  if (extent.t === 'fit')
    throw new UsageError(`--scale needs a centre: --view "sheet=at:116.00/29.70/${denominator}"`);
  return { ...extent, denominator };
}
