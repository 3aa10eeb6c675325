/** The ground that marks stand on, by theme; the same value as --paper in theme.css. */
export const PAPER = { light: '#fbfaf6', dark: '#10161e' } as const;
