import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** A form of settings, folded under their name; `update` reads the name anew. */
export function SettingsFold<V>(
  form: HTMLElement & { value: V },
  nameOf: (values: V) => string,
): { element: HTMLDetailsElement; update(): void } {
  const name = element("span", { class: "settings-name" }, nameOf(form.value));
  const fold = element(
    "details",
    { class: "settings-fold" },
    element("summary", {}, element("b", {}, words.controls.settings), " ", name),
    form,
  );
  return {
    element: fold,
    update() {
      const text = nameOf(form.value);
      if (name.textContent !== text) name.textContent = text;
    },
  };
}
