/** How a base map answers: counted, so that one missing tile is no alarm and silence is. */

export type Cause =
  | { tag: 'status'; status: number }
  /** No answer that the page may read: no network, a wrong host, or a host without CORS. */
  | { tag: 'network' }
  | { tag: 'timeout' }
  /** An answer that is no picture, such as an error page. */
  | { tag: 'notATile' }
  /** A host that the user has not been asked about. */
  | { tag: 'notAllowed' }
  /** A style or archive that cannot be read, and why. */
  | { tag: 'unreadable'; reason: string }
  /** A file that has to be opened again. */
  | { tag: 'fileMissing' };

export interface Failure {
  /** Host and port; the file's name for a file. Never the address, which may hold a key. */
  host: string;
  cause: Cause;
}

export interface Tally {
  answered: number;
  failed: number;
  /** Failures since the last answer. */
  streak: number;
  /** The first failure of the latest row of failures. */
  first: Failure | null;
  /** Hosts that were asked for and refused. */
  refused: readonly string[];
}

export const QUIET: Tally = { answered: 0, failed: 0, streak: 0, first: null, refused: [] };

/** So many failures in a row are no longer the edge of a service. */
const LONG_STREAK = 6;

export function withAnswer(tally: Tally): Tally {
  return { ...tally, answered: tally.answered + 1, streak: 0 };
}

export function withFailure(tally: Tally, failure: Failure): Tally {
  const { answered, failed, streak, first, refused } = tally;
  const isNew = failure.cause.tag === 'notAllowed' && !refused.includes(failure.host);
  return {
    answered,
    failed: failed + 1,
    streak: streak + 1,
    first: streak > 0 && first ? first : failure,
    refused: isNew ? [...refused, failure.host] : refused,
  };
}

/** Does the user have to know? */
export function isTrouble({ answered, failed, streak, first, refused }: Tally): boolean {
  // A style or archive that cannot be read has answered, and draws nothing all the same.
  const isUseless = streak > 0 && first?.cause.tag === 'unreadable';
  return failed > 0 && (answered === 0 || streak >= LONG_STREAK || refused.length > 0 || isUseless);
}
