/** Questions that a moving slider asks faster than they can be answered: only the latest counts. */

export type Answer<T> =
  | { tag: 'ok'; value: T }
  /** A newer question was asked in the meantime: drop this one. */
  | { tag: 'stale' }
  | { tag: 'failed'; reason: string };

interface Waiting<A extends unknown[], T> {
  question: A;
  settle: (answer: Answer<T>) => void;
}

/**
 * Wraps a slow function so that one question runs at a time and one, the newest, waits. The others
 * are answered as stale, and what was running is stale when a newer question has come. Never
 * rejects: a failure is an answer.
 */
export function latestWins<A extends unknown[], T>(
  run: (...question: A) => Promise<T>,
): (...question: A) => Promise<Answer<T>> {
  let running = false;
  let waiting: Waiting<A, T> | undefined;

  const start = async ({ question, settle }: Waiting<A, T>) => {
    running = true;
    let answer: Answer<T>;
    try {
      answer = { tag: 'ok', value: await run(...question) };
    } catch (error) {
      answer = { tag: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
    running = false;
    const next = waiting;
    waiting = undefined;
    settle(next ? { tag: 'stale' } : answer);
    if (next) void start(next);
  };

  return (...question) =>
    new Promise((settle) => {
      const asked = { question, settle };
      if (!running) {
        void start(asked);
        return;
      }
      waiting?.settle({ tag: 'stale' });
      waiting = asked;
    });
}
