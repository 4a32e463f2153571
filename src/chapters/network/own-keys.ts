/**
 * Whether a key is for what has the focus, and no move of the debugger: all keys in a field, Space on a button or a link, and
 * the arrows that move a long formula. A slider's keys are the debugger's.
 */
export function isOwnKey({ key, target }: KeyboardEvent): boolean {
  const focused = target as HTMLElement;
  if (focused.matches('input[type="range"]')) return false;
  if (focused.closest("input, select, textarea") !== null) return true;
  if (key === " ") return focused.closest("button, a") !== null;
  return /^Arrow(Left|Right)$/.test(key) && focused.matches(".katex-display");
}
