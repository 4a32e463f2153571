import { create } from "d3-selection";
import { drawMaps, imageSize, layoutOf, mapsImage } from "../../figures/network/maps.js";
import { type Palette, paletteOf } from "../../figures/network/palette.js";
import type { Tensor } from "../../nn/index.js";
import { onSchemeChange } from "../../ui/dom/colours.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

/** What a sheet shows. */
export interface Sheet {
  /** Maps [c, h, w] of numbers from 0. */
  maps: Tensor;
  /** The number of the fullest colour. */
  largest: number;
  /** Which maps are crossed out. */
  crossed: readonly boolean[];
  /** Whether zeros are black, so that they stand out, and not bare paper. */
  blackZeros?: boolean;
  /** What there is to say of it, beside the name. */
  words: readonly (string | Node)[];
}

/** Maps beside each other under a name, a cell a number, `columns` maps a row. `show` draws another sheet. */
export function MapSheet(
  name: string,
  columns: number,
): HTMLElement & { show(sheet: Sheet): void } {
  const range = element("span", { class: "kernels-range" });
  const canvas = element("canvas", { role: "img", "aria-label": name });
  const crosses = create("svg").attr("class", "map-sheet-marks").attr("aria-hidden", "true");
  const frames = crosses.append("path").attr("class", "map-sheet-frames");
  const strokes = crosses.append("path").attr("class", "map-sheet-crosses");
  const root = element(
    "div",
    { "data-figure": "map-sheet" },
    element("p", { class: "plot-title" }, element("b", {}, name), range),
    element("div", { class: "map-sheet" }, canvas, crosses.node()),
  );
  let last: Sheet | null = null;
  let known: Palette | null = null; // asking for it makes the browser bring all its styles up to date

  function show(sheet: Sheet): void {
    last = sheet;
    const { largest, crossed, blackZeros = false } = sheet;
    const maps = { shape: [1, ...sheet.maps.shape], data: sheet.maps.data };
    const layout = layoutOf(maps, { columns });
    const { width, height } = imageSize(layout);
    const palette = known ?? paletteOf(root);
    if (root.isConnected) known = palette;
    // The pattern of what is left out, here in ink.
    const inked = { ...palette, unknown: [palette.ink, palette.ink] as const };
    const isTinted = (offset: number) => !blackZeros || maps.data[offset] !== 0;
    drawMaps(canvas, mapsImage(maps, layout, largest, isTinted, inked), layout);
    range.replaceChildren(...sheet.words);
    canvas.setAttribute("aria-label", words.mapSheet.label(name, range.textContent ?? ""));
    crosses.attr("viewBox", `0 0 ${width} ${height}`);
    const corners = crossed.map((_, map) => [
      (map % columns) * (layout.width + 1),
      Math.floor(map / columns) * (layout.height + 1),
    ]);
    const [w, h] = [layout.width, layout.height];
    frames.attr("d", corners.map(([x, y]) => `M${x} ${y}h${w}v${h}h${-w}z`).join(""));
    strokes.attr(
      "d",
      corners
        .filter((_, map) => crossed[map])
        .map(([x, y]) => `M${x} ${y}l${w} ${h}m${-w} 0l${w} ${-h}`)
        .join(""),
    );
  }
  onSchemeChange(root, () => {
    known = null;
    if (last !== null) show(last);
  });
  return Object.assign(root, { show });
}
