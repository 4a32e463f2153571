import type { Page } from "playwright-core";

/** A finger on the page; each has its id, 0 unless said. */
export interface Finger {
  x: number;
  y: number;
  id?: number;
}

/** Fingers that touch the page, all that are on it at a time: one that is left out of a move is lifted. In Chromium only. */
export async function fingersOn(
  page: Page,
): Promise<
  (type: "touchStart" | "touchMove" | "touchEnd", ...fingers: Finger[]) => Promise<unknown>
> {
  const session = await page.context().newCDPSession(page);
  return (type, ...touchPoints) => session.send("Input.dispatchTouchEvent", { type, touchPoints });
}
