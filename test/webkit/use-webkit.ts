import { afterEach, inject } from "vitest";
import { COME } from "../browser/loading.js";
import { ofThisWorker } from "../browser/workers.js";
import { Session } from "./session.js";

interface Watched extends Window {
  troubles?: string[];
}

/** The built site in WebKit for the tests of a file. */
export interface UsedWebKit {
  /** Opens a page in a browser of its own, with what its guesses cover uncovered. It ends with the test. */
  open(path: string): Promise<Session>;
}

export function useWebKit(): UsedWebKit {
  let sessions: Session[] = [];
  afterEach(async () => {
    await Promise.all(sessions.map((session) => session.end()));
    sessions = [];
  });
  return {
    async open(path) {
      const { address, webkit, displays } = inject("served");
      const session = await Session.start(webkit, ofThisWorker(displays));
      sessions.push(session);
      await session.go(`${address}${path}`);
      await settled(session);
      await session.run(() => {
        for (const skip of document.querySelectorAll<HTMLElement>(".veil button.quiet"))
          skip.click();
      });
      return session;
    },
  };
}

/** Waits until the page's cells have run, and from then on notes what goes wrong. */
export async function settled(session: Session): Promise<void> {
  await session.until(
    (come) => document.querySelector(come) !== null,
    "the page does not come to an end of loading",
    COME,
  );
  await session.run(() => {
    const troubles: string[] = [];
    (window as Watched).troubles = troubles;
    addEventListener("error", ({ message }) => troubles.push(message));
    addEventListener("unhandledrejection", ({ reason }) => troubles.push(String(reason)));
  });
}

/** What has gone wrong in the page since it was loaded: failed cells, errors, rejections. */
export function troublesOf(session: Session): Promise<string[]> {
  return session.run(() => [
    ...Array.from(document.querySelectorAll(".observablehq--error"), (e) => e.textContent ?? ""),
    ...((window as Watched).troubles ?? []),
  ]);
}
