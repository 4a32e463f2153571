import type { Graph } from "../../nn/graph/index.js";

export interface Place {
  x: number;
  y: number;
}

/** How long the longest way from a given value to each value is: the row that it stands in. */
export function levels(graph: Graph): Record<string, number> {
  const level: Record<string, number> = {};
  for (const { name, inputs } of graph)
    level[name] = Math.max(-1, ...inputs.map((input) => level[input] ?? 0)) + 1;
  return level;
}

/** The middle of each value's box: a row a level, the given values on top, each row spread evenly. */
export function graphLayout(graph: Graph, width: number, pitch: number): Record<string, Place> {
  const level = levels(graph);
  const places: Record<string, Place> = {};
  for (const { name } of graph) {
    const row = graph.filter((other) => level[other.name] === level[name]);
    const i = row.findIndex((other) => other.name === name);
    places[name] = { x: ((i + 0.5) / row.length) * width, y: ((level[name] ?? 0) + 0.5) * pitch };
  }
  return places;
}
