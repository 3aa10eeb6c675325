/** Colours of the base map and of highlights: warm paper by day, deep slate for walls. */
import type { Theme } from '../state/view';
import { PAPER } from '../ui/paper';

export interface Palette {
  /** What lies outside the record. */
  ground: string;
  /** The record's counties. */
  county: string;
  /** Where marks stand: their casing and the halo of names. */
  paper: string;
  /** Around the record, from far to near. */
  shade: readonly [string, string, string];
  edge: string;
  countyLine: string;
  cityLine: string;
  provinceLine: string;
  outerLine: string;
  cell: string;
  water: string;
  countyName: string;
  areaName: string;
  townshipName: string;
  quietName: string;
  ink: string;
  inkQuiet: string;
  accent: string;
}

export const PALETTE: Record<Theme, Palette> = {
  light: {
    ground: '#ebe8e0',
    county: '#fbfaf6',
    paper: PAPER.light,
    shade: ['#e6e0d3', '#dfd6c3', '#d5c8ad'],
    edge: '#84745a',
    countyLine: '#b5a88f',
    cityLine: '#bdb5a5',
    provinceLine: '#a2998a',
    outerLine: '#d2ccbf',
    cell: '#a79c86',
    water: '#c4dae8',
    countyName: '#4c4332',
    areaName: '#5d5340',
    townshipName: '#6f675a',
    quietName: '#8d8576',
    ink: '#1d2530',
    inkQuiet: '#565f6d',
    accent: '#a32b1d',
  },
  dark: {
    ground: '#0a0e14',
    county: '#151d28',
    paper: PAPER.dark,
    shade: ['#0d141d', '#111d2b', '#17293d'],
    edge: '#6f8fb0',
    countyLine: '#3c4e64',
    cityLine: '#2a3542',
    provinceLine: '#3d4a5a',
    outerLine: '#1b232d',
    cell: '#4a5c73',
    water: '#143049',
    countyName: '#c3cfdd',
    areaName: '#b3c0d0',
    townshipName: '#8e9db0',
    quietName: '#65748a',
    ink: '#eef2f7',
    inkQuiet: '#a9b5c4',
    accent: '#ff8a72',
  },
};
