import type { Report } from "../../exercises/index.js";
import { openKeptEditor } from "../../figures/exercises/editor/kept-editor.js";
import { PrintedOutput } from "../../figures/exercises/printed-output.js";
import { CopyText } from "../../ui/controls/copy-text.js";
import { StartAndStop } from "../../ui/controls/start-and-stop.js";
import { element } from "../../ui/dom/element.js";
import { takeFocus } from "../../ui/dom/take-focus.js";
import { addressWith, codeIn } from "./code-in-address.js";
import { CodeSources } from "./code-sources.js";
import type { KeptCode } from "./kept-code.js";
import { type Aside, canComeBack, ownOf, putAside, putBack } from "./put-aside.js";
import { words } from "./words/index.js";

export interface CodeDeskOptions {
  /** The address of the editor's script. */
  readonly editor: string;
  /** The address of a program to begin with. */
  readonly example: string;
  readonly kept: KeptCode;
  onChange(code: string): void;
  /** The code that has changed, or what is put aside, is to be kept. */
  onTyped(): void;
  onRun(code: string): void;
  onStop(): void;
  readonly invalidation: Promise<void>;
}

/**
 * The editor with its buttons. Code comes by hand, from a file that is chosen or dropped, from the example or from the page's
 * address; it is shown, and runs when the reader says so.
 */
export async function openCodeDesk(options: CodeDeskOptions) {
  const told = element("p", { class: "run-state", role: "status", "data-told": "code" });
  const ways = element("ul", { class: "network-found" });
  const printed = element("div", {});
  const linked = await codeIn().catch(() => {
    told.textContent = words.desk.linkUnread;
    return null;
  });
  let code = linked ?? options.kept.code;
  let { aside } = options.kept;
  let link = "";
  let isBusy = false;
  let started = ""; // the code that was run last
  let waits = false; // other code, to be run after what is under way
  const editor = await openKeptEditor(options.editor, {
    code,
    kept: linked === null ? undefined : options.kept.code,
    language: "numpy",
    label: words.desk.label,
    describedBy: "network-keys",
    onChange,
    onTyped: options.onTyped,
    onRun: run,
  });
  const sources = CodeSources({
    example: options.example,
    show: (text, said) => show(text, putAside(aside, code, text), said),
    say: (what) => {
      told.textContent = what;
    },
  });
  const { run: start, stop } = words.desk;
  const buttons = StartAndStop({ start, stop }, run, () => {
    waits = false;
    options.onStop();
  });
  const backButton = element("button", { type: "button", onclick: comeBack }, words.desk.back);
  keepAside(linked === null ? aside : putAside(aside, options.kept.code, linked));
  const root = element(
    "div",
    { class: "desk network-desk" },
    element("p", { id: "network-keys", class: "editor-keys" }, words.desk.keys),
    editor.element,
    element(
      "div",
      { class: "buttons" },
      buttons.start,
      buttons.stop,
      ...sources.elements,
      backButton,
      element(
        "span",
        { class: "network-link" },
        words.desk.link,
        " ",
        CopyText(words.desk.copyLink, () => link),
      ),
    ),
    told,
    ways,
    printed,
  );
  sources.takeDropped(root);
  options.invalidation.then(() => editor.close());
  if (linked !== null) told.textContent = words.desk.fromLink;
  await prepareLink();

  function onChange(changed: string): void {
    code = changed;
    showBusy();
    options.onChange(changed);
    prepareLink();
  }
  /** Other code than the one that runs can be asked for on the way. */
  function showBusy(): void {
    buttons.busy(isBusy, !isBusy || code !== started);
  }
  /** The clipboard takes what is there at the press of a button, so the address is made before it. */
  async function prepareLink(): Promise<void> {
    const of = code;
    const address = await addressWith(of);
    if (of === code) link = address;
  }
  function run(): void {
    if (code.trim() === "") told.textContent = words.desk.nothing;
    else if (!isBusy) {
      started = code;
      options.onRun(code);
    } else if (code !== started) {
      waits = true;
      told.textContent = words.desk.waits;
    }
  }
  function keepAside(by: Aside | undefined): void {
    aside = by;
    backButton.hidden = !canComeBack(aside);
  }
  /** Other code comes by a press of the reader's. It is kept, but was not typed: another tab's may take its place. */
  function show(text: string, by: Aside | undefined, said: string): void {
    keepAside(by);
    editor.put(text, "numpy");
    options.onTyped();
    told.textContent = said;
    delete told.dataset.done;
  }
  function comeBack(): void {
    if (aside !== undefined) show(aside.own, putBack(aside, code), words.desk.isBack);
    if (backButton.hidden) buttons.start.focus();
  }
  /**
   * Takes over what another tab has kept, and says so; gives whether it did. Where something was typed here that stays, and the
   * other tab's own code is put aside: whichever tab is typed in next, both are kept.
   */
  function hear(kept: KeptCode): boolean {
    if (editor.mayTake(kept.code)) {
      keepAside(kept.aside);
      if (kept.code === code) return true;
      editor.put(kept.code, "numpy");
      told.textContent = words.desk.together;
      return true;
    }
    const other = { ...aside, own: ownOf(kept.code, kept.aside) };
    if (other.own === code || !canComeBack(other)) return false;
    keepAside(other);
    told.textContent = words.desk.elsewhere;
    return false;
  }
  let runs = 0;
  return {
    element: root,
    /** The code that was put aside for what is shown. */
    get aside() {
      return aside;
    },
    hear,
    markLine: editor.markLine,
    /** Says what is going on. */
    say(what: string): void {
      told.textContent = what;
      ways.replaceChildren();
    },
    /** Says what has come of a run; where mistakes were found, the focus goes there, and `found` leads to each. */
    done(what: string, found: readonly HTMLElement[] = []): void {
      told.textContent = what;
      ways.replaceChildren(...found);
      if (found.length > 0) {
        takeFocus(told);
        ways.scrollIntoView({ block: "nearest" });
      }
      told.dataset.runs = String(++runs);
    },
    /** Shows what the code has printed. */
    print(output: Report["printed"]): void {
      printed.replaceChildren(...(output.text === "" ? [] : [PrintedOutput(output)]));
    },
    busy(now: boolean): void {
      isBusy = now;
      showBusy();
      if (now || !waits) return;
      waits = false;
      run();
    },
  };
}
