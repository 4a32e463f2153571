import { decodeText, type Report } from "../../exercises/index.js";
import { openEditor } from "../../figures/exercises/editor/open-editor.js";
import { PrintedOutput } from "../../figures/exercises/printed-output.js";
import { fetchText, readBytes } from "../../files/index.js";
import { CopyText } from "../../ui/controls/copy-text.js";
import { StartAndStop } from "../../ui/controls/start-and-stop.js";
import { element } from "../../ui/dom/element.js";
import { onDrop } from "../../ui/dom/on-drop.js";
import { takeFocus } from "../../ui/dom/take-focus.js";
import { addressWith, codeIn } from "./code-in-address.js";
import { type Aside, canComeBack, putAside } from "./put-aside.js";
import { words } from "./words/index.js";

export interface CodeDeskOptions {
  /** The address of the editor's script. */
  readonly editor: string;
  /** The address of a program to begin with. */
  readonly example: string;
  readonly code: string;
  readonly aside: Aside | undefined;
  onChange(code: string): void;
  onRun(code: string): void;
  onStop(): void;
  readonly invalidation: Promise<void>;
}

/** A larger file is no program. */
const MOST_BYTES = 200_000;

/**
 * The editor with its buttons. Code comes by hand, from a file that is chosen or dropped, from the example or from the page's
 * address; it is shown, and runs when the reader says so.
 */
export async function openCodeDesk(options: CodeDeskOptions) {
  const told = element("p", { class: "run-state", role: "status", "data-told": "code" });
  const ways = element("ul", { class: "network-found" });
  const printed = element("div", {});
  const linked = await codeIn();
  let code = linked ?? options.code;
  let { aside } = options;
  let link = "";
  let isBusy = false;
  let started = ""; // the code that was run last
  let waits = false; // other code, to be run after what is under way
  const editor = await openEditor(options.editor, {
    code,
    language: "numpy",
    label: words.desk.label,
    describedBy: "network-keys",
    onChange,
    onRun: run,
  });
  const button = (text: string, onclick: () => void) =>
    element("button", { type: "button", onclick }, text);
  const { run: start, stop } = words.desk;
  const buttons = StartAndStop({ start, stop }, run, () => {
    waits = false;
    options.onStop();
  });
  const backButton = button(words.desk.back, () => {
    if (aside !== undefined) show(aside.own, words.desk.isBack);
    if (backButton.hidden) buttons.start.focus();
  });
  if (linked === null) backButton.hidden = !canComeBack(aside);
  else keepAside(options.code, linked);
  const file = element("input", {
    type: "file",
    accept: ".py,text/x-python",
    class: "visually-hidden",
    tabindex: "-1",
    "aria-label": words.desk.open,
    onchange: () => said(take(Array.from(file.files ?? []))),
  });
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
      button(words.desk.open, () => file.click()),
      button(words.desk.example, () => said(example())),
      backButton,
      file,
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
  onDrop(root, file, (files) => said(take(files)));
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
  async function take([first]: readonly File[]): Promise<void> {
    file.value = ""; // so that the same file can be chosen again
    if (first === undefined) return;
    if (first.size > MOST_BYTES) told.textContent = words.desk.tooLarge(first.name);
    else show(decodeText(await readBytes(first)), words.desk.fromFile(first.name));
  }
  async function example(): Promise<void> {
    show(await fetchText(options.example), words.desk.fromExample);
  }
  /** Says why what was asked for did not come. */
  function said(coming: Promise<void>): void {
    coming.catch(({ message }: Error) => {
      told.textContent = words.desk.unchanged(message);
    });
  }
  function keepAside(own: string, next: string): void {
    aside = putAside(aside, own, next);
    backButton.hidden = !canComeBack(aside);
  }
  function show(text: string, said: string): void {
    keepAside(code, text);
    editor.write(text, "numpy");
    editor.markLine(undefined);
    told.textContent = said;
    delete told.dataset.done;
  }
  let runs = 0;
  return {
    element: root,
    /** The code that was put aside for what is shown. */
    get aside() {
      return aside;
    },
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
