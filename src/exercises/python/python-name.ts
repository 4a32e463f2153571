/** A name as Python writes it: `linearBackward` is `linear_backward`. */
export function pythonName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
