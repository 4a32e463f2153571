import type { Tensor } from "../../nn/index.js";

/**
 * A tensor as spreadsheets take it: tabs between the numbers of a row, a line a row, an empty line between matrices.
 * Numbers are written in full; what is not a number stays empty.
 */
export function tableText({ shape, data }: Tensor): string {
  const [rows = 1, columns = 1] = shape.slice(-2);
  const lines: string[] = [];
  for (let start = 0; start < data.length; start += columns) {
    if (start > 0 && (start / columns) % rows === 0) lines.push("");
    const row = Array.from(data.subarray(start, start + columns), (v) =>
      Number.isNaN(v) ? "" : shortest(v, data instanceof Float32Array),
    );
    lines.push(row.join("\t"));
  }
  return lines.join("\n");
}

/** The shortest decimal number that is read back as this one. */
export function shortest(value: number, isSingle: boolean): string {
  if (!isSingle || !Number.isFinite(value)) return String(value);
  for (let digits = 1; digits < 9; digits++) {
    const text = String(Number(value.toPrecision(digits)));
    if (Math.fround(Number(text)) === value) return text;
  }
  return String(Number(value.toPrecision(9)));
}
