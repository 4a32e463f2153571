import { whileConnected } from "../dom/lifetime.js";
import { offerFocus } from "../dom/offer-focus.js";
import { leaveNote, takeNote } from "./address.js";

/**
 * Lets the browser's Back come home to the link under `root` that was followed: when the page is opened anew, that link
 * has the focus. `reveal` shows more links, and says whether there were any more.
 */
export function comeBack(root: HTMLElement, reveal: () => boolean): void {
  root.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a");
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    leaveNote(link.href);
  });
  whileConnected(root, () => {
    if (document.activeElement !== document.body) return;
    const followed = takeNote();
    if (followed === null) return;
    const find = () => [...root.querySelectorAll("a")].find(({ href }) => href === followed);
    while (find() === undefined && reveal());
    offerFocus(root, () => find()?.focus());
  });
}
