import { decodeText } from "../../exercises/index.js";
import { fetchText, readBytes } from "../../files/index.js";
import { element } from "../../ui/dom/element.js";
import { onDrop } from "../../ui/dom/on-drop.js";
import { words } from "./words/index.js";

export interface CodeSourcesOptions {
  /** The address of a program to begin with. */
  readonly example: string;
  /** Shows code, and says what it is. */
  show(code: string, said: string): void;
  /** Says why there is none. */
  say(what: string): void;
}

/** A larger file is no program. */
const MOST_BYTES = 200_000;

/** Where code comes from beside the keyboard: a file that is chosen, or dropped on the page, and an example. */
export function CodeSources({ example, show, say }: CodeSourcesOptions) {
  const file = element("input", {
    type: "file",
    accept: ".py,text/x-python",
    class: "visually-hidden",
    tabindex: "-1",
    "aria-label": words.desk.open,
    onchange: () => said(take(Array.from(file.files ?? []))),
  });
  const button = (text: string, onclick: () => void) =>
    element("button", { type: "button", onclick }, text);

  async function take([first]: readonly File[]): Promise<void> {
    file.value = ""; // so that the same file can be chosen again
    if (first === undefined) return;
    if (first.size > MOST_BYTES) say(words.desk.tooLarge(first.name));
    else show(decodeText(await readBytes(first)), words.desk.fromFile(first.name));
  }
  async function showExample(): Promise<void> {
    show(await fetchText(example), words.desk.fromExample);
  }
  /** Says why what was asked for did not come. */
  function said(coming: Promise<void>): void {
    coming.catch(({ message }: Error) => say(words.desk.unchanged(message)));
  }
  return {
    elements: [
      button(words.desk.open, () => file.click()),
      button(words.desk.example, () => said(showExample())),
      file,
    ],
    /** Takes the file that is dropped on the page; `zone` shows that it would. */
    takeDropped: (zone: HTMLElement) => onDrop(zone, file, (files) => said(take(files))),
  };
}
