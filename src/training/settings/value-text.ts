/** The value of a setting as text: what is very large as a power of ten, `1e15`. */
export function valueText(value: number | string): string {
  return typeof value === "number" && value >= 1e12
    ? value.toExponential().replace("+", "")
    : String(value);
}
