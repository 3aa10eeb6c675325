/** What the worker does; the same functions run on the main thread where no worker can be made. */
import { runReach } from './coverage';
import { dissolveCircles } from './dissolve';

export const jobs = {
  /** Answers once the worker's script has loaded. */
  ready: () => true,
  dissolveCircles,
  reach: runReach,
};

export type Jobs = typeof jobs;
