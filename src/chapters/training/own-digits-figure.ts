import { DigitImage } from "../../figures/network/digit-image.js";
import {
  describeOwnDigits,
  type OwnDigitsView,
} from "../../figures/training/describe-own-digits.js";
import { formatsOf } from "../../language/format.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { onDrop } from "../../ui/dom/on-drop.js";
import { words } from "./words/index.js";

declare module "../../ui/dom/events.js" {
  interface FigureEvents {
    /** The reader brings files. */
    files: readonly File[];
    /** The reader wants the site's digits back. */
    back: null;
  }
}

/** A digit that is shown as an example. */
export interface Sample {
  label: number;
  pixels: Uint8Array;
}

/** The classes of a reader's own digits: what they are called, if they have names, and which of them there are. */
export interface Classes {
  classes: readonly string[] | null;
  present: ReadonlySet<number>;
}

/**
 * Where a reader drops or chooses files of digits, and sees what is learned from.
 *
 * `.value` holds the reader's own digits, null while they are the site's; `input` tells that it has changed.
 * Further events: `files`, whose `detail` is the files that came, and `back`, to the site's digits. After
 * `files` either `show` or `say` is to be called; what comes before that is left alone. `show` takes digits
 * and a few of them as examples, or null; `say` tells what was wrong.
 */
export function OwnDigitsFigure(): HTMLElement & {
  value: OwnDigitsView | null;
  show(digits: OwnDigitsView | null, samples?: readonly Sample[], classes?: Classes): void;
  say(error: string): void;
} {
  let isReading = false;
  const learned = element("p", { class: "own-digits-words" });
  const news = element("p", { role: "status", class: "own-digits-words" });
  const samples = element("ol", {
    class: "own-digits-samples",
    "aria-label": words.ownDigits.examples,
  });
  const [input, folder] = [
    Chooser({ multiple: true }, take),
    Chooser({ webkitdirectory: true }, take),
  ];
  const zone = element(
    "label",
    { class: "own-digits-zone" },
    element("span", {}, words.ownDigits.drop),
    input,
  );
  const back = element(
    "button",
    { type: "button", onclick: () => isReading || emit(root, "back", null) },
    words.ownDigits.back,
  );
  const root = element(
    "div",
    { class: "own-digits", "data-figure": "own-digits" },
    zone,
    element("label", { class: "own-digits-folder" }, words.ownDigits.folder, folder),
    news,
    learned,
    samples,
    back,
  );
  const made = Object.assign(root, { value: null as OwnDigitsView | null, show, say });

  function take(files: readonly File[]): void {
    if (isReading) return;
    isReading = true;
    write(words.ownDigits.reading(files.map(({ name }) => name)), false);
    emit(root, "files", files);
  }
  function write(sentence: string, isError: boolean): void {
    news.textContent = sentence;
    news.classList.toggle("error", isError);
  }
  function say(error: string): void {
    isReading = false;
    write(error, true);
  }
  function show(
    digits: OwnDigitsView | null,
    examples: readonly Sample[] = [],
    classes: Classes | null = null,
  ): void {
    isReading = false;
    if (back.contains(document.activeElement)) input.focus(); // the button goes
    made.value = digits === null ? null : factsOf(digits);
    root.dataset.digits = digits === null ? "site" : "own";
    back.hidden = digits === null;
    const nameOf = (label: number) => classes?.classes?.[label] ?? String(label);
    samples.replaceChildren(...examples.map(({ label, pixels }) => Example(nameOf(label), pixels)));
    learned.textContent =
      digits === null
        ? words.ownDigits.sites
        : formatsOf().running([describeOwnDigits(digits), describeClasses(classes)]);
    write(words.ownDigits.begunAnew, false);
    emit(root, "input");
  }
  onDrop(zone, input, (files) => {
    take(files);
    root.scrollIntoView({ block: "nearest" });
  });
  show(null);
  write("", false);
  return made;
}

/** Where files are chosen; `how` says which. */
function Chooser(
  how: Readonly<Record<string, boolean>>,
  take: (files: readonly File[]) => void,
): HTMLInputElement {
  const input = element("input", {
    type: "file",
    ...how,
    oninput: (event: Event) => event.stopPropagation(), // the figure's own `input` tells of other digits
    onchange: () => {
      take(Array.from(input.files ?? []));
      input.value = ""; // so that the same files can be chosen again
    },
  });
  return input;
}

/** No more than is shown: the images need not be kept for it. */
function factsOf({ id, train, test, isHeldBack }: OwnDigitsView): OwnDigitsView {
  return { id, train: { count: train.count }, test: { count: test.count }, isHeldBack };
}

/** What there is to say of classes that are missing. */
function describeClasses(given: Classes | null): string {
  if (given === null) return "";
  const { classes, present } = given;
  const count = classes?.length ?? 10;
  const nameOf = (label: number) => classes?.[label] ?? String(label);
  const [only] = present;
  if (only !== undefined && present.size === 1) return words.ownDigits.alike(nameOf(only));
  const missing = Array.from({ length: count }, (_, label) => label).filter(
    (label) => !present.has(label),
  );
  return missing.length === 0 ? "" : words.ownDigits.missing(missing.map(nameOf));
}

function Example(name: string, pixels: Uint8Array): HTMLElement {
  return element("li", {}, DigitImage(pixels), element("span", {}, name));
}
