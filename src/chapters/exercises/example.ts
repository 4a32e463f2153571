import {
  type Example,
  nameIn,
  nestedOf,
  type Operation,
  type Slot,
} from "../../exercises/index.js";
import { drawable, symbolFor } from "../../figures/exercises/symbols.js";
import type { CodeLanguage } from "../../language/code-languages.js";
import { element } from "../../ui/dom/element.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { isShort } from "./symbols.js";
import { words } from "./words/index.js";

/** The small example of a function: what it is given, and what it has to give back, by the names of a language. */
export function SmallExample(
  operation: Operation,
  { given, expected }: Example,
  language: CodeLanguage,
): HTMLElement {
  const grid = ({ name }: Slot, tensors: Example["given"]) => {
    const a = tensors[name];
    if (a === undefined) return null;
    const symbol = symbolFor(operation, name);
    const remark = symbol === name ? undefined : nameIn(language, name);
    return TensorGrid(drawable(a), { name: symbol, remark });
  };
  const numbers = operation.parameters.filter(isShort).flatMap(({ name }) => {
    const a = given[name];
    return a === undefined ? [] : [`${nameIn(language, name)} = ${JSON.stringify(nestedOf(a))}`];
  });
  const drawn = operation.parameters.filter((slot) => !isShort(slot));
  return element(
    "div",
    { class: "small-example", "data-operation": operation.name },
    element("p", { class: "example-part" }, words.example.given),
    element("div", { class: "figure-body" }, ...drawn.map((slot) => grid(slot, given))),
    numbers.length === 0 ? null : element("p", { class: "example-numbers" }, numbers.join(", ")),
    element("p", { class: "example-part" }, words.example.wanted),
    element(
      "div",
      { class: "figure-body" },
      ...operation.results.map((slot) => grid(slot, expected)),
    ),
  );
}
