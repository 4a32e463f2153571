import { domToBlob, domToForeignObjectSvg } from "modern-screenshot";
import { colours } from "../dom/colours.js";
import { download, fileNameOf } from "../dom/file.js";

export type PictureFormat = "svg" | "png";

/** Pixels of a picture for each of the page's. */
const SCALE = 2;
const MARGIN = 16;

/**
 * Offers a figure as a file, as it looks now: on the page's paper, with its typefaces in it, without what only serves
 * the reader at the page. Returns the file's name.
 */
export async function savePicture(figure: HTMLElement, format: PictureFormat): Promise<string> {
  const name = `unfold-${fileNameOf(figure.dataset.figure ?? "figure")}.${format}`;
  const { width, height } = figure.getBoundingClientRect();
  for (const option of figure.querySelectorAll("option")) // a copy knows attributes only
    option.toggleAttribute("selected", option.selected);
  const options = {
    scale: SCALE,
    width: width + 2 * MARGIN,
    height: height + 2 * MARGIN,
    backgroundColor: colours(figure)("paper"),
    style: { margin: "0", padding: `${MARGIN}px`, border: "none" },
    onCloneEachNode: giveRoom,
    filter: (node: Node) => !(node instanceof Element && node.matches(".menu-place, .notice")),
  };
  if (format === "png") {
    const picture = await domToBlob(figure, options);
    download(name, picture, "image/png");
  } else {
    const svg = await domToForeignObjectSvg(figure, options);
    download(name, new XMLSerializer().serializeToString(svg), "image/svg+xml");
  }
  return name;
}

/** Rows of matrices are as wide as they were, to a fraction of a pixel, which must neither wrap nor scroll them. */
function giveRoom(node: Node): void {
  if (!(node instanceof HTMLElement) || !node.matches(".panes")) return;
  node.style.width = `${Number.parseFloat(node.style.width) + 2}px`;
  node.style.overflow = "visible";
}
