/** Proposals as data for others: each row says that it is the user's assumption, from no document. */
import { kindOf } from '../../atlas/catalogue';
import type { Bilingual, Lang } from '../../atlas/text';
import type { Scenario } from '../../analysis/scenario/site';
import { analysisMessages } from '../../i18n/messages/analysis';
import { scenarioMessages } from '../../i18n/messages/scenario';
import { csvText } from '../../sheet/csv-text';
import type { Ground } from './ground';
import { rangeText, unitOf } from './words';
import type { WhatIf } from './what-if';

export interface Exported {
  lang: Lang;
  scenario: Scenario;
  /** What they were reckoned with; null where nothing was reckoned. */
  ground: Ground | null;
  figures: WhatIf | null;
  /** ISO date. */
  made: string;
}

const COLUMNS = [
  ...['status', 'id', 'name', 'kind', 'kindName', 'lon', 'lat', 'beds', 'citation'],
  ...['addsSure', 'addsNominal', 'addsPossible', 'addsUnit', 'demandSource', 'assumptions', 'made'],
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number>>;

export function proposalsCsv(exported: Exported): string {
  const rows = rowsOf(exported);
  return csvText([
    COLUMNS,
    ...rows.map((row) => COLUMNS.map((column) => String(row[column] ?? ''))),
  ]);
}

/** RFC 7946: WGS84, [lon, lat]. */
export function proposalsGeoJson(exported: Exported): string {
  const { lang, ground, figures, made } = exported;
  const m = scenarioMessages(lang);
  const features = rowsOf(exported).map(({ lon, lat, ...properties }) =>
    JSON.stringify({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties,
    }),
  );
  const metadata = {
    status: m.proposed,
    note: m.assumption,
    made,
    ...(ground && figures
      ? {
          demand: ground.source.citation[lang],
          before: figures.before,
          after: figures.after,
          unit: unitOf(ground.source, lang),
          said: `${m.before}: ${rangeText(figures.before, lang)}; ${m.after}: ${rangeText(figures.after, lang)}`,
          assumptions: assumptionsOf(ground, lang),
        }
      : {}),
  };
  return `{"type":"FeatureCollection","metadata":${JSON.stringify(metadata, null, 1)},"features":[\n${features.join(',\n')}\n]}\n`;
}

function rowsOf({ lang, scenario, ground, figures, made }: Exported): Row[] {
  const m = scenarioMessages(lang);
  return scenario.map(({ id, name, kind, lon, lat, beds }, i): Row => {
    const adds = figures?.adds.get(id);
    return {
      status: m.proposed,
      id: `proposed-${i + 1}`,
      name,
      kind,
      kindName: kindOf(kind)?.kind.title[lang] ?? kind,
      lon,
      lat,
      ...(beds === undefined ? {} : { beds }),
      citation: m.assumption,
      ...(ground && adds
        ? {
            addsSure: adds.sure,
            addsNominal: adds.nominal,
            addsPossible: adds.possible,
            addsUnit: unitOf(ground.source, lang),
            demandSource: ground.source.citation[lang],
            assumptions: assumptionsOf(ground, lang),
          }
        : {}),
      made,
    };
  });
}

/** "时间 15 min（文件或标准规定：…）；…" */
function assumptionsOf({ reach }: Ground, lang: Lang): string {
  const a = analysisMessages(lang);
  const names: Record<string, string> = {
    minutes: a.minutes,
    speed: a.speed,
    detour: a.detour,
    metres: a.radius,
  };
  const said = (source: Bilingual) => source[lang];
  return reach.assumptions
    .map(
      ({ what, value, high, unit, mark, source }) =>
        `${names[what]} ${value}${high ? `–${high}` : ''} ${unit} (${a[`mark_${mark}`]}: ${said(source)})`,
    )
    .join('; ');
}
