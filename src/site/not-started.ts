import { wordsAt } from "./words/index.js";

/** What a page says, in plain HTML, when its scripts are off or could not start: `ui/page/not-started.ts` shows it. */
export function notStarted(path: string): string {
  const words = wordsAt(path);
  return `<p class="not-started" role="alert">${words.notStarted}</p>
<noscript><p class="not-started">${words.scriptsOff}</p></noscript>`;
}
