import { element } from "../../ui/dom/element.js";

/**
 * An image of `width` pixels a row, each from 0 for paper to 255 for full ink, drawn pixel for pixel. The
 * style sheet says how large it is seen. `label` says what it shows, where the text beside does not.
 */
export function DigitImage(
  pixels: ArrayLike<number>,
  { width = 28, label = "" }: { width?: number; label?: string } = {},
): HTMLCanvasElement {
  const height = pixels.length / width;
  const canvas = element("canvas", {
    class: "digit-image",
    width,
    height,
    role: label === "" ? null : "img",
    "aria-label": label === "" ? null : label,
    "aria-hidden": label === "" ? "true" : null,
  });
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const image = context.createImageData(width, height);
  // Black ink on nothing: the style sheet turns it into the page's own ink.
  for (let i = 0; i < pixels.length; i++) image.data[4 * i + 3] = pixels[i]!;
  context.putImageData(image, 0, 0);
  return canvas;
}
