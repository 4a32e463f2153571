import { element } from "../../dom/element.js";
import { words } from "../words/index.js";
import { TAKE_OVER } from "./take-over.js";

/**
 * Says, in a quiet line, that a new version waits, with a link that loads it; once, and without taking the focus. Who puts it
 * off goes on from where they came.
 */
export function newVersion(registration: ServiceWorkerRegistration): void {
  if (document.querySelector(".new-version") !== null) return;
  const line = element("p", { class: "new-version", role: "status" });
  document.body.append(line); // before its text, or screen readers would not say it
  const load = element("a", { href: "", onclick: loadIt }, words.newVersion.load);
  const later = element(
    "button",
    { type: "button", class: "quiet", onclick: putOff },
    words.newVersion.later,
  );
  line.append(words.newVersion.here, " ", load, " ", later);

  let before: HTMLElement | null = null;
  line.addEventListener("focusin", ({ relatedTarget }) => {
    // It is null too when the window itself has the focus again.
    if (relatedTarget instanceof HTMLElement && !line.contains(relatedTarget))
      before = relatedTarget;
  });
  function putOff(): void {
    line.remove();
    before?.focus({ preventScroll: true });
  }
  function loadIt(event: Event): void {
    event.preventDefault();
    const { waiting } = registration;
    navigator.serviceWorker.oncontrollerchange = () => location.reload();
    if (waiting !== null) waiting.postMessage(TAKE_OVER);
    else location.reload(); // another tab has let it answer already
  }
}
