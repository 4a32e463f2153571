/** Takes a button away whose links stand behind it now; the first of them gets the focus that it had. */
export function giveWay(button: HTMLElement): void {
  const next = button.nextElementSibling as HTMLElement | null;
  if (button.matches(":focus")) (next?.querySelector("a") ?? next)?.focus();
  button.remove();
}
