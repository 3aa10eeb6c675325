import type { LayerId, Properties } from './feature';
import type { Bilingual } from './text';

/** A figure or text of a feature that a layer shows in its details, table and exports. */
export type FieldKey = Extract<keyof Properties, string>;

/** One kind of thing inside a layer: what the symbol says. */
export interface KindSpec {
  id: string;
  title: Bilingual;
  /** Name of the glyph in src/ui/symbols.ts. */
  symbol: string;
  /** True where people walk or are driven to it: the 15-minute circle may be asked for. */
  serves?: 'elderly' | 'children';
}

/** One layer, declared in one place: everything that draws, lists or explains it derives from this. */
export interface LayerSpec {
  id: LayerId;
  title: Bilingual;
  /** What the layer holds, in one line; shown as its help text. */
  about: Bilingual;
  /** CSS colours; each has at least 4.5:1 against its theme's paper. */
  colour: { light: string; dark: string };
  kinds: KindSpec[];
  /** The figures that matter for this layer, in the order of the details and the list. */
  fields: FieldKey[];
}
