/**
 * What a page is drawn from: plain commands in page units (CSS pixels at a 16 px root font), so
 * that the layout can be tested without a browser and painted on anything.
 */
import type { Tone } from '../palette';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface TextStyle {
  family: 'serif' | 'sans';
  size: number;
  weight: 400 | 600 | 700;
}

export type Command =
  | { kind: 'map'; box: Box }
  | { kind: 'fill'; box: Box; tone: Tone }
  | { kind: 'frame'; box: Box; tone: Tone; width: number }
  | { kind: 'svg'; box: Box; svg: string }
  | {
      kind: 'text';
      text: string;
      style: TextStyle;
      /** CSS colour, where it is not one of the page's inks. */
      colour?: string;
      tone: Tone;
      /** Baseline starts at (x, y). */
      x: number;
      y: number;
      /** As measured. */
      width: number;
    };

/** Width of a text in page units. */
export type Measure = (text: string, style: TextStyle) => number;

/** The box that a command inks; for text from the ascenders to the descenders. */
export function boxOf(command: Command): Box {
  if (command.kind !== 'text') return command.box;
  const { x, y, width, style } = command;
  return { x, y: y - style.size * 0.88, width, height: style.size * 1.1 };
}
