/** Focuses an element that otherwise takes no focus, so that the Tab key goes on from there. */
export function takeFocus(place: HTMLElement): void {
  place.tabIndex = -1;
  place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
  place.focus({ preventScroll: true });
}
