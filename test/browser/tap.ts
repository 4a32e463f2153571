import type { Locator } from "playwright-core";
import { inject } from "vitest";

/** Taps with a finger; clicks in Firefox, where Playwright's tap does nothing. */
export function tap(target: Locator): Promise<void> {
  return inject("running").engine === "firefox" ? target.click() : target.tap();
}
