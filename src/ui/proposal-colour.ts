/** What the user proposes has no colour of a theme: the ink of the page, by theme. */
export const PROPOSAL_COLOUR = { light: '#1d2530', dark: '#eef2f7' } as const;
