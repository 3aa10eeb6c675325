/** A study as a table file and as text: every row with its assumptions and citations. */
import type { Facility } from '../../analysis/states';
import type { SeatRow } from '../../analysis/study/seats';
import type { UnitTally } from '../../analysis/study/study';
import { documentCitation } from '../../atlas/citation';
import { kindOf } from '../../atlas/catalogue';
import type { DocumentInfo } from '../../atlas/record';
import type { Regions } from '../../atlas/regions';
import type { Lang } from '../../atlas/text';
import { studyMessages } from '../../i18n/messages/study';
import { stateText, studyWords } from '../../i18n/messages/study-words';
import { csvText } from '../../sheet/csv-text';
import { amountText, radiusText } from '../../sheet/study-figures';
import type { StudyAnswer } from '../../state/study.svelte';
import {
  changeText,
  factTexts,
  headlineText,
  measureOf,
  talliesOf,
  undecidableText,
} from './finding';

export interface FileContext {
  lang: Lang;
  regions: Regions;
  documents: readonly DocumentInfo[];
  /** Name of the area that is studied. */
  areaName: string;
  /** The view's address, so that the study can be opened again. */
  address: string;
}

/** Standard, radius and each figure with mark and source; the way of travel is assumed as well. */
export function assumptionTexts({ question }: StudyAnswer, lang: Lang): string[] {
  const m = studyWords(lang);
  const { standard, reach } = question;
  return [
    ...(standard
      ? [`${standard.title[lang]} [${m[`mark_${standard.mark}`]}] ${standard.source[lang]}`]
      : []),
    radiusText(reach, lang),
    ...reach.assumptions.map(
      (figure) =>
        `${m[figure.what]} ${amountText(figure, lang)} [${m[`mark_${figure.mark}`]}] ${figure.source[lang]}`,
    ),
    ...(reach.mode ? [`${m[`mode_${reach.mode}`]}: ${m.modeAssumed}`] : []),
    m.barriers,
  ];
}

/** The documents that the counted facilities come from, in the order of the record. */
export function citedIn(
  facilities: readonly Facility[],
  documents: readonly DocumentInfo[],
  lang: Lang,
): string[] {
  const numbers = new Set(
    facilities.flatMap(({ records }) => records.map(({ properties: p }) => p.documentNumber)),
  );
  return documents
    .filter(({ number }) => numbers.has(number))
    .map((document) => documentCitation(document, lang));
}

const HEAD = [
  ...['level', 'code', 'name', 'county', 'schematic', 'unit', 'total', 'withoutPoint'],
  ...['inReachNominal', 'inReachSure', 'inReachPossible', 'class'],
  ...['facilitiesInReachNominal', 'facilitiesInReachSure', 'facilitiesInReachPossible'],
  ...['nearestFacility', 'nearestDistanceM', 'distanceLeastM', 'distanceMostM'],
  ...['comparedBefore', 'comparedAfter', 'comparedGainNominal', 'comparedGainSure'],
  ...['comparedGainPossible', 'kinds', 'state', 'area', 'demand', 'facilitiesWithoutPoint'],
  ...['assumptions', 'citations', 'address'],
];

export function studyCsv(answer: StudyAnswer, context: FileContext): string {
  const { lang, regions, documents, areaName, address } = context;
  const { question, report, comparison } = answer;
  const m = studyWords(lang);
  const measure = measureOf(answer, lang);
  const tallies = talliesOf(answer);
  const changes = comparison?.change;
  const kinds = question.setting.kinds.map((kind) => kindOf(kind)?.kind.title[lang] ?? kind);
  const said = [
    kinds.join(';'),
    stateText(m, question.setting.state),
    areaName,
    question.demand.source.citation[lang],
    String(report.withoutPoint.length),
    assumptionTexts(answer, lang).join('; '),
  ];
  const sources = citedIn([...report.counted, ...report.withoutPoint], documents, lang).join(' ');
  const pair = question.pair?.map((state) => stateText(m, state)) ?? ['', ''];
  const seats = new Map(report.seats.map((row) => [row.unit.code, row]));

  const rowsOf = (level: 'county' | 'township', units: readonly UnitTally[]) =>
    units.map(({ unit, tally }, i) => {
      const within = measure.withinOf(tally);
      const change = changes?.[level === 'county' ? 'counties' : 'townships'][i];
      const gain = change && gainOf(change, answer);
      const seat = level === 'township' && !answer.areaReport ? seats.get(unit.code) : undefined;
      return [
        ...[level, unit.code, unit.name[lang], regions.get(unit.county)?.name[lang] ?? unit.county],
        unit.schematic ? 'yes' : '',
        ...[measure.unit, plain(measure.totalOf(tally)), String(tally.withoutPoint)],
        ...[within.nominal, within.sure, within.possible].map(plain),
        ...seatCells(seat, lang),
        ...(gain
          ? [...pair, plain(gain.nominal), plain(gain.sure), plain(gain.possible)]
          : ['', '', '', '', '']),
        ...said,
        sources,
        address,
      ];
    });
  return csvText([
    HEAD,
    ...rowsOf('county', tallies.counties),
    ...rowsOf('township', tallies.townships),
  ]);
}

function gainOf(
  change: NonNullable<StudyAnswer['comparison']>['change']['counties'][number],
  { areaReport, question }: StudyAnswer,
) {
  return areaReport || question.demand.source.counts ? change.weight : change.points;
}

function seatCells(seat: SeatRow | undefined, lang: Lang): string[] {
  if (!seat) return Array<string>(8).fill('');
  const { reach, inReach, nearest, leastM, mostM } = seat;
  const m = studyWords(lang);
  const metres = (value: number | undefined) =>
    value === undefined ? '' : String(Math.round(value));
  return [
    reach ? (m[`reach_${reach}`] as string) : m.none,
    ...[inReach?.nominal, inReach?.sure, inReach?.possible].map((count) => metres(count)),
    nearest?.facility.records[0]!.properties.name ?? '',
    ...[nearest?.distanceM, leastM, mostM].map(metres),
  ];
}

/** Without grouping, at most three decimals. */
const plain = (value: number) => String(Math.round(value * 1000) / 1000);

/** The finding for a report: headline, facts, assumptions, documents. */
export function studyText(answer: StudyAnswer, context: FileContext): string {
  const { lang, documents, areaName } = context;
  const { question, report } = answer;
  const m = studyMessages(lang);
  const w = studyWords(lang);
  const kinds = question.setting.kinds.map((kind) => kindOf(kind)?.kind.title[lang] ?? kind);
  const list = (title: string, rows: readonly string[]) =>
    rows.length ? [`${title}:`, ...rows.map((row) => `- ${row}`)] : [];
  const nameOf = ({ records }: Facility) => records[0]!.properties.name;
  return [
    kinds.join(w.listMark),
    m.placeOf(areaName, stateText(w, question.setting.state)),
    headlineText(answer, lang),
    undecidableText(answer, lang),
    changeText(answer, lang),
    ...factTexts(answer, lang).map((fact) => `- ${fact}`),
    ...list(m.uncounted(String(report.withoutPoint.length)), report.withoutPoint.map(nameOf)),
    ...list(m.assumptions, assumptionTexts(answer, lang)),
    ...list(m.documents, citedIn([...report.counted, ...report.withoutPoint], documents, lang)),
  ]
    .filter(Boolean)
    .join('\n');
}
