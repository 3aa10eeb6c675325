import type { Lang } from '../atlas/text';
import type { Theme } from '../state/view';

/** What the style of the map depends on. */
export interface Look {
  theme: Theme;
  lang: Lang;
  /** Root font size over 16 px: marks and labels grow with the screen as the panels do. */
  scale: number;
}
