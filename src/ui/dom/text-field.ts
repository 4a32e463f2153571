/** Whether an event's target is a place where text is written. */
export function isTextField(target: EventTarget | null): boolean {
  const field =
    "textarea, [contenteditable], input:not([type=range], [type=checkbox], [type=radio])";
  return (target as Element).closest(field) !== null;
}
