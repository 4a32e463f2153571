/**
 * Says why a page stays empty where its modules could not start: opened from disk, or served as something else than
 * JavaScript. When the page has loaded, all of them have run or failed; the last of them, the shell, leaves a sign.
 */
export function sayIfNothingStarts(): void {
  window.onload = () => {
    const { dataset } = document.documentElement;
    if (dataset.started === undefined) dataset.notStarted = "";
  };
}
