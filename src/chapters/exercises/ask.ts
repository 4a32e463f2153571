import { element } from "../../ui/dom/element.js";

/** A question, and its two answers. */
export interface Asked {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
}

/**
 * Asks before something that cannot be undone, in the browser's own dialog: the focus is kept inside, Escape
 * means no, and at first the focus stands on no. Resolves to whether the answer was yes.
 */
export function ask({ question, yes, no }: Asked): Promise<boolean> {
  const words = element("p", { id: "ask-question" }, question);
  const dialog = element(
    "dialog",
    { class: "ask", "aria-labelledby": "ask-question" },
    element(
      "form",
      { method: "dialog" },
      words,
      element(
        "div",
        { class: "buttons" },
        element("button", { value: "no", autofocus: true }, no),
        element("button", { value: "yes", class: "destructive" }, yes),
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}
