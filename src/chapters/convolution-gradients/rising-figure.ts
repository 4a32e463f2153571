import { type FollowedPixel, followPixel, pixelColumn } from "../../figures/gradient/follow.js";
import { type Equation, type Tensor, termOf, valueAt } from "../../nn/index.js";
import { sizesOf } from "../../nn/shape.js";
import { element } from "../../ui/dom/element.js";
import { svgElement } from "../../ui/dom/svg-element.js";
import { numberText } from "../../ui/text/number-text.js";
import { RISE, type RisingColumn, risingColumn, type Scene } from "./rising-column.js";
import { risingNote } from "./rising-note.js";
import { words } from "./words/index.js";

type Holes = (index: readonly number[]) => boolean;

/** Pixels that a cell has at most. */
const LARGEST = 34;
const ROOM = RISE + 1;
/** Where the middle of the title is at least, in cells: half of it is to the left. */
const TITLE_MIDDLE = 1.2;

/**
 * A column of K″ rises, is cut into rows, and proves to be the rotated kernel: a picture for each position, which
 * `show` draws, with a note on the kernel that is laid below: turned, or left unrotated. The column is that of the pixel
 * that is followed. The numbers, and the keys, are in K″ itself.
 *
 * k [c2, c1, k1, k2], unfolded K″ [c2·h′·w′, c1·h·w].
 */
export function RisingFigure(
  equation: Equation,
  k: Tensor,
  unfolded: Tensor,
  isHole: Holes,
): HTMLElement & { show(position: number, unrotated: boolean): void } {
  const note = element("p", { class: "rising-note", role: "status" });
  const root = element("div", { class: "rising", "data-figure": "rising" }, note);
  const [c2, , k1, k2] = sizesOf(k.shape, 4);
  const [rows, columns] = sizesOf(unfolded.shape, 2);
  const [h = 0, w = 0] = equation.shape("Y").slice(-2);
  let position = 0;
  let unrotated = false;
  let pixel: FollowedPixel | null = null;
  let draw: (scene: Scene) => void = () => {};

  function columnOf({ c, u, v }: FollowedPixel): RisingColumn {
    const column = pixelColumn(equation, { m: 0, c, u, v });
    return {
      outputs: [c2, h, w],
      matrix: [rows, columns],
      kernel: [k1, k2],
      column,
      pixel: [u, v],
    };
  }
  function move(): void {
    if (pixel === null) return;
    const of = columnOf(pixel);
    draw(risingColumn(position, of));
    note.textContent = risingNote(position, of, unrotated);
  }
  /** Draws everything anew for another pixel; a position only moves it. */
  function renew(to: FollowedPixel): void {
    pixel = to;
    const of = columnOf(to);
    const { width, height } = risingColumn(0, of);
    const matrix = Array.from({ length: rows * columns }, (_, i) => {
      const index = [Math.floor(i / columns), i % columns];
      const made = cell(index, isHole(index) ? null : valueAt(unfolded, index));
      place(made, index[1]!, index[0]!);
      made.toggleAttribute("data-left-behind", index[1] === of.column);
      return made;
    });
    const column = Array.from({ length: rows }, (_, row) => {
      const index = [row, of.column];
      const made = cell(index, isHole(index) ? null : valueAt(unfolded, index));
      made.setAttribute("data-risen", "");
      return made;
    });
    const kernels = Array.from({ length: c2 }, (_, o) => Kernel(k, o, to.c));
    const title = svgElement("text", {
      class: "rising-title",
      x: Math.max(of.column + 0.5, TITLE_MIDDLE),
      y: -RISE - 0.35,
    });
    title.textContent = words.rotation.column(of.column);
    const svg = svgElement(
      "svg",
      {
        viewBox: `-0.1 ${-ROOM - 0.1} ${width + 0.2} ${height + ROOM + 0.2}`,
        preserveAspectRatio: "xMinYMin",
        role: "img",
        "aria-label": words.rotation.rising(of.column),
      },
      ...matrix,
      title,
      ...kernels.map(({ frame }) => frame), // below the column: where a kernel lies on it, one of both numbers is enough
      ...column,
    );
    svg.style.maxWidth = `${Math.round((width + 0.2) * LARGEST)}px`;
    root.replaceChildren(svg, note);
    draw = ({ cells, faded, kernels: at }) => {
      for (const [row, made] of column.entries()) {
        const { x, y } = cells[row]!;
        place(made, x, y);
        if (isHole([row, of.column])) made.setAttribute("opacity", String(1 - faded));
      }
      for (const [o, { x, y, turned }] of at.entries()) kernels[o]!.place(x, y, turned);
      title.setAttribute("opacity", String(position <= 2 ? 1 : Math.max(0, 3 - position)));
      root.dataset.position = String(position);
    };
    move();
  }
  const linked = followPixel(root, equation, renew);
  return Object.assign(linked, {
    show(to: number, leftUnrotated: boolean) {
      position = to;
      unrotated = leftUnrotated;
      move();
    },
  });
}

/** A cell of K″: its weight, or a dot. */
function cell(index: readonly number[], value: number | null): SVGGElement {
  const text = svgElement("text", { x: 0.5, y: 0.5 });
  text.textContent = value === null ? "·" : numberText(value);
  return svgElement(
    "g",
    {
      "data-term": termOf({ tensor: "K″", index }),
      class: value === null ? "rising-cell rising-hole" : "rising-cell",
    },
    svgElement("rect", { width: 1, height: 1 }),
    text,
  );
}

/** Kernel o, its channel c, in a frame that turns while its numbers stay upright. */
function Kernel(k: Tensor, o: number, c: number) {
  const [, , k1, k2] = sizesOf(k.shape, 4);
  const numbers = Array.from({ length: k1 * k2 }, (_, s) => {
    const index = [o, c, Math.floor(s / k2), s % k2];
    const text = svgElement("text", { "data-term": termOf({ tensor: "K", index }) });
    text.textContent = numberText(valueAt(k, index));
    return text;
  });
  const outline = svgElement("rect", { width: k2, height: k1, class: "rising-outline" });
  const name = svgElement("text", { class: "rising-title", x: k2 / 2, y: -0.4 });
  const frame = svgElement("g", { class: "rising-kernel" }, outline, ...numbers, name);
  function place(x: number, y: number, turned: number): void {
    frame.setAttribute("transform", `translate(${x} ${y})`);
    outline.setAttribute("transform", `rotate(${turned} ${k2 / 2} ${k1 / 2})`);
    name.textContent = turned < 90 ? words.rotation.kernelName(o, c) : "";
    const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)];
    for (const [s, text] of numbers.entries()) {
      const [dx, dy] = [(s % k2) + 0.5 - k2 / 2, Math.floor(s / k2) + 0.5 - k1 / 2];
      text.setAttribute("x", String(k2 / 2 + dx * cos - dy * sin));
      text.setAttribute("y", String(k1 / 2 + dx * sin + dy * cos));
    }
  }
  return { frame, place };
}

function place(made: SVGGElement, x: number, y: number): void {
  made.setAttribute("transform", `translate(${x} ${y})`);
}
