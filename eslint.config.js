import ts from 'typescript-eslint';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import svelteConfig from './svelte.config.js';

/**
 * The house's folders from the ground up (see docs/decisions/0001-house.md). A folder may import
 * from the ones named for it and from itself, never the other way round.
 */
const mayKnow = {
  atlas: [],
  i18n: ['atlas'],
  query: ['atlas'],
  analysis: ['atlas'],
  basemap: ['atlas', 'i18n'],
  places: ['atlas'],
  demand: ['atlas', 'analysis', 'places'],
  state: ['atlas', 'i18n', 'basemap', 'query', 'analysis', 'places', 'demand'],
  charts: ['atlas', 'i18n'],
  ui: [],
  map: ['atlas', 'i18n', 'basemap', 'query', 'analysis', 'state', 'charts', 'ui'],
  sheet: ['atlas', 'i18n', 'query', 'analysis', 'state', 'charts', 'ui'],
  explore: [
    ...['atlas', 'i18n', 'basemap', 'query', 'analysis', 'places', 'state', 'charts', 'ui', 'map'],
    ...['demand', 'sheet'],
  ],
  present: [
    ...['atlas', 'i18n', 'query', 'analysis', 'places', 'demand', 'state', 'charts', 'ui', 'map'],
    'sheet',
  ],
};
const rooms = Object.keys(mayKnow);

const arrows = rooms.map((room) => {
  const forbidden = rooms.filter((other) => other !== room && !mayKnow[room].includes(other));
  const patterns = [
    {
      regex: `^\\.\\./(\\.\\./)*(${forbidden.join('|')})/`,
      message: `src/${room} must not know these folders: arrows run one way (eslint.config.js).`,
    },
  ];
  if (room !== 'map') {
    patterns.push({ regex: '^maplibre-gl', message: 'Only src/map knows MapLibre.' });
  }
  if (['atlas', 'basemap', 'query', 'analysis', 'places', 'demand'].includes(room)) {
    patterns.push({ regex: '^svelte', message: 'The core knows no Svelte.' });
  }
  return {
    files: [`src/${room}/**/*.{ts,svelte}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

export default ts.config(
  { ignores: ['dist', 'public', 'node_modules', 'test/pictures'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Derived maps and sets are made anew and never changed in place.
      'svelte/prefer-svelte-reactivity': 'off',
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  ...arrows,
);
