import type { TestDigits } from "../../training/store/network-digits.js";
import type { NetworkAddress } from "../../training/subject/network-address.js";
import { choice, followUrl, readUrl, writeUrl } from "../../ui/address/address.js";
import { Menu } from "../../ui/controls/menu.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { words } from "./words/index.js";

const WHOSE = ["own", "site"] as const;
const FIELDS = { on: choice(WHOSE, "own") };

/**
 * Which digits a network is tested with, where it learned from its reader's own: those held out from these, or the
 * site's. `.value` is it, kept in the address; `show` says what there is to choose from.
 */
export function DigitsChoice(): HTMLElement & {
  value: (typeof WHOSE)[number];
  show(own: TestDigits, network: NetworkAddress | null): void;
} {
  const said = words.whose;
  const menu = Menu<(typeof WHOSE)[number]>({ "aria-label": said.label }, [
    ["own", said.own],
    ["site", said.site],
  ]);
  const setting = element("label", { class: "setting" }, element("span", {}, said.label), menu);
  const note = element("span", { class: "digits-note" });
  const root = element("div", { class: "settings digits-choice" }, setting, note);
  const made = Object.assign(root, { value: readUrl(FIELDS).on, show });
  let heldOut = "";
  function show({ digits, isOwn, name }: TestDigits, network: NetworkAddress | null): void {
    const isMissing = !isOwn && network !== null && network.digits !== null;
    root.hidden = !isOwn && !isMissing;
    setting.hidden = !isOwn;
    heldOut = isMissing ? said.notKept : said.heldOut(digits.count, name);
    tell();
  }
  function tell(): void {
    menu.value = made.value;
    note.textContent = made.value === "own" ? heldOut : "";
  }
  function take(on: (typeof WHOSE)[number]): void {
    made.value = on;
    tell();
    emit(made, "input");
  }
  menu.addEventListener("input", (event) => {
    event.stopPropagation();
    take(menu.chosen() ?? "own");
    writeUrl(FIELDS, { on: made.value }, "push");
  });
  followUrl(root, FIELDS, ({ on }) => take(on));
  root.hidden = true;
  return made;
}
