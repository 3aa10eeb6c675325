/** The content of every block of a sheet, from the record, the view and what the map drew. */
import type { AtlasFeature } from '../../atlas/feature';
import { exportCredits } from '../../atlas/record';
import { formatDate, formatNumber } from '../../i18n/format';
import { commonMessages } from '../../i18n/messages/common';
import { exploreMessages } from '../../i18n/messages/explore';
import { sheetPageMessages } from '../../i18n/messages/sheet-page';
import type { MapFacts } from '../carto/content';
import { citedDocuments, type CitedDocument } from '../documents';
import { headLines } from '../head-lines';
import { blocksOn } from '../model/layout';
import { pageSize } from '../model/paper';
import type { BlockId, SheetSpec } from '../model/spec';
import type { PageProjection } from '../projection';
import type { SheetSubject } from '../subject';
import { defaultTitle } from '../view-text';
import { keyFigures } from './figures';
import { figuresBlock } from './figures-block';
import type { BlockContent } from './flow';
import { subtitleBlock, titleBlock } from './heads';
import { imprintBlock, type Imprint } from './imprint-block';
import { legendBlock } from './legend-block';
import { legendSections, type LegendSection } from './legend-rows';
import { listBlock } from './lists';
import { northBlock } from './north-block';
import { qrBlock } from './qr-block';
import { reachable } from './reachable';
import { scaleBlock } from './scale-block';
import type { Setting } from './setting';
import { tableBlock } from './table-block';
import { tableOf } from './table-rows';

/** The words of a sheet, kept so that the check can look for each of them in the drawing. */
export interface SheetWords {
  title: string;
  subtitle: string[];
  legend: LegendSection[];
  documents: CitedDocument[];
  sources: string[];
  credits: string[];
  imprint: Imprint;
  /** Null where others cannot open the address. */
  address: string | null;
  /** On the map: by a mark, a line or a count. */
  shown: AtlasFeature[];
}

export function sheetWords(
  subject: SheetSubject,
  spec: SheetSpec,
  facts: MapFacts,
  projection: PageProjection,
  setting: Setting,
): SheetWords {
  const { index, regions, view } = subject;
  const { lang } = setting;
  const m = sheetPageMessages(lang);
  const byId = new Map(subject.features.map((feature) => [feature.properties.id, feature]));
  const ids = new Set([...facts.marks, ...facts.clustered, ...facts.badged]);
  const shown = subject.features.filter(({ properties }) => ids.has(properties.id));
  const present = index.layers.map((layer) => layer.id);
  const title = spec.title ?? defaultTitle(view, regions, present, lang);
  const documents = citedDocuments(shown, index.documents);
  return {
    title,
    subtitle: spec.subtitle === null ? headLines(subject, title, shown) : [spec.subtitle],
    legend: legendSections(
      {
        facts,
        features: byId,
        circles: subject.circles ? view.circles : null,
        study: subject.study,
      },
      setting,
    ),
    documents,
    sources: documents.map(({ title: name, number, date, features }, i) =>
      m.sourceLine(`[${i + 1}]`, name, number, date, formatNumber(features, lang)),
    ),
    credits: [
      ...(subject.baseCredit ? [subject.baseCredit] : []),
      ...exportCredits(index.credits).map(({ name, licence, use }) =>
        m.creditLine(name, licence, use[lang]),
      ),
    ],
    imprint: {
      atlas: commonMessages(lang).atlas,
      notice: spec.approval.trim() ? m.notice : m.noticeUnreviewed,
      lines: [
        m.approval(spec.approval.trim() || m.approvalEmpty),
        [
          m.made(formatDate(subject.made, lang)),
          ...(spec.author.trim() ? [m.author(spec.author.trim())] : []),
        ].join(lang === 'zh' ? '　' : ' · '),
        m.projection(projection.name[lang]),
        m.asOfRecord,
      ],
    },
    address: subject.address && reachable(subject.address) ? subject.address : null,
    shown,
  };
}

/** More sources than this stand in one paragraph where there is little room. */
const MOST_LISTED = 6;
/** On pages with a shorter edge than this, millimetres, credits are one paragraph. */
const SMALL_PAGE = 260;

/** Every block but the map and the inset, which src/sheet/carto draws. */
export function blockContents(
  words: SheetWords,
  subject: SheetSubject,
  spec: SheetSpec,
  projection: PageProjection,
  setting: Setting,
): Record<Exclude<BlockId, 'map' | 'inset'>, BlockContent> {
  const { lang } = setting;
  const m = sheetPageMessages(lang);
  const numberOf = new Map(words.documents.map(({ number }, i) => [number, i + 1]));
  const { figures, note } = keyFigures(words.shown, lang);
  const { lon, lat } = projection.centre;
  const convergence = projection.convergence(lon, lat);
  const { preset } = spec;
  const size = pageSize(spec);
  const small = Math.min(size.width, size.height) < SMALL_PAGE;
  const dense = preset === 'figure' || preset === 'slide';
  const scaled = blocksOn(spec).includes('scale');
  return {
    title: titleBlock(words.title, setting),
    subtitle: subtitleBlock(words.subtitle, setting),
    figures: figuresBlock(figures, note, setting),
    legend: legendBlock(exploreMessages(lang).legend, words.legend, setting),
    scale: scaleBlock({ ...projection, convergence }, setting),
    north: northBlock(convergence, !scaled, setting),
    table: tableBlock(tableOf(words.shown, subject.regions, numberOf, setting), setting),
    sources: listBlock(m.sources, words.sources, setting, {
      // A few are read sooner one below the other.
      runIn: (dense || small) && words.sources.length > MOST_LISTED,
    }),
    credits: listBlock(m.credits, words.credits, setting, {
      ...{ colour: 'quiet', runIn: preset !== 'full' || small },
    }),
    imprint: imprintBlock(words.imprint, setting),
    qr: qrBlock(words.address, setting),
  };
}
