import { expect, test } from "vitest";
import { isPicture, readOwnDigits, readPictures } from "../../../src/digits/own/index.js";
import { inkOf } from "../../../src/digits/own/ink.js";
import { pictureClasses } from "../../../src/digits/own/picture-classes.js";

test("the folder of a picture is its class, numbered by name, or by itself where it is a digit", () => {
  const { classes, pictures } = pictureClasses(["all/dog/1.png", "all/cat/1.png", "all/dog/2.png"]);
  expect(classes).toEqual(["cat", "dog"]);
  expect(pictures.map(({ label }) => label)).toEqual([1, 0, 1]);
  const digits = pictureClasses(["a/7/x.png", "a/3/x.png"]);
  expect(digits.pictures.map(({ label }) => label)).toEqual([7, 3]);
  expect(digits.classes).toHaveLength(10);
});

test("a folder called test sets its pictures aside; a class of that name does not", () => {
  const { pictures } = pictureClasses([
    "mnist/train/1/a.png",
    "mnist/test/1/b.png",
    "mnist/test/c.png",
  ]);
  expect(pictures.map(({ isTest }) => isTest)).toEqual([false, true, false]);
});

test("more than ten classes are refused, and named", () => {
  const paths = Array.from({ length: 11 }, (_, i) => `a/class ${i}/x.png`);
  expect(() => pictureClasses(paths)).toThrow(/11 folders, expected ten at most.*class 10/);
});

/** The pixels of a picture that is all of this grey but for one pixel in the middle. */
function picture(paper: number, ink: number): number[] {
  return Array.from({ length: 784 }, (_, i) => (i === 400 ? ink : paper)).flatMap((grey) => [
    grey,
    grey,
    grey,
    255,
  ]);
}

test("ink is light on dark paper, whichever way round the picture is", () => {
  for (const rgba of [picture(10, 250), picture(245, 5)]) {
    const ink = inkOf(rgba);
    expect(ink[400]).toBe(250);
    expect(ink[0]).toBe(10);
  }
});

test("what is transparent is white paper", () => {
  const rgba = picture(0, 0).map((value, i) => (i % 4 === 3 && i !== 4 * 400 + 3 ? 0 : value));
  const ink = inkOf(rgba);
  expect([ink[0], ink[400]]).toEqual([0, 255]);
});

const file = (path: string, type = "image/png") => {
  const made = new File(["x"], path.split("/").at(-1)!, { type });
  return Object.defineProperty(made, "webkitRelativePath", { value: path });
};

test("a folder of pictures becomes IDX files, which are read as any others", async () => {
  const paths = ["mine/train/0/a.png", "mine/train/1/b.png", "mine/test/1/c.png", "mine/notes.txt"];
  const files = paths.map((path) => file(path, path.endsWith("png") ? "image/png" : "text/plain"));
  const made = await readPictures(files, async () => picture(0, 200));
  const digits = await readOwnDigits(made.files);
  expect(Array.from(digits.train.labels)).toEqual([0, 1]);
  expect(Array.from(digits.test.labels)).toEqual([1]);
  expect(digits.isHeldBack).toBe(false);
  expect(digits.train.images[400]).toBe(200);
});

test("a picture is told by its type", () => {
  expect([file("a.png"), file("a.jpg", "image/jpeg"), file("a.gz", "")].map(isPicture)).toEqual([
    true,
    true,
    false,
  ]);
});
