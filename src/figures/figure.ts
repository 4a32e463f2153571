import { element } from "./element.js";

/** What stands under a figure: what is to be seen in it, and what to do with it. */
export interface Legend {
  /** The figure's name for scripts and links. */
  name: string;
  /** A sentence that says what is to be seen, for a reader who only scrolls. */
  caption: string;
  /** One thing to do. */
  task?: string;
  /** Lets the figure be wider than the text. */
  wide?: boolean;
}

/** Frames elements as one figure with its caption and task: `<figure data-figure="name">`. */
export function figure(
  { name, caption, task, wide }: Legend,
  ...content: (Node | string)[]
): HTMLElement {
  return element(
    "figure",
    { "data-figure": name, class: wide ? "figure wide" : "figure" },
    element("div", { class: "figure-body" }, ...content),
    element(
      "figcaption",
      {},
      element("p", {}, caption),
      task === undefined
        ? null
        : element("p", { class: "task" }, element("b", {}, "Try it. "), task),
    ),
  );
}
