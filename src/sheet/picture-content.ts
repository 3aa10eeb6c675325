/** What a picture says: gathered from the record and the view, without a browser. */
import type { AtlasFeature } from '../atlas/feature';
import type { AtlasIndex } from '../atlas/record';
import type { Regions } from '../atlas/regions';
import { formatDate } from '../i18n/format';
import { commonMessages } from '../i18n/messages/common';
import { exploreMessages } from '../i18n/messages/explore';
import { sheetMessages } from '../i18n/messages/sheet';
import type { View } from '../state/view';
import { citedDocuments, documentLine } from './documents';
import { featuresInFrame, metresPerPixel } from './frame';
import { headLines } from './head-lines';
import { legendOf, type LegendSection } from './legend';
import type { PictureContent } from './page/picture-layout';
import type { Palette } from './palette';
import type { MapFrame } from './picture-source';
import { scaleBar } from './scale-bar';

/** Longest scale bar in page units. */
const LONGEST_BAR = 180;

export interface PictureSubject {
  index: AtlasIndex;
  regions: Regions;
  view: View;
  /** What the filters and the search leave. */
  features: readonly AtlasFeature[];
  title: string;
  /** ISO date. */
  made: string;
  palette: Palette;
  /** Of what else is drawn than the record. */
  legend?: LegendSection[];
  /** Whose base map lies under it, where the user has brought one. */
  baseCredit?: string | undefined;
}

/**
 * @param frame of the picture, in CSS pixels; null where it is not known
 * @param unit CSS pixels of the map for one unit of the page
 */
export function pictureContent(
  subject: PictureSubject,
  frame: MapFrame | null,
  unit: number,
): PictureContent {
  const { index, regions, view, palette, title, made } = subject;
  const { lang } = view;
  const m = sheetMessages(lang);
  const features = frame ? featuresInFrame(subject.features, frame, regions) : subject.features;
  const documents = citedDocuments(features, index.documents);
  const metres = frame ? metresPerPixel(frame.lat, frame.zoom) * unit : null;
  return {
    atlas: commonMessages(lang).atlas,
    made: m.made(formatDate(made, lang)),
    title,
    lines: headLines(subject, title, features),
    legendTitle: exploreMessages(lang).legend,
    legend: legendOf(features, view, frame?.zoom ?? null, palette, subject.legend),
    scale: metres === null ? null : scaleBar(metres, LONGEST_BAR),
    schematic: m.schematic,
    sourcesTitle: m.sources,
    sources: documents.map((document, i) => `${i + 1}. ${documentLine(document, lang)}`),
    creditsTitle: m.credits,
    credits: [
      ...(subject.baseCredit ? [subject.baseCredit] : []),
      ...index.credits.map(({ name, licence, use }) =>
        lang === 'zh' ? `${name} · ${licence}：${use.zh}` : `${name} · ${licence}: ${use.en}`,
      ),
    ],
  };
}
