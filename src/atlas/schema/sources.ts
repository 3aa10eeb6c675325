/**
 * The form of data/reading.json, data/systems.json and data/totals.json, which `npm run geo`
 * writes: what each section of a document gave, the platforms it describes, and its printed
 * totals beside the sums of the rows.
 */

/** One section of a document in the reading log. */
export interface ReadingSection {
  /** Id of the document. */
  document: string;
  section: string;
  /** Beginnings of locators that stand in it, beyond its head: tables, articles. */
  holds?: string[];
  /** Records that the section gave; one that stands in several is counted in one of them. */
  features: number;
  indicators: number;
  rules: number;
  /** Why it gave none, or a remark. */
  why?: string;
}

/** A platform, database or "one map" that a document describes. */
export interface SystemEntry {
  document: string;
  row: string;
  name: string;
  owner?: string;
  purpose?: string;
  locator: string;
  note?: string;
}

/** A printed total and what the rows of the register add up to. */
export interface TotalResult {
  document: string;
  register: string;
  /** Which rows: a printed section, or "kind=resource-base". */
  section?: string;
  /** The column that is summed, or "rows" where they are counted. */
  column: string;
  printed: number;
  computed: number;
  locator: string;
  /** Present where the two differ: why, as far as can be told. */
  reason?: string;
  note?: string;
}
