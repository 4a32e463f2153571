import { element } from "../dom/element.js";
import { whileConnected } from "../dom/lifetime.js";
import { words } from "../words/index.js";

export interface PlayButtonOptions {
  /** Milliseconds between two steps. */
  pace: number;
  /** Makes a step, and says whether there was one to make. */
  step(): boolean;
  /** Called when the reader presses Play, before the first step. */
  begin?(): void;
}

/**
 * A button that plays and pauses: step after step, until there is none left, until it is pressed again, or until
 * it leaves the page.
 */
export function PlayButton(
  { pace, step, begin }: PlayButtonOptions,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement & { toggle(): void; stop(): void; isPlaying(): boolean } {
  let timer: ReturnType<typeof setInterval> | undefined;
  const button = element(
    "button",
    { type: "button", class: "play", onclick: toggle, ...attributes },
    words.stepper.play,
  );
  function toggle(): void {
    if (timer !== undefined) {
      stop();
      return;
    }
    begin?.();
    button.textContent = words.stepper.pause;
    button.dataset.playing = "";
    timer = setInterval(() => step() || stop(), pace);
  }
  function stop(): void {
    clearInterval(timer);
    timer = undefined;
    delete button.dataset.playing;
    button.textContent = words.stepper.play;
  }
  whileConnected(button, (signal) => signal.addEventListener("abort", stop));
  return Object.assign(button, { toggle, stop, isPlaying: () => timer !== undefined });
}
