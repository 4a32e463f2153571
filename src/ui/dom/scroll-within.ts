/** Scrolls a box by as little as brings an element in it into view; the page around it stays where it is. */
export function scrollWithin(box: HTMLElement, element: Element): void {
  const [at, room] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  box.scrollTop += outside(at.top, at.bottom, room.top, room.top + box.clientHeight);
  box.scrollLeft += outside(at.left, at.right, room.left, room.left + box.clientWidth);
}

/** By how much a stretch sticks out of a room, negative at its beginning; 0 where it lies within. */
function outside(start: number, end: number, from: number, to: number): number {
  return start < from ? start - from : Math.max(0, end - to);
}
