import { words } from "./words/index.js";

/** What a page says, in plain HTML, when its scripts are off or could not start: `ui/page/not-started.ts` shows it. */
export function notStarted(): string {
  return `<p class="not-started" role="alert">${words.notStarted}</p>
<noscript><p class="not-started">${words.scriptsOff}</p></noscript>`;
}
