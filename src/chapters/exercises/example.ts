import { type Example, nestedOf, type Operation } from "../../exercises/index.js";
import { element } from "../../ui/dom/element.js";
import { TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { drawable, isShort, symbolFor } from "./symbols.js";

/** The small example of a function: what it is given, and what it has to give back. */
export function SmallExample(operation: Operation, { given, expected }: Example): HTMLElement {
  const short = operation.parameters.filter(isShort);
  const drawn = operation.parameters.filter((slot) => !isShort(slot));
  const grid = (name: string, a: Example["given"][string]) =>
    TensorGrid(drawable(a), {
      name: symbolFor(operation, name),
      remark: symbolFor(operation, name) === name ? undefined : name,
    });
  const words = short.map(({ name }) => `${name} = ${JSON.stringify(nestedOf(given[name]))}`);
  return element(
    "div",
    { class: "small-example", "data-operation": operation.name },
    element("p", { class: "example-part" }, "Given"),
    element("div", { class: "figure-body" }, ...drawn.map(({ name }) => grid(name, given[name]))),
    words.length === 0 ? null : element("p", { class: "example-numbers" }, words.join(", ")),
    element("p", { class: "example-part" }, "Wanted"),
    element(
      "div",
      { class: "figure-body" },
      ...operation.results.map(({ name }) => grid(name, expected[name])),
    ),
  );
}
