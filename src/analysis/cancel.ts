/** How a long loop tells how far it is, and how it is stopped. */

/**
 * Told the share of the work that is done, 0 to 1; `false` stops the work, which then throws
 * `Cancelled`.
 */
export type Progress = (share: number) => boolean | void;

/** Work was stopped because its caller asked for it: no failure, and nothing to report. */
export class Cancelled extends Error {
  override name = 'Cancelled';
  constructor() {
    super('Cancelled');
  }
}

/** @throws Cancelled when the listener answers `false` */
export function tell(progress: Progress | undefined, share: number): void {
  if (progress?.(share) === false) throw new Cancelled();
}
