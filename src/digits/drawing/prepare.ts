import { clamp } from "../../nn/clamp.js";
import { centreOfMass } from "./centre-of-mass.js";
import type { Box, Ink } from "./ink.js";
import { crop, inkBox } from "./ink-box.js";
import { resize } from "./resize.js";

/** The steps that made MNIST's digits, each of which can be left out. */
export interface Steps {
  /** Keep the smallest box that holds the ink; else all of the drawing. */
  crop: boolean;
  /** Make the longer side 20 pixels; else leave the size as it is on a sheet of 28 × 28. */
  scale: boolean;
  /** Put the ink's centre of mass onto the middle pixel of 28 × 28; else the box into the middle. */
  centre: boolean;
}

export const ALL_STEPS: Steps = { crop: true, scale: true, centre: true };

/** A drawing on its way to the network, after each of the steps. */
export interface Preparation {
  /** What is kept of the drawing, as a part of it. */
  box: Box;
  cropped: Ink;
  scaled: Ink;
  /** Where the scaled image's upper left corner comes to lie in the result; it may lie outside. */
  corner: { x: number; y: number };
  /** 28 × 28 bytes, 0 for paper and 255 for full ink, as in `Digits`. */
  pixels: Uint8Array;
}

const SIDE = 28;
const SCALED = 20;
/** The middle of pixel 14, counted from 0: there the centres of mass of MNIST's digits lie, ± half a pixel. */
const MIDDLE = 14.5;

/**
 * A square drawing made 28 × 28 as MNIST's digits were: cut to its box, scaled so that the longer side has
 * 20 pixels, moved by whole pixels so that its centre of mass lies on the middle pixel. What falls outside is lost.
 * http://yann.lecun.com/exdb/mnist/ describes it. Null where there is no ink.
 */
export function prepare(drawing: Ink, steps: Steps = ALL_STEPS): Preparation | null {
  const found = inkBox(drawing);
  if (found === null) return null;
  const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height };
  const box = steps.crop ? found : whole;
  const cropped = crop(drawing, box);
  const size = Math.max(box.width, box.height);
  const longest = steps.scale ? SCALED : (SIDE * size) / Math.max(drawing.width, drawing.height);
  const side = (length: number) => Math.max(1, Math.round((length * longest) / size));
  const scaled = resize(cropped, side(box.width), side(box.height));
  const mass = centreOfMass(scaled);
  const corner = steps.centre
    ? { x: Math.round(MIDDLE - mass.x), y: Math.round(MIDDLE - mass.y) }
    : { x: Math.round((SIDE - scaled.width) / 2), y: Math.round((SIDE - scaled.height) / 2) };
  return { box, cropped, scaled, corner, pixels: place(scaled, corner) };
}

/** The image on an empty sheet of 28 × 28. */
function place({ width, height, data }: Ink, corner: { x: number; y: number }): Uint8Array {
  const pixels = new Uint8Array(SIDE * SIDE);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [toX, toY] = [corner.x + x, corner.y + y];
      if (toX < 0 || toX >= SIDE || toY < 0 || toY >= SIDE) continue;
      pixels[toY * SIDE + toX] = Math.round(255 * clamp(data[y * width + x]!, 0, 1));
    }
  }
  return pixels;
}
