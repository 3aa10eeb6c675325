/** The inks of a picture: those of the theme that the page wears. */

export interface Palette {
  paper: string;
  ink: string;
  quiet: string;
  line: string;
  strong: string;
  accent: string;
}
export type Tone = keyof Palette;

export interface Typefaces {
  serif: string;
  sans: string;
}

/** Reads the tokens of src/ui/theme.css, so that pictures and page cannot drift apart. */
export function readTheme(root: HTMLElement): { palette: Palette; faces: Typefaces } {
  const style = getComputedStyle(root);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    palette: {
      paper: token('paper'),
      ink: token('ink'),
      quiet: token('ink-quiet'),
      line: token('line'),
      strong: token('line-strong'),
      accent: token('accent'),
    },
    faces: { serif: token('serif'), sans: token('sans') },
  };
}
