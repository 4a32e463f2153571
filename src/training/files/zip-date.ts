/**
 * The same content makes the same file, so it bears one date, near the first that a zip can hold. A zip holds the time of a
 * clock on the wall, so the date is that of this computer's, wherever it stands.
 */
export function noDate(): Date {
  return new Date(1980, 0, 2);
}
