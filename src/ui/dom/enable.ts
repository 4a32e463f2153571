/**
 * Switches a button on or off. One that goes off while it has the focus would drop it, and with it the keys: `heir` takes it
 * before.
 */
export function enable(button: HTMLButtonElement, isOn: boolean, heir: HTMLElement): void {
  if (!isOn && document.activeElement === button) heir.focus({ preventScroll: true });
  button.disabled = !isOn;
}
