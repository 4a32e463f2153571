/**
 * A number as JavaScript writes it, with true minus signs, in its exponent too, −3.2e−5: at a hyphen a browser may end a line,
 * and it is read aloud as none.
 */
export function trueMinus(written: number | string): string {
  return String(written).replace("e+", "e").replaceAll("-", "−");
}

/**
 * A number as a cell shows it: at most `digits` after the point, a true minus sign, no trailing zeros.
 * What is not finite is said: ∞, −∞, NaN. A small number that would read 0 is shown by its first figure, as 4e−5.
 */
export function numberText(value: number, digits = 2): string {
  if (Number.isNaN(value)) return "NaN";
  const sign = value < 0 ? "−" : "";
  const size = Math.abs(value);
  if (size === Number.POSITIVE_INFINITY) return `${sign}∞`;
  if (size >= 1e5) return sign + trueMinus(size.toExponential(1));
  const rounded = Number(size.toFixed(digits));
  const vanished = size > 0 && rounded === 0;
  return sign + (vanished ? trueMinus(size.toExponential(0)) : String(rounded));
}

/** What stands between a sum and its result: ≈ where one of their numbers is shown rounded by `format`. */
export function equalsSign(
  numbers: readonly number[],
  format: (value: number) => string = numberText,
): "=" | "≈" {
  const isRounded = (value: number) => {
    const shown = Number(format(value).replaceAll("−", "-"));
    return Math.abs(value - shown) > 1e-12 * Math.abs(value); // of 0.1 + 0.2 the last bit is not what was rounded
  };
  return numbers.some(isRounded) ? "≈" : "=";
}

/** A number as a factor of a product: `numberText`, or another format, in brackets where there is a sign. */
export function bracketed(value: number, format: (value: number) => string = numberText): string {
  return value < 0 ? `(${format(value)})` : format(value);
}

/**
 * A number of which the figures matter, however small: as `numberText`, but `3.2e−5` where less than two figures
 * would be left.
 */
export function figuresText(value: number, digits: number): string {
  const size = Math.abs(value);
  if (size === 0 || !(size < 10 ** (1 - digits))) return numberText(value, digits);
  return trueMinus(value.toExponential(1));
}

/** The power of ten in which numbers up to `largest` are shown with two decimals: 0 where they can be as they are. */
export function powerOfTen(largest: number): number {
  return largest > 0 && (largest < 0.1 || largest >= 1000) ? Math.floor(Math.log10(largest)) : 0;
}
