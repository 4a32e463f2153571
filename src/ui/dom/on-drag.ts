export interface Drag {
  begin(event: PointerEvent): void;
  move(event: PointerEvent): void;
}

/**
 * Tells of a drag that begins on an element, wherever it goes. It belongs to the pointer that began it: a second finger, or the
 * palm of the hand, moves nothing meanwhile. Gives what ends it before the pointer is lifted.
 */
export function onDrag(element: HTMLElement, { begin, move }: Drag): () => void {
  let dragging: number | null = null;
  const end = () => {
    dragging = null;
  };
  element.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || dragging !== null) return;
    element.setPointerCapture(event.pointerId);
    dragging = event.pointerId;
    begin(event);
  });
  element.addEventListener("pointermove", (event) => event.pointerId === dragging && move(event));
  element.addEventListener("lostpointercapture", (event) => event.pointerId === dragging && end());
  return end;
}
