import { type ReadNumberOptions, readNumber } from "../../language/read-number.js";
import { element } from "../dom/element.js";

export interface NumberFieldOptions extends ReadNumberOptions {
  /** The least number that makes sense; none unless said. */
  min?: number;
}

/**
 * A field in which a number is typed, as people write them: `read` gives it, null where it is none. It is a field of text,
 * for browsers' own number fields refuse a decimal comma; and it asks for a phone's pad of digits only where
 * no minus and no exponent will be missed there.
 */
export function NumberField(
  attributes: Readonly<Record<string, string | number>>,
  { whole = false, min = Number.NEGATIVE_INFINITY }: NumberFieldOptions = {},
): HTMLInputElement & { read(): number | null } {
  const field = element("input", {
    type: "text",
    inputmode: whole && min >= 0 ? "numeric" : null,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    ...attributes,
  });
  return Object.assign(field, { read: () => readNumber(field.value, { whole }) });
}
