/**
 * Whether a click comes from a key, such as Enter on a link, and not from a pointer. Browsers count no clicks of a key,
 * except that Firefox counts one on a link; its event then names no pointer.
 */
export function isByKey(click: MouseEvent): boolean {
  return click.detail === 0 || ("pointerType" in click && click.pointerType === "");
}
