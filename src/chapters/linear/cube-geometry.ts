import type { LinearSizes } from "../../nn/equations/index.js";

export type Place = readonly [m: number, d: number, e: number];
export type Point = readonly [x: number, y: number];

/** A unit of m or e, and how far a unit of d reaches to the left and down, towards the reader, in pixels. */
const UNIT = 64;
const DEPTH: Point = [44, 32];
const MARGIN = { top: 34, right: 40, bottom: 30, left: 56 };

/** Where a corner is drawn, from the upper left one of the back wall: m runs down, e to the right, d from the back to the front, which is to the left and down. */
export function project([m, d, e]: Place): Point {
  return [e * UNIT - d * DEPTH[0], m * UNIT + d * DEPTH[1]];
}

/** A cell of a wall: its outline, and where its number and its gradient's are written. */
export interface WallCell {
  index: number[];
  path: string;
  value: Point;
  gradient: Point;
}

/** The cells of the left wall X [n, d1], the floor W [d1, d2] or the back wall Z [n, d2], row by row. */
export function wallCells(wall: "X" | "W" | "Z", { n, d1, d2 }: LinearSizes): WallCell[] {
  const [rows, columns] = { X: [n, d1], W: [d1, d2], Z: [n, d2] }[wall] as [number, number];
  const corner = (row: number, column: number): Place =>
    wall === "X" ? [row, column, 0] : wall === "W" ? [n, row, column] : [row, 0, column];
  return Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const around = [
      corner(row, column),
      corner(row, column + 1),
      corner(row + 1, column + 1),
      corner(row + 1, column),
    ];
    const [x, y] = project(corner(row + 0.5, column + 0.5));
    // On the floor there is no room for two lines.
    const apart: Point = wall === "W" ? [14, 0] : [0, 11];
    return {
      index: [row, column],
      path: outline(around),
      value: [x - apart[0], y - apart[1]],
      gradient: [x + apart[0], y + apart[1]],
    };
  });
}

/** The front, the top and the right side of the small cube of a triple. */
export function cubeSides([m, d, e]: Place): string {
  const [gap, s] = [0.27, 0.46];
  const at = (i: number, j: number, k: number): Place => [
    m + gap + i * s,
    d + gap + j * s,
    e + gap + k * s,
  ];
  const front = [at(0, 1, 0), at(0, 1, 1), at(1, 1, 1), at(1, 1, 0)];
  const top = [at(0, 0, 0), at(0, 0, 1), at(0, 1, 1), at(0, 1, 0)];
  const right = [at(0, 0, 1), at(0, 1, 1), at(1, 1, 1), at(1, 0, 1)];
  return [front, top, right].map(outline).join("");
}

interface Label {
  text: string;
  symbol: string;
  at: Point;
  anchor: "start" | "middle" | "end";
}

/** What of the drawing is seen, and its labels: the names of the walls, and the numbers along the three directions. */
export function roomView({ n, d1, d2 }: LinearSizes): {
  viewBox: readonly [x: number, y: number, width: number, height: number];
  labels: Label[];
} {
  const [[left], [right], [, bottom]] = [
    project([0, d1, 0]),
    project([0, 0, d2]),
    project([n, d1, 0]),
  ];
  const beside = ([x, y]: Point, dx: number, dy: number): Point => [x + dx, y + dy];
  const wall = (text: string, symbol: string, at: Point, anchor: Label["anchor"]): Label => ({
    text,
    symbol,
    at,
    anchor,
  });
  const upTo = (length: number) => Array.from({ length }, (_, i) => i);
  const numbers = (letter: string, length: number, at: (i: number) => Point) =>
    upTo(length).map((i) => wall(`${i === 0 ? `${letter} = ` : ""}${i}`, "", at(i), "middle"));
  return {
    viewBox: [
      left - MARGIN.left,
      -MARGIN.top,
      MARGIN.left + right - left + MARGIN.right,
      MARGIN.top + bottom + MARGIN.bottom,
    ],
    labels: [
      wall("X, ∂L/∂X", "x", beside(project([0, d1 / 2, 0]), -10, -12), "end"),
      wall("Z, ∂L/∂Z", "z", beside(project([0, 0, d2 / 2]), 0, -22), "middle"),
      wall("W, ∂L/∂W", "w", beside(project([n, d1, d2 / 2]), 0, 20), "middle"),
      ...numbers("m", n, (m) => beside(project([m + 0.5, d1, 0]), -22, 5)),
      ...numbers("e", d2, (e) => beside(project([0, 0, e + 0.5]), 0, -6)),
      ...numbers("d", d1, (d) => beside(project([n, d + 0.5, d2]), 22, 5)),
    ],
  };
}

function outline(corners: readonly Place[]): string {
  return `M${corners
    .map((place) =>
      project(place)
        .map((v) => Number(v.toFixed(2)))
        .join(),
    )
    .join("L")}Z`;
}
