/** The answer as text: a short finding, its figures, the assumptions under it, the citations. */
import { textTable } from '../../geo/steps/audit/text-table';
import type { Answer } from './answer';

export function answerText(answer: Answer): string {
  return [
    heading(answer),
    '',
    ...('sampling' in answer ? areaLines(answer) : seatLines(answer)),
    '',
    ...assumptionLines(answer),
    '',
    ...facilityLines(answer),
  ].join('\n');
}

type AreaAnswer = Extract<Answer, { sampling: unknown }>;
type SeatAnswer = Exclude<Answer, AreaAnswer>;

function heading({ question, limits }: Answer): string {
  const metres = (value: number) => `${Math.round(value)} m`;
  const radius =
    limits.sureM === limits.possibleM
      ? metres(limits.nominalM)
      : `${metres(limits.sureM)} to ${metres(limits.possibleM)}`;
  const standard = question.standard ? `${question.standard.title.zh}; ` : '';
  return `${question.kinds.join(', ')}: ${question.when}; ${standard}straight radius ${radius}`;
}

const HEADLINES = {
  decided: 'Decided in part: see the ranges.',
  undecidable: 'Cannot be decided with today’s points: no seat is surely in reach nor surely out.',
  'no-facilities': 'No such facility in this state.',
  'no-demand': 'No township seat here.',
};

function seatLines(answer: SeatAnswer): string[] {
  const { total, counties, townships } = answer;
  const row = (name: string, { points, within, withoutPoint }: SeatAnswer['counties'][number]) => [
    name,
    points,
    within.sure,
    within.nominal,
    within.possible,
    withoutPoint,
  ];
  const [all] = [{ ...total, code: '', county: '', name: { zh: '', en: '' } }];
  const head = ['County', 'seats', 'surely', 'nominally', 'possibly', 'no point'];
  const seats = townships.map((seat) => [
    `${seat.county} ${seat.name.zh}`,
    seat.reach ?? 'no point',
    'distanceM' in seat && seat.distanceM !== undefined ? seat.distanceM : '',
    seat.leastM === undefined ? '' : `${Math.round(seat.leastM)}–${upTo(seat.mostM)}`,
    'step' in seat && seat.step ? seat.step : '',
    'nearestName' in seat && seat.nearestName ? seat.nearestName : '',
  ]);
  const fixes = answer.fixFirst.map(
    (fix) =>
      `  ${fix.placeId ?? [...fix.facilities, ...fix.demand].join(', ')}: ±${fix.uncertaintyM} m, touches ${fix.touches}, decides ${fix.narrows}`,
  );
  const added = answer.addedToExisting.map(
    ({ name, adds }) => `  ${name}: ${adds.sure} / ${adds.nominal} / ${adds.possible}`,
  );
  return [
    HEADLINES[answer.headline],
    `Demand: ${answer.demandSource.citation.en}. Surely out of reach: ${total.surelyBeyond}.`,
    '',
    ...textTable(head, [
      ...counties.map((one) => row(`${one.code} ${one.name.zh}`, one)),
      row('All', all!),
    ]),
    '',
    'Townships: class, metres to the nearest facility, its range, facilities nominally in reach',
    ...textTable(['Township', 'class', 'metres', 'range', 'in reach', 'nearest'], seats),
    ...(added.length
      ? [
          '',
          'Seats that each project adds to what exists (surely / nominally / possibly):',
          ...added,
        ]
      : []),
    ...(fixes.length ? ['', 'Points to fix first:', ...fixes] : []),
  ];
}

const upTo = (metres: number | undefined) => (metres === undefined ? '?' : Math.round(metres));

function areaLines({ sampling, total, counties, townships }: AreaAnswer): string[] {
  const share = (part: number, whole: number) =>
    whole ? `${((100 * part) / whole).toFixed(1)} %` : '';
  const row = (name: string, { km2, within }: AreaAnswer['total']) => [
    name,
    Math.round(km2),
    share(within.sure, km2),
    share(within.nominal, km2),
    share(within.possible, km2),
  ];
  const head = ['km²', 'surely', 'nominally', 'possibly'];
  return [
    `Area by ${sampling.samples} sample points, one for every ${sampling.stepM} × ${sampling.stepM} m.`,
    '',
    ...textTable(
      ['County', ...head],
      [...counties.map((one) => row(`${one.code} ${one.name.zh}`, one)), row('All', total)],
    ),
    '',
    'Townships (schematic: what lies nearest to each seat; no border of a township is known)',
    ...textTable(
      ['Township', ...head],
      townships.map((one) => row(`${one.county} ${one.name.zh}`, one)),
    ),
  ];
}

function assumptionLines({ assumptions, question }: Answer): string[] {
  return [
    'Assumptions:',
    ...assumptions.map(({ what, value, mark, source, ...more }) => {
      const high = 'high' in more && more.high !== undefined ? `–${more.high}` : '';
      const unit = 'unit' in more && more.unit ? ` ${more.unit}` : '';
      return `  ${what} ${value}${high}${unit} [${mark}]: ${source.en}`;
    }),
    ...(question.standard?.note ? [`  ${question.standard.note.en}`] : []),
    '  Straight lines: no road, river or railway is reckoned with.',
  ];
}

function facilityLines({ facilities }: Answer): string[] {
  type Cited = (typeof facilities.counted)[number];
  const lines = (all: readonly Cited[]) =>
    all.flatMap(({ name, id, count, citations }) => [
      `  ${name}${count && count > 1 ? ` (${count})` : ''} [${id}]`,
      ...citations.map((text) => `      ${text}`),
    ]);
  const { counted, withoutPoint, countedElsewhere, leftOutWithoutYear } = facilities;
  const elsewhere = countedElsewhere ? `, and ${countedElsewhere} outside the area` : '';
  return [
    `Facilities counted: ${counted.length}${elsewhere}`,
    ...lines(counted),
    `Without a point, counted apart and never placed: ${withoutPoint.length}`,
    ...lines(withoutPoint),
    ...(leftOutWithoutYear
      ? [
          `Planned without a year, left out: ${leftOutWithoutYear.length}`,
          ...lines(leftOutWithoutYear),
        ]
      : []),
  ];
}
