/**
 * Calls back when the browser has nothing better to do, and after `atLatest` milliseconds even if it had. A browser that
 * does not tell when it rests (Safari) calls after as many.
 */
export function atRest(work: () => void, atLatest: number): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: atLatest });
  else setTimeout(work, atLatest);
}
