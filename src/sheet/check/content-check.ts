/** Whether the sheet says what it must: the whole legend, every source, every credit. */
import { kindOf } from '../../atlas/catalogue';
import type { AtlasFeature } from '../../atlas/feature';
import type { Lang } from '../../atlas/text';
import { formatNumber } from '../../i18n/format';
import { sheetCheckMessages } from '../../i18n/messages/sheet-check';
import type { MapFacts } from '../carto/content';
import type { Drawing } from '../draw/drawing';
import type { SheetWords } from '../furniture/content';
import { singleLine } from '../wrap';
import type { Finding } from './finding';
import { named } from './named';
import { bare, saidIn } from './walk';

/** @param withLegend false where the user has switched the legend off */
export function checkContent(
  drawing: Drawing,
  words: SheetWords,
  facts: MapFacts,
  withLegend: boolean,
  lang: Lang,
): Finding[] {
  const m = sheetCheckMessages(lang);
  const unsaid = (items: readonly string[], block: string) => {
    const said = saidIn(drawing.children, block);
    return items.filter((item) => !said.includes(bare(singleLine(item))));
  };
  const sources = unsaid(words.sources, 'block-sources');
  const credits = unsaid(words.credits, 'block-credits');
  const findings: Finding[] = [];
  if (sources.length)
    findings.push({
      ...{ level: 'error', code: 'source-missing', block: 'sources' },
      text: m.sourceMissing(formatNumber(sources.length, lang), named(sources, lang, 3)),
    });
  if (credits.length)
    findings.push({
      ...{ level: 'error', code: 'credit-missing', block: 'credits' },
      text: m.creditMissing(formatNumber(credits.length, lang), named(credits, lang, 3)),
    });
  return withLegend ? [...findings, ...checkLegend(drawing, words, facts, lang)] : findings;
}

function checkLegend(
  drawing: Drawing,
  { legend, shown }: SheetWords,
  facts: MapFacts,
  lang: Lang,
): Finding[] {
  const m = sheetCheckMessages(lang);
  const said = saidIn(drawing.children, 'block-legend');
  const rows = legend.flatMap(({ title, code, rows: own }) => [
    ...(code && title ? [{ code, text: title }] : []),
    ...own,
  ]);
  const printed = rows.filter(({ text }) => said.includes(bare(singleLine(text))));
  const explained = new Set(printed.map(({ code }) => code));
  const wanted = expected(facts, shown);
  const lacking = [...wanted].filter((meaning) => !explained.has(meaning));
  const tooMuch = [...explained].filter((meaning) => meaning !== 'said' && !wanted.has(meaning));
  const list = (all: string[]) =>
    named(
      all.map((meaning) => wordOf(meaning, rows, lang)),
      lang,
    );
  const findings: Finding[] = [];
  if (lacking.length)
    findings.push({
      ...{ level: 'error', code: 'legend-incomplete', block: 'legend' },
      text: m.legendIncomplete(list(lacking)),
    });
  if (tooMuch.length)
    findings.push({
      ...{ level: 'error', code: 'legend-too-much', block: 'legend' },
      text: m.legendTooMuch(list(tooMuch)),
    });
  return findings;
}

/**
 * Everything on the map that needs a word, from the facts alone. A kind that only badges count is
 * told by its layer's dot.
 */
function expected(facts: MapFacts, shown: readonly AtlasFeature[]): Set<string> {
  const marks = new Set(facts.marks);
  const own = shown.filter(({ properties }) => marks.has(properties.id));
  const all = (prefix: string, values: readonly string[]) => values.map((v) => `${prefix}:${v}`);
  const flags = {
    halo: facts.halos,
    zone: facts.zones,
    cluster: facts.clusters,
    badge: facts.badges,
    township: facts.townships,
    cells: facts.cells,
    water: facts.water,
    proposal: facts.proposals > 0,
  };
  return new Set([
    ...own.map(({ geometry, properties: { kind } }) =>
      geometry?.type === 'LineString' ? `line:${kind}` : `kind:${kind}`,
    ),
    ...all('layer', facts.kinds.flatMap((kind) => kindOf(kind)?.layer.id ?? [])), // prettier-ignore
    ...all('fill', facts.fills),
    ...all('outline', facts.outlines),
    ...all('border', facts.borders),
    ...all('ring', facts.rings),
    ...all('seat', facts.seats),
    ...Object.entries(flags).flatMap(([name, shown]) => (shown ? [name] : [])),
  ]);
}

function wordOf(
  meaning: string,
  rows: readonly { code: string; text: string }[],
  lang: Lang,
): string {
  const [what, id = ''] = meaning.split(':');
  if (what === 'kind' || what === 'line') return kindOf(id)?.kind.title[lang] ?? meaning;
  return rows.find(({ code }) => code === meaning)?.text ?? meaning;
}
