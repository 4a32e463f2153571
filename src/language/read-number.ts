import { narrowed } from "./narrowed.js";

export interface ReadNumberOptions {
  /** Whether only whole numbers make sense here: then 1,234 can only be 1234. */
  whole?: boolean;
}

/**
 * The number that a person has typed; null where it is none, or none that is finite.
 *
 * Signs may be −, – or -, digits and points full-width, the exponent as in 1e-3. Between thousands may
 * stand commas, points or spaces of any width, if all of them are the same and every group has three digits.
 * Of two different marks the last is the decimal one: 1,234.5 and 1.234,5 are the same.
 *
 * A single mark is ambiguous where three digits follow and one to three precede, as in 1,234. It is a decimal
 * one, for most of our fields hold small weights and rates; with `whole`, where that would make no sense, it
 * stands between thousands. A group of thousands never begins with 0, so 0,123 is always a fraction.
 */
export function readNumber(text: string, { whole = false }: ReadNumberOptions = {}): number | null {
  const [, sign, digits, exponent = ""] = WRITTEN.exec(narrow(text)) ?? [];
  if (digits === undefined) return null;
  const plain = withoutThousands(digits, whole);
  if (plain === null) return null;
  const value = Number(`${plain}${exponent}`);
  if (!Number.isFinite(value)) return null;
  return sign === "-" ? -value : value;
}

/** A sign, digits with marks among them, and an exponent. */
const WRITTEN = /^([+-]?) ?(\d[\d., ]*|[.,]\d+)(e[+-]?\d+)?$/;
const GROUPED = { ",": /^[1-9]\d{0,2}(,\d{3})+$/, ".": /^[1-9]\d{0,2}(\.\d{3})+$/ };

/** In the narrow forms of ASCII: full-width characters, the minus signs and the spaces of typography. */
function narrow(text: string): string {
  return narrowed(text).trim().replace(/[−–]/g, "-").replace(/\s/g, " ").toLowerCase();
}

/** The digits with a point as the decimal mark and nothing between thousands; null where the marks make no sense. */
function withoutThousands(written: string, whole: boolean): string | null {
  const digits = written.includes(" ") ? joined(written) : written;
  if (digits === null) return null;
  const [first, ...others] = new Set(digits.replace(/\d/g, ""));
  if (first === undefined) return digits;
  const mark = first as "," | ".";
  if (others.length > 0) {
    const [integer = "", fraction = "", ...rest] = digits.split(others[0]!);
    return rest.length === 0 && GROUPED[mark].test(integer)
      ? `${integer.replaceAll(mark, "")}.${fraction}`
      : null;
  }
  const isSingle = digits.indexOf(mark) === digits.lastIndexOf(mark);
  if (isSingle && !(whole && GROUPED[mark].test(digits))) return digits.replace(mark, ".");
  return GROUPED[mark].test(digits) ? digits.replaceAll(mark, "") : null;
}

/** 1 234 567,5 with its groups joined; null where the spaces stand anywhere else. */
function joined(written: string): string | null {
  return /^[1-9]\d{0,2}( \d{3})+([.,]\d*)?$/.test(written) ? written.replaceAll(" ", "") : null;
}
