/** Lets a button be pressed or not; unlike `disabled` that leaves the focus where it is. */
export function setPressable(button: HTMLElement, can: boolean): void {
  button.setAttribute("aria-disabled", String(!can));
}

/** Whether a button may be pressed: what cannot be still hears the click. */
export function isPressable(button: HTMLElement): boolean {
  return button.getAttribute("aria-disabled") !== "true";
}
