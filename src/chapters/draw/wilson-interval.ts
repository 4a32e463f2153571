/**
 * Where the true share may well lie when `right` of `count` tries went right: Wilson's interval, which
 * covers it in 95 of 100 such series. From p = right/count and z = 1.96:
 *
 *   (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
 *
 * Wilson, E. B. (1927), Journal of the American Statistical Association 22, 209–212.
 */
export function wilsonInterval(right: number, count: number): [number, number] {
  if (!(count > 0 && right >= 0 && right <= count)) {
    throw new RangeError(`wilsonInterval: ${right} of ${count} is no share`);
  }
  const [z, p] = [1.959964, right / count];
  const middle = p + (z * z) / (2 * count);
  const reach = z * Math.sqrt((p * (1 - p)) / count + (z * z) / (4 * count * count));
  const whole = 1 + (z * z) / count;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}
