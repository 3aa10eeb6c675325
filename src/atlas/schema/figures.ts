/** The form of data/indicators.json and data/rules.json, which `npm run geo` writes. */
import type { Check } from '../feature';

interface Cited {
  name: string;
  /** Codes of regions; 360000 (the province) and 100000 (the country) may stand here too. */
  areas: string[];
  unit?: string;
  documentNumber: string;
  locator: string;
  note?: string;
}

/** A figure with area and year. */
export interface Indicator extends Cited {
  /** Absent where the text has words instead of a figure; `note` then says which. */
  value?: number;
  /** ISO, as fine as printed. */
  year?: string;
  role: 'actual' | 'baseline' | 'target' | 'progress' | 'forecast';
  /** 约束性 or 预期性. */
  binding?: 'binding' | 'expected';
  ocr?: Record<string, string>;
  check?: Check;
  erratum?: string;
}

/** A radius, a time, a threshold or a rule of siting. */
export interface Rule extends Cited {
  /** Kinds of src/atlas/layers/, or plain words. */
  appliesTo: string[];
  relation?: '<' | '<=' | '=' | '>=' | '>';
  value?: number;
  /** The rule in terse words, Chinese. */
  text: string;
}
