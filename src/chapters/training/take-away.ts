import { element } from "../../ui/dom/element.js";

/**
 * Buttons to take a network away and to bring one back. Events: `save`, whose `detail` is "parameters" or
 * "losses", and `load`, whose `detail` is the file that was chosen. `say` tells how it went.
 */
export function TakeAway(): HTMLElement & { say(sentence: string, isError?: boolean): void } {
  const words = element("p", { role: "status", class: "take-away-words" });
  const tell = (type: string, detail: unknown) =>
    root.dispatchEvent(new CustomEvent(type, { detail }));
  const save = (what: string, text: string) =>
    element("button", { type: "button", onclick: () => tell("save", what) }, text);
  const file = element("input", {
    type: "file",
    accept: ".npz",
    onchange: () => {
      const [chosen] = file.files ?? [];
      if (chosen !== undefined) tell("load", chosen);
      file.value = ""; // so that the same file can be chosen again
    },
  });
  const root = element(
    "div",
    { class: "take-away", "data-figure": "take-away" },
    element(
      "div",
      { class: "take-away-buttons" },
      save("parameters", "Parameters (.npz)"),
      save("losses", "Losses (.csv)"),
      element("label", {}, "Load parameters: ", file),
    ),
    words,
  );
  return Object.assign(root, {
    say(sentence: string, isError = false) {
      words.textContent = sentence;
      words.classList.toggle("error", isError);
    },
  });
}

/** Hands a file to the reader, as a download. */
export function download(name: string, content: BlobPart, type: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  element("a", { href, download: name }).click();
  URL.revokeObjectURL(href);
}
