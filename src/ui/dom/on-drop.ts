import { whileConnected } from "./lifetime.js";

/**
 * Gives the files that are dropped anywhere on the page: a browser would open one that misses the zone, and
 * the page with its run would be gone. Other inputs for files keep theirs.
 */
export function onDrop(
  zone: HTMLElement,
  own: HTMLInputElement,
  take: (files: readonly File[]) => void,
): void {
  const isOurs = ({ dataTransfer, target }: DragEvent) =>
    dataTransfer?.types.includes("Files") === true &&
    (target === own || !(target as Element).matches("input[type=file]"));
  const over = (event: DragEvent) => {
    zone.classList.toggle("over", isOurs(event));
    if (isOurs(event)) event.preventDefault();
  };
  const leave = ({ relatedTarget }: DragEvent) => {
    if (relatedTarget === null) zone.classList.remove("over");
  };
  const drop = (event: DragEvent) => {
    zone.classList.remove("over");
    if (!isOurs(event)) return;
    event.preventDefault();
    take(Array.from(event.dataTransfer?.files ?? []));
  };
  whileConnected(zone, (signal) => {
    document.addEventListener("dragover", over, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", drop, { signal });
  });
}
