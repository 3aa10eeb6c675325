/**
 * An atlas: its sheets composed one after the other; bound with contents into one PDF, or a file for
 * each sheet in one archive.
 */
import { formatDate, formatNumber } from '../../i18n/format';
import { sheetRoomMessages } from '../../i18n/messages/sheet-room';
import { contentsLength, contentsPages } from '../../sheet/atlas/contents';
import type { AtlasPage } from '../../sheet/atlas/pages';
import type { Sheet } from '../../sheet/compose';
import { SHEET_INKS } from '../../sheet/furniture/setting';
import { pageSize, printable } from '../../sheet/model/paper';
import type { SheetSpec } from '../../sheet/model/spec';
import { typeScale } from '../../sheet/model/type-scale';
import type { AtlasFeature } from '../../atlas/feature';
import { composeWithBase, type Subject, type TakeBase } from './compose-with-base';
import { fileName } from '../../sheet/file-name';
import type { SheetParts } from './sheet-parts';
import {
  metaOf,
  pdfOf,
  sheetFileName,
  writePdf,
  writePng,
  writeSvg,
  type MadeFile,
} from './write-sheet';

export const ATLAS_FORMS = ['book', 'pdf', 'svg', 'png'] as const;
/** One PDF with contents, or an archive of a file a sheet. */
export type AtlasForm = (typeof ATLAS_FORMS)[number];

export interface AtlasOrder {
  form: AtlasForm;
  /** Of pictures. */
  dpi: number;
  subject: Subject;
  spec: SheetSpec;
  pages: readonly AtlasPage[];
  parts: SheetParts;
  /** As in compose-with-base.ts. */
  take: TakeBase | null;
  /** What the filters of the view leave in another area. */
  shownIn: (area: string) => readonly AtlasFeature[];
  title: string;
  signal: AbortSignal;
  onPage: (done: number, all: number, name: string) => void;
}

export interface MadeAtlas {
  /** Null where no page could be made. */
  file: MadeFile | null;
  /** Names of pages that have errors and were left out. */
  leftOut: string[];
}

/** @throws the signal's reason, and what a sheet that cannot be composed throws */
export async function makeAtlas(order: AtlasOrder): Promise<MadeAtlas> {
  const { pages, signal, onPage } = order;
  const made: { page: AtlasPage; sheet: Sheet }[] = [];
  const leftOut: string[] = [];
  for (const [i, page] of pages.entries()) {
    signal.throwIfAborted();
    onPage(i, pages.length, page.name);
    // Lets the panel show how far it is and take a cancel.
    await new Promise((resolve) => setTimeout(resolve));
    const sheet = await sheetOf(page, order);
    if (sheet.findings.some(({ level }) => level === 'error')) leftOut.push(page.name);
    else made.push({ page, sheet });
  }
  if (!made.length) return { file: null, leftOut };
  const file = order.form === 'book' ? await bound(made, order) : await archived(made, order);
  return { file, leftOut };
}

function sheetOf(
  page: AtlasPage,
  { subject, spec, parts, take, shownIn }: AtlasOrder,
): Promise<Sheet> {
  const within = shownIn(page.area);
  const features = page.only ? within.filter((f) => f.properties.id === page.only) : within;
  const view = { ...subject.view, area: page.area, select: page.only ?? null };
  const own: SheetSpec = { ...spec, extent: page.extent, title: page.only ? page.name : null };
  return composeWithBase({ ...subject, view, features }, own, parts, take);
}

async function bound(
  made: readonly { page: AtlasPage; sheet: Sheet }[],
  { subject, spec, title, parts: { fonts }, signal }: AtlasOrder,
): Promise<MadeFile> {
  const { lang } = subject.view;
  const m = sheetRoomMessages(lang);
  const size = pageSize(spec);
  const look = {
    ...{ page: size, inner: printable(size, spec.margin), measure: fonts.measure },
    ...{ type: typeScale(size, spec.preset), inks: SHEET_INKS.light },
  };
  const before = contentsLength(made.length, look);
  const first = made[0]!.sheet;
  const contents = contentsPages(
    {
      title,
      subtitle: `${m.atlasPages(formatNumber(made.length, lang))} · ${formatDate(subject.made, lang)}`,
      contents: m.contents,
      entries: made.map(({ page, sheet }, i) => ({
        name: page.name,
        page: before + i + 1,
        note: `1:${formatNumber(sheet.projection.scale, lang)}`,
      })),
    },
    look,
  );
  const drawings = [...contents, ...made.map(({ sheet }) => sheet.drawing)];
  const documents = new Map(
    made.flatMap(({ sheet }) => sheet.words.documents).map((cited) => [cited.number, cited]),
  );
  const words = { ...first.words, title, documents: [...documents.values()] };
  const meta = {
    ...metaOf({ words }, spec, lang),
    pages: [
      ...contents.map(() => ({ title: m.contents })),
      ...made.map(({ page }) => ({ title: page.name })),
    ],
  };
  return pdfOf(drawings, meta, fonts, title, signal);
}

/** Numbered in the order of the pages, so that they stay in it in any folder. */
async function archived(
  made: readonly { page: AtlasPage; sheet: Sheet }[],
  { form, dpi, subject, spec, title, parts: { fonts }, signal, onPage }: AtlasOrder,
): Promise<MadeFile> {
  const { zip } = await import('fflate');
  const { lang } = subject.view;
  const digits = String(made.length).length;
  const entries: Record<string, [Uint8Array, { level: 0 | 6 }]> = {};
  for (const [i, { page, sheet }] of made.entries()) {
    signal.throwIfAborted();
    onPage(i, made.length, page.name);
    const order = { sheet, spec, fonts, lang, signal, onShare: () => {} };
    const files =
      form === 'svg'
        ? await writeSvg(order)
        : form === 'png'
          ? await writePng(order, { dpi, transparent: false, world: true })
          : await writePdf(order);
    const number = String(i + 1).padStart(digits, '0');
    for (const { blob, name } of files) {
      const path = `${fileName([number, page.name], subject.made, extensionOf(name))}`;
      // PDF and PNG are packed already.
      entries[path] = [await bytesOf(blob), { level: form === 'svg' ? 6 : 0 }];
    }
  }
  const packed = await new Promise<Uint8Array>((done, fail) =>
    zip(entries, (error, data) => (error ? fail(error) : done(data))),
  );
  const blob = new Blob([packed as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
  return { blob, name: sheetFileName(title, lang, 'zip') };
}

const extensionOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
