/** Catchment scores as a table file: every row with what it rests on. */
import type { AreaScore } from '../../analysis/catchment-study';
import type { AtlasFeature } from '../../atlas/feature';
import { citation } from '../../atlas/citation';
import type { Bilingual, Lang } from '../../atlas/text';
import { catchmentMessages } from '../../i18n/messages/catchment';
import { supplyMessages } from '../../i18n/messages/supply';
import { studyMessages } from '../../i18n/messages/study';
import { csvText } from '../../sheet/csv-text';
import type { CatchmentAsked } from './catchment-asked';
import { catchmentLines } from './catchment-lines';
import type { CatchmentFinding } from './catchment-run.svelte';

const HEAD = [
  ...['level', 'code', 'name', 'unit', 'score', 'scoreLeast', 'scoreMost', 'demand'],
  ...['demandWithScoreZero', 'demandWithScoreZeroAtBest', 'state', 'area', 'demandSource'],
  ...['demandOutside', 'facilitiesCounted', 'supplyCounted', 'withoutPoint', 'withoutSupply'],
  ...['overlapping', 'assumptions', 'citations', 'address'],
];

/** Scores per 1,000 of the demand; an endless one is told by the word. */
export function catchmentCsv(
  finding: CatchmentFinding<CatchmentAsked>,
  byId: ReadonlyMap<string, AtlasFeature>,
  lang: Lang,
): string {
  const { asked, sharing, overlapping, counties, total, outside } = finding;
  const m = catchmentMessages(lang);
  const unit = m.per(supplyMessages(lang)[`counts_${asked.counts}`], asked.weighs);
  const perThousand = (score: number) => (score === Infinity ? m.endless : plain(1000 * score));
  const area = asked.area?.[lang] ?? studyMessages(lang).whole;
  const said = [
    ...[m[`state_${asked.state}`], area, asked.demand[lang], plain(outside)],
    String(sharing.counted.length),
    plain(sharing.counted.reduce((sum, { supply }) => sum + supply!, 0)),
    ...[sharing.withoutPoint, sharing.withoutSupply, overlapping].map(({ length }) => `${length}`),
    [...catchmentLines(asked.figures, asked.decay, lang), m.noneNote].join('; '),
    sharing.counted
      .flatMap(({ id }) => byId.get(id)?.properties ?? [])
      .map((p) => citation(p, lang))
      .join(' '),
    asked.address,
  ];
  const row = (level: string, code: string, name: Bilingual, score: AreaScore) => [
    ...[level, code, name[lang], unit],
    ...[score.mean, score.low, score.high].map(perThousand),
    ...[score.people, score.withoutAny.nominal, score.withoutAny.atBest].map(plain),
    ...said,
  ];
  const all = { zh: area, en: area };
  return csvText([
    HEAD,
    ...counties.map(({ unit: county, score }) => row('county', county.code, county.name, score)),
    row('total', '', all, total),
  ]);
}

/** Without grouping, at most four decimals; nothing where nobody is counted. */
const plain = (value: number) =>
  Number.isFinite(value) ? String(Math.round(value * 1e4) / 1e4) : '';
