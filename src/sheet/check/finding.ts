import type { BlockId } from '../model/spec';

export const LEVELS = ['error', 'warning', 'note'] as const;

/** One thing that the check before export has to say. An error stops the export. */
export interface Finding {
  level: (typeof LEVELS)[number];
  /** A stable word for tests and links. */
  code: string;
  /** In the language of the sheet. */
  text: string;
  block?: BlockId;
}
