/** From a sheet to files: each kind's writer is fetched when it is first asked for. */
import { commonMessages } from '../../i18n/messages/common';
import type { Sheet } from '../../sheet/compose';
import type { Drawing } from '../../sheet/draw/drawing';
import { fileName, localDay } from '../../sheet/file-name';
import type { Fonts } from '../../sheet/fonts/fonts';
import type { PdfMeta } from '../../sheet/out/pdf/pdf';
import type { Lang } from '../../atlas/text';
import type { SheetSpec } from '../../sheet/model/spec';

export interface MadeFile {
  blob: Blob;
  name: string;
}

export interface WriteOrder {
  sheet: Sheet;
  spec: SheetSpec;
  fonts: Fonts;
  lang: Lang;
  signal: AbortSignal;
  onShare: (share: number) => void;
}

export const sheetFileName = (title: string, lang: Lang, extension: string) =>
  fileName([commonMessages(lang).atlas, title], localDay(new Date()), extension);

export async function writePdf({
  sheet,
  spec,
  fonts,
  lang,
  signal,
}: WriteOrder): Promise<MadeFile[]> {
  const { title } = sheet.words;
  return [await pdfOf([sheet.drawing], metaOf(sheet, spec, lang), fonts, title, signal)];
}

export async function pdfOf(
  drawings: readonly Drawing[],
  meta: PdfMeta,
  fonts: Fonts,
  title: string,
  signal: AbortSignal,
  onPage: (done: number, all: number) => void = () => {},
): Promise<MadeFile> {
  const { toPdf } = await import('../../sheet/out/pdf/pdf');
  const bytes = await toPdf(drawings, meta, fonts, { signal, onPage });
  const blob = new Blob([bytes], { type: 'application/pdf' });
  return { blob, name: sheetFileName(title, meta.language === 'en' ? 'en' : 'zh', 'pdf') };
}

/** What the file says of itself. */
export function metaOf(
  { words }: Pick<Sheet, 'words'>,
  { author }: SheetSpec,
  lang: Lang,
): PdfMeta {
  return {
    title: words.title,
    ...(author && { author }),
    subject: words.subtitle.join(' · '),
    keywords: words.documents.map(({ number }) => number),
    created: new Date(),
    language: lang === 'zh' ? 'zh-CN' : 'en',
  };
}

export async function writeSvg({ sheet, lang }: WriteOrder): Promise<MadeFile[]> {
  const { toSvg } = await import('../../sheet/out/svg/svg');
  const blob = new Blob([toSvg(sheet.drawing)], { type: 'image/svg+xml' });
  return [{ blob, name: sheetFileName(sheet.words.title, lang, 'svg') }];
}

/** With the files beside it that place it on the Earth, named as GIS programs look for them. */
export async function writePng(
  order: WriteOrder,
  { dpi, transparent, world }: { dpi: number; transparent: boolean; world: boolean },
): Promise<MadeFile[]> {
  const { sheet, fonts, lang, signal, onShare } = order;
  const { paintPng } = await import('../../sheet/out/png/png');
  const { projectionFile, worldFile } = await import('../../sheet/out/png/world-file');
  const drawing = transparent ? { ...sheet.drawing, paper: null } : sheet.drawing;
  const { title } = sheet.words;
  const blob = await paintPng(drawing, dpi, fonts, { title, signal, onProgress: onShare });
  const name = sheetFileName(title, lang, 'png');
  const beside = [
    ['pgw', worldFile(drawing, dpi)],
    ['prj', projectionFile(drawing)],
  ] as const;
  return [
    { blob, name },
    ...beside.flatMap(([extension, text]) =>
      world && text
        ? { blob: new Blob([text], { type: 'text/plain' }), name: name.replace(/png$/, extension) }
        : [],
    ),
  ];
}
