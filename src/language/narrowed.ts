/** A text with its full-width digits, letters and signs, as a Chinese keyboard writes them, in the narrow forms of ASCII. */
export function narrowed(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
