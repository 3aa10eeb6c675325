/** What a view leaves of the record: one pass over all features, no allocation per feature. */
import type { AtlasFeature, LayerId, ProjectStatus, Properties } from '../atlas/feature';
import { kindOf } from '../atlas/catalogue';

/** Whether a feature stands in the document of that id: feature ids begin with it (docs/registers.md). */
export function isOfDocument(p: Pick<Properties, 'id'>, document: string): boolean {
  return p.id.startsWith(`${document}-`);
}

export interface Filter {
  layers: readonly LayerId[];
  /** A layer none of whose kinds is named shows all of its kinds. */
  kinds: readonly string[];
  area: string | null;
  /** Id of a document; null for all. */
  document: string | null;
  status: readonly ProjectStatus[];
  from: number | null;
  to: number | null;
  moneyMin: number | null;
  moneyMax: number | null;
}

/** A predicate over features, compiled once for a filter. Search is apart (search.ts). */
export function compileFilter(filter: Filter): (feature: AtlasFeature) => boolean {
  const layers = new Set(filter.layers);
  const kinds = new Set(filter.kinds);
  const restricted = new Set(filter.kinds.map((kind) => kindOf(kind)?.layer.id));
  const status = new Set(filter.status);
  const { area, document, from, to, moneyMin, moneyMax } = filter;
  const byMoney = moneyMin !== null || moneyMax !== null;
  const byYear = from !== null || to !== null;

  return ({ properties: p }) => {
    if (!layers.has(p.layer)) return false;
    if (restricted.has(p.layer) && !kinds.has(p.kind)) return false;
    if (area !== null && !inArea(p, area)) return false;
    if (document !== null && !isOfDocument(p, document)) return false;
    if (status.size && !status.has(p.projectStatus)) return false;
    if (byYear && !meetsYears(p, from ?? -Infinity, to ?? Infinity)) return false;
    if (byMoney) {
      const sum = p.investmentWan;
      if (sum === undefined || sum < (moneyMin ?? 0) || sum > (moneyMax ?? Infinity)) return false;
    }
    return true;
  };
}

/** A city holds everything in its counties; a county what names it; an area what stands in it. */
export function inArea(p: Properties, code: string): boolean {
  return p.city === code || p.area === code || p.counties.includes(code);
}

/**
 * Whether the span of a project meets [from, to] (years). A missing start or end is open; a
 * feature without any date meets no span, since nothing says that it belongs there.
 */
function meetsYears(p: Properties, from: number, to: number): boolean {
  if (!p.start && !p.end) return false;
  const start = p.start ? Number(p.start.slice(0, 4)) : -Infinity;
  const end = p.end ? Number(p.end.slice(0, 4)) : Infinity;
  return start <= to && end >= from;
}
