import type { Page } from "playwright-core";

/** Puts code into the editor in place of what is there, as a student pastes it. */
export async function writeCode(page: Page, code: string): Promise<void> {
  await page.focus(".cm-content"); // the middle of a long program may lie out of view
  await page.keyboard.press("Control+a");
  // The event itself: a driver's own way to insert a text breaks lines otherwise in Firefox.
  await page.locator(".cm-content").evaluate((editor, code) => {
    const event = { clipboardData: new DataTransfer(), bubbles: true, cancelable: true };
    const paste = new ClipboardEvent("paste", event);
    paste.clipboardData?.setData("text/plain", code); // Firefox takes no data but its own
    editor.dispatchEvent(paste);
  }, code);
}
