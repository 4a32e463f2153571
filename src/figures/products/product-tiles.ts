import { type Tensor, transposed } from "../../nn/index.js";
import { judgeProduct, type ProductVerdict } from "../../nn/matrix/index.js";
import { followUrl, readUrl, text, writeUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { symbolOf } from "../../ui/tensor/symbol.js";
import { withRaised } from "../../ui/text/raised.js";
import { unbroken } from "../../ui/text/unbroken.js";
import { describeVerdict } from "./describe-verdict.js";
import { ProductBench } from "./product-bench.js";
import { words } from "./words/index.js";

export interface ProductTilesOptions {
  /** The matrices to choose from, by name. Each comes with its transpose. */
  tiles: Readonly<Record<string, Tensor>>;
  /** What the product is to be, and the numbers that the gradient check found for it. */
  target: Tile;
  /** The two factors at first, where the address names none. */
  initial?: readonly [first: string, second: string];
}

/** A matrix and its name. */
export interface Tile {
  name: string;
  tensor: Tensor;
}

/**
 * The step from a sum to a product, as a choice: the reader picks two factors, in order, from tiles. What
 * does not multiply is drawn as a clash of sizes; what multiplies is computed and held against the numbers
 * of the target. `.value` is the verdict, null while a factor is missing; `input` tells of a change. The
 * address keeps the choice under `name`, as in `Xᵀ·∂L/∂Z`.
 */
export function ProductTiles(
  name: string,
  { tiles, target, initial = ["", ""] }: ProductTilesOptions,
): HTMLElement & { value: ProductVerdict | null } {
  const all = withTransposes(tiles);
  const fields = { [name]: text(initial.join("·")) };
  const groups = [Factor(`${name}-first`, words.first, all, take)];
  groups.push(Factor(`${name}-second`, words.second, all, take));
  const bench = element("div", { class: "product-bench" });
  const verdict = element("p", { class: "product-verdict", role: "status" });
  const root = element(
    "div",
    { class: "product-tiles", "data-figure": "product-tiles", "data-tiles": name },
    element("div", { class: "product-factors" }, ...groups.map(({ fieldset }) => fieldset)),
    verdict,
    bench,
    element("button", { type: "button", class: "quiet", onclick: showAnswer }, words.show),
  );
  const made = Object.assign(root, { value: null as ProductVerdict | null });

  function show(): void {
    const [first, second] = groups.map(({ chosen }) => chosen());
    made.value =
      first === undefined || second === undefined
        ? null
        : judgeProduct(first.tensor, second.tensor, target.tensor);
    root.dataset.verdict = made.value?.kind ?? "";
    verdict.replaceChildren(...unbroken(describeVerdict(made.value, first, second, target)));
    bench.replaceChildren(...ProductBench(made.value, first, second, target));
  }
  function choose(factors: string): void {
    const names = factors.split("·");
    for (const [i, group] of groups.entries()) group.choose(names[i]);
  }
  function take(): void {
    const names = groups.map(({ chosen }) => chosen()?.name ?? "");
    show();
    emit(made, "input");
    writeUrl(fields, { [name]: names.join("·") }, "push");
  }
  function showAnswer(): void {
    const pairs = all.flatMap((first) => all.map((second) => [first, second] as const));
    const right = pairs.find(
      ([a, b]) => judgeProduct(a.tensor, b.tensor, target.tensor).kind === "right",
    );
    if (right === undefined) return;
    for (const [i, group] of groups.entries()) group.choose(right[i]?.name);
    take();
  }
  followUrl(root, fields, (values) => {
    choose(values[name] ?? "");
    show();
    emit(made, "input");
  });
  choose(readUrl(fields)[name] ?? "");
  show();
  return made;
}

/** X, Xᵀ, ∂L/∂Z, (∂L/∂Z)ᵀ, … */
function withTransposes(tiles: Readonly<Record<string, Tensor>>): Tile[] {
  return Object.entries(tiles).flatMap(([name, tensor]) => [
    { name, tensor },
    { name: name.includes("/") ? `(${name})ᵀ` : `${name}ᵀ`, tensor: transposed(tensor) },
  ]);
}

/** One row of tiles: radio buttons, so that the arrow keys move the choice. */
function Factor(
  group: string,
  legend: string,
  tiles: readonly Tile[],
  take: () => void,
): { fieldset: HTMLElement; chosen(): Tile | undefined; choose(name: string | undefined): void } {
  const inputs = tiles.map((tile) =>
    element("input", { type: "radio", name: group, value: tile.name }),
  );
  const labels = tiles.map(({ name, tensor }, i) =>
    element(
      "label",
      { class: "product-tile" },
      inputs[i],
      element(
        "span",
        { class: "symbol", "data-symbol": symbolOf(name.replace("(", "")) },
        ...withRaised(name),
      ),
      element("span", { class: "shape" }, tensor.shape.join(" × ")),
    ),
  );
  const fieldset = element("fieldset", {}, element("legend", {}, legend), ...labels);
  // Said once, by the figure: the radio button's own event stays inside.
  fieldset.addEventListener("input", (event) => event.stopPropagation());
  fieldset.addEventListener("change", (event) => {
    event.stopPropagation();
    take();
  });
  return {
    fieldset,
    chosen: () => tiles[inputs.findIndex((input) => input.checked)],
    choose(name) {
      for (const input of inputs) input.checked = input.value === name;
    },
  };
}
