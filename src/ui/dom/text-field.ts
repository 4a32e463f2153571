const WRITTEN = "input:not([type=range],[type=checkbox],[type=radio])";
const FIELDS = ["textarea", "[contenteditable]", WRITTEN].join();

/** Whether an event's target is a place where text is written. */
export function isTextField(target: EventTarget | null): boolean {
  return (target as Element).closest(FIELDS) !== null;
}
