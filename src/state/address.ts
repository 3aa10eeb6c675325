/** Keeps the address bar in step with the view, without flooding the history. */

/**
 * Replaces the query of the page's address, at most every 250 ms: browsers refuse more than some
 * hundred changes in half a minute. Returns the writer.
 */
export function addressWriter(wait = 250): (query: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (query) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const next = query ? `?${query}` : location.pathname;
      if (location.search !== next) history.replaceState(null, '', next);
    }, wait);
  };
}
