import { openActionMenu } from "../controls/action-menu.js";
import { copyText } from "../dom/clipboard.js";
import { noticeOf } from "../dom/notice.js";
import { spokenText } from "../text/raised.js";
import { words } from "../words/index.js";
import { arrayText } from "./array-text.js";
import type { Copied } from "./copy-button.js";
import { tableText } from "./table-text.js";

/** Offers the forms in which a tensor can be copied. */
export function openCopyMenu(
  place: HTMLElement,
  button: HTMLElement,
  owner: HTMLElement,
  { name, read }: Copied,
): void {
  const notice = noticeOf(owner);
  const copy = async (text: string, done: string) => {
    if (await copyText(text, words.copy.button(spokenText(name)))) notice.say(done);
  };
  openActionMenu(place, button, [
    {
      label: words.copy.array,
      act: () => copy(arrayText(name, read()), words.copy.asArray(name)),
    },
    { label: words.copy.table, act: () => copy(tableText(read()), words.copy.asTable(name)) },
  ]);
}
