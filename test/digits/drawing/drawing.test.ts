import fc from "fast-check";
import { expect, test } from "vitest";
import {
  ALL_STEPS,
  centreOfMass,
  crop,
  type Ink,
  ink,
  inkBox,
  prepare,
  resize,
} from "../../../src/digits/drawing/index.js";

const drawings = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .chain(([width, height]) =>
    fc
      .array(fc.constantFrom(0, 0, 0, 0.5, 1), {
        minLength: width * height,
        maxLength: width * height,
      })
      .map((data) => ink(width, height, data)),
  );
const mass = (image: Ink) => Array.from(image.data).reduce((a, b) => a + b, 0);

/** A sheet of 280 × 280 with a bar of ink on it. */
function bar(x: number, y: number, width: number, height: number): Ink {
  const sheet = ink(280, 280, new Float32Array(280 * 280));
  for (let row = y; row < y + height; row++) {
    sheet.data.fill(1, row * 280 + x, row * 280 + x + width);
  }
  return sheet;
}

test("inkBox is the smallest box that holds all the ink, and null for an empty sheet", () => {
  expect(inkBox(bar(30, 40, 50, 60))).toEqual({ x: 30, y: 40, width: 50, height: 60 });
  expect(inkBox(ink(3, 2, [0, 0, 0, 0, 0, 0]))).toBeNull();
});

test("crop keeps all the ink and no empty row or column around it", () => {
  fc.assert(
    fc.property(drawings, (drawing) => {
      const box = inkBox(drawing);
      if (box === null) return;
      const cropped = crop(drawing, box);
      expect(mass(cropped)).toBe(mass(drawing));
      expect(inkBox(cropped)).toEqual({ ...box, x: 0, y: 0 });
    }),
  );
});

test("resize keeps the mean, and changes nothing at the same size", () => {
  fc.assert(
    fc.property(
      drawings,
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
      (drawing, width, height) => {
        const resized = resize(drawing, width, height);
        expect(resized.data).toHaveLength(width * height);
        const mean = (image: Ink) => mass(image) / image.data.length;
        expect(mean(resized)).toBeCloseTo(mean(drawing), 5);
        const { data } = resize(drawing, drawing.width, drawing.height);
        for (const [i, value] of data.entries()) expect(value).toBeCloseTo(drawing.data[i]!, 6);
      },
    ),
  );
});

test("resize by half takes the mean of four pixels", () => {
  const half = resize(ink(4, 2, [1, 1, 0, 0, 1, 0, 0, 1]), 2, 1);
  expect([...half.data]).toEqual([0.75, 0.25]);
});

test("centreOfMass is where the ink would balance, the middle of an empty sheet", () => {
  expect(centreOfMass(ink(3, 1, [1, 0, 1]))).toEqual({ x: 1.5, y: 0.5 });
  expect(centreOfMass(ink(4, 1, [3, 0, 0, 1]))).toEqual({ x: 1.25, y: 0.5 });
  expect(centreOfMass(ink(4, 2, [0, 0, 0, 0, 0, 0, 0, 0]))).toEqual({ x: 2, y: 1 });
});

test("prepare makes the longer side 20 pixels and puts it in the middle, wherever it was drawn", () => {
  const found = prepare(bar(10, 20, 35, 70)); // upper left, half as wide as high
  expect(found?.scaled).toMatchObject({ width: 10, height: 20 });
  expect(found?.corner).toEqual({ x: 10, y: 5 }); // the mass, at 5 and 10, onto the middle of pixel 14
  expect(found?.pixels[5 * 28 + 10]).toBe(255);
  expect(found?.pixels[4 * 28 + 10]).toBe(0);
  expect(prepare(bar(200, 150, 35, 70))?.pixels).toEqual(found?.pixels);
});

test("prepare centres the mass, not the box", () => {
  const flag = bar(100, 40, 20, 200);
  for (let row = 40; row < 80; row++) flag.data.fill(1, row * 280 + 100, row * 280 + 200);
  const centred = prepare(flag);
  const boxed = prepare(flag, { ...ALL_STEPS, centre: false });
  expect(boxed?.corner).toEqual({ x: 9, y: 4 }); // 10 × 20 pixels
  expect(centred?.corner.x).toBeGreaterThan(10); // most of the ink is at the left
  expect(centred?.corner.y).toBeGreaterThan(5); // and at the top
});

test("prepare with no step left in is the drawing as it lies on its sheet", () => {
  const found = prepare(bar(10, 20, 40, 80), { crop: false, scale: false, centre: false });
  expect(found?.corner).toEqual({ x: 0, y: 0 });
  const inked = Array.from(found?.pixels ?? [], (value, i) => (value > 0 ? i : -1)).filter(
    (i) => i >= 0,
  );
  expect(inked).toHaveLength(4 * 8);
  expect(inked[0]).toBe(2 * 28 + 1);
});

test("prepare leaves out the scaling: what was drawn small stays small, in the middle", () => {
  const found = prepare(bar(10, 20, 40, 80), { ...ALL_STEPS, scale: false });
  expect(found?.scaled).toMatchObject({ width: 4, height: 8 });
  expect(found?.corner).toEqual({ x: 13, y: 11 });
});

test("prepare of an empty sheet is null", () => {
  expect(prepare(ink(28, 28, new Float32Array(784)))).toBeNull();
});

test("ink refuses a number of pixels that is not width times height", () => {
  expect(() => ink(3, 3, [1, 2])).toThrow("3 × 3 pixels are 9, got 2");
});
