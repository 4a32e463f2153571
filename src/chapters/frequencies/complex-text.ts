/** A complex number with two decimals; a part that would read 0.00 is left out. */
export function complexText({ re, im }: { re: number; im: number }): string {
  const part = (value: number) => Math.abs(value).toFixed(2);
  const [hasRe, hasIm] = [part(re) !== "0.00", part(im) !== "0.00"];
  if (!hasIm) return hasRe ? (re < 0 ? "−" : "") + part(re) : "0";
  if (!hasRe) return `${im < 0 ? "−" : ""}${part(im)} i`;
  return `${re < 0 ? "−" : ""}${part(re)} ${im < 0 ? "−" : "+"} ${part(im)} i`;
}
