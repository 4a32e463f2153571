import { formatsOf } from "../../language/format.js";
import { element } from "../dom/element.js";
import { spokenText } from "../text/raised.js";

/** A value, and the text that readers see; the value alone where it is a notation that needs no words, such as 0.25. */
export type MenuOption<T extends string = string> = T | readonly [value: T, text: string];

/**
 * A native menu. Its options carry values of their own, so that what is chosen does not depend on their texts, which a
 * browser's translation may change, and are read aloud as words. `chosen` gives the value, null where it is none of the
 * options'.
 */
export function Menu<T extends string>(
  attributes: Readonly<Record<string, string>>,
  options: readonly MenuOption<T>[],
): HTMLSelectElement & { chosen(): T | null } {
  const menu = element(
    "select",
    attributes,
    ...options.map((option) => {
      const text = optionText(option);
      const spoken = spokenText(text);
      // Nothing can be raised in an option; and who speaks to the browser says what is seen, so that it stays in the name.
      const label = spoken === text ? null : formatsOf().apart([text, spoken]);
      return element("option", { value: optionValue(option), "aria-label": label }, text);
    }),
  );
  const values = options.map(optionValue);
  return Object.assign(menu, {
    chosen: () => values.find((value) => value === menu.value) ?? null,
  });
}

export function optionValue<T extends string>(option: MenuOption<T>): T {
  return typeof option === "string" ? option : option[0];
}

export function optionText(option: MenuOption): string {
  return typeof option === "string" ? option : option[1];
}
