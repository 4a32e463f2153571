import { axisBottom, axisLeft } from "d3-axis";
import type { ScaleContinuousNumeric } from "d3-scale";
import { create } from "d3-selection";

export type Point = readonly [x: number, y: number];

/** An axis: the scale from data to anywhere, and the values that are written beside it. */
export interface Axis {
  scale: ScaleContinuousNumeric<number, number>;
  ticks: readonly number[];
  format?(tick: number): string;
}

/** What a plot shows. Points are in the units of the data. */
export interface Drawing {
  x: Axis;
  y: Axis;
  /** A value to compare with: a dashed rule with its name. */
  reference?: { value: number; name: string };
  /** Places on the horizontal axis: upright rules with their names, by class name. */
  marks?: readonly { at: number; name: string; kind: string }[];
  /** Curves by class name, the first at the back. */
  curves: Readonly<Record<string, readonly Point[]>>;
  /** Points that are marked one by one. */
  dots: readonly Point[];
  /** The plot in words, for those who do not see it. */
  description: string;
}

const MARGIN = { top: 12, right: 12, bottom: 24, left: 46 };

/** A small plot: rules with their numbers, curves and dots, drawn anew from a value each time. */
export function Plot(height: number): {
  element: SVGSVGElement;
  draw(width: number, drawing: Drawing): void;
  /** The value on the horizontal axis at a place of the window, as drawn last. */
  at(clientX: number): number;
} {
  const svg = create("svg").attr("class", "plot").attr("role", "img").attr("height", height);
  const rules = svg.append("g").attr("class", "plot-rules");
  const below = svg.append("g").attr("class", "plot-below");
  const marks = svg.append("g");
  const reference = svg.append("g").attr("class", "plot-reference"); // its name stays readable over a mark
  const dashes = reference.append("line");
  const name = reference.append("text").attr("text-anchor", "end").attr("dy", "-0.4em");
  const curves = svg.append("g");
  const dots = svg.append("g");
  let drawn: ScaleContinuousNumeric<number, number> | null = null;

  function at(clientX: number): number {
    return drawn?.invert(clientX - svg.node()!.getBoundingClientRect().left) ?? 0;
  }
  function draw(width: number, { x, y, ...drawing }: Drawing): void {
    const [left, right] = [MARGIN.left, width - MARGIN.right];
    const across = x.scale.copy().range([left, right]);
    drawn = across;
    const up = y.scale.copy().range([height - MARGIN.bottom, MARGIN.top]);
    const path = (points: readonly Point[]) =>
      points
        .map(
          ([at, value], i) =>
            `${i === 0 ? "M" : "L"}${across(at).toFixed(2)},${up(value).toFixed(2)}`,
        )
        .join("");
    svg
      .attr("width", width)
      .attr("viewBox", `0 0 ${width} ${height}`)
      .attr("aria-label", drawing.description);
    rules.attr("transform", `translate(${left},0)`).call(
      axisLeft(up)
        .tickValues(y.ticks)
        .tickFormat(numberFormat(y.format))
        .tickSize(left - right),
    );
    below
      .attr("transform", `translate(0,${height - MARGIN.bottom})`)
      .call(axisBottom(across).tickValues(x.ticks).tickFormat(numberFormat(x.format)).tickSize(4));
    reference.attr("display", drawing.reference ? null : "none");
    const level = drawing.reference ? up(drawing.reference.value) : 0;
    dashes.attr("x1", left).attr("x2", right).attr("y1", level).attr("y2", level);
    name
      .attr("x", right)
      .attr("y", level)
      .text(drawing.reference?.name ?? "");
    const mark = marks
      .selectAll<SVGGElement, unknown>("g")
      .data(drawing.marks ?? [])
      .join((entering) => {
        const group = entering.append("g");
        group.append("line");
        group.append("text").attr("text-anchor", "middle");
        return group;
      })
      .attr("class", ({ kind }) => `plot-mark ${kind}`)
      .attr("transform", ({ at }) => `translate(${across(at)},0)`);
    mark
      .select("line")
      .attr("y1", MARGIN.top)
      .attr("y2", height - MARGIN.bottom);
    mark
      .select("text")
      .attr("y", MARGIN.top - 2)
      .text(({ name }) => name);
    curves
      .selectAll("path")
      .data(Object.entries(drawing.curves))
      .join("path")
      .attr("class", ([kind]) => `plot-curve ${kind}`)
      .attr("d", ([, points]) => path(points));
    dots
      .selectAll("circle")
      .data(drawing.dots)
      .join("circle")
      .attr("class", "plot-dot")
      .attr("r", 3)
      .attr("cx", ([at]) => across(at))
      .attr("cy", ([, value]) => up(value));
  }
  return { element: svg.node()!, draw, at };
}

/** d3 hands ticks of any kind of number to a format. */
function numberFormat(format: (tick: number) => string = String) {
  return (tick: { valueOf(): number }) => format(tick.valueOf());
}
