/**
 * The inks of a printed map. The same order of quiet and loud as on the screen, but for white
 * paper: tints are lighter and lines finer and darker, since print has no backlight and no blur.
 */

export interface Inks {
  /** Land outside the record. */
  ground: string;
  /** The record's counties. */
  county: string;
  /** Along the record's outer edge, from far to near. */
  shade: readonly [string, string, string];
  /** Where marks and plates stand. */
  paper: string;
  provinceLine: string;
  cityLine: string;
  countyLine: string;
  outerLine: string;
  cell: string;
  water: string;
  shore: string;
  /** Water that is only hinted at. */
  shallow: string;
  countyName: string;
  areaName: string;
  townshipName: string;
  quietName: string;
  ink: string;
  inkQuiet: string;
  plateLine: string;
  grid: string;
  gridText: string;
  neatLine: string;
  gained: string;
  proposal: string;
  /** The sheet's own frame on the location map. */
  accent: string;
}

export const INKS: Record<'light' | 'dark', Inks> = {
  light: {
    ground: '#f3f1ec',
    county: '#fffefb',
    shade: ['#efe7d8', '#e8dcc5', '#dfceb0'],
    paper: '#ffffff',
    provinceLine: '#6d5a3f',
    cityLine: '#7d6a50',
    countyLine: '#a39882',
    outerLine: '#d6d0c4',
    cell: '#b3aa98',
    water: '#d3e7f2',
    shore: '#8ebad3',
    shallow: '#e6f1f7',
    countyName: '#3b3325',
    areaName: '#55503f',
    townshipName: '#5c564a',
    quietName: '#8f8777',
    ink: '#1d2530',
    inkQuiet: '#565f6d',
    plateLine: '#84745a',
    grid: '#7fa9c2',
    gridText: '#47708a',
    neatLine: '#3b3325',
    gained: '#0f6b3c',
    proposal: '#1d2530',
    accent: '#a32b1d',
  },
  dark: {
    ground: '#0d131b',
    county: '#17202c',
    shade: ['#111a25', '#152435', '#1b3047'],
    paper: '#10161e',
    provinceLine: '#6d8399',
    cityLine: '#7d97b2',
    countyLine: '#42566d',
    outerLine: '#1f2a36',
    cell: '#4a5c73',
    water: '#143049',
    shore: '#2c5878',
    shallow: '#12263a',
    countyName: '#c9d5e2',
    areaName: '#b3c0d0',
    townshipName: '#97a6b8',
    quietName: '#6b7a90',
    ink: '#eef2f7',
    inkQuiet: '#a9b5c4',
    plateLine: '#6f8fb0',
    grid: '#3b5f7a',
    gridText: '#8fb2cb',
    neatLine: '#8fa3ba',
    gained: '#7be0a0',
    proposal: '#eef2f7',
    accent: '#ff8a72',
  },
};
