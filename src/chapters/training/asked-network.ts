import { inLanguage } from "../../language/language.js";
import type { Training } from "../../training/index.js";
import type { NetworkAddress } from "../../training/subject/network-address.js";
import { editions } from "../../training/words/index.js";
import { repeatRun } from "../../training/worker/repeat-run.js";
import { element } from "../../ui/dom/element.js";

/**
 * Answers for a network that the page's address names and no run has that is saved here: the training, which has begun
 * with its settings, is let go on to its very batch; or it is said why the network cannot be had.
 */
export function AskedNetwork(training: Training): {
  element: HTMLElement;
  miss(network: NetworkAddress): void;
  /** The checkpoint after `asked` batches is not saved, and another one is shown. */
  nearest(asked: number, shown: number): void;
  /** Another run has begun, and what was said is past. */
  clear(): void;
} {
  const { notes } = inLanguage(editions);
  const root = element("p", { class: "asked-network", role: "status", hidden: true });
  function say(sentence: string): void {
    root.textContent = sentence;
    root.hidden = sentence === "";
  }
  return {
    element: root,
    miss(network) {
      const { batches, digits, settings, onlyByFile = false } = network;
      if (digits !== null || onlyByFile) return say(notes.onlyByFile(digits));
      if (settings === null) return say(notes.notSaved);
      say(notes.anew(batches));
      repeatRun(training, network, (isSame) => say(notes.repeated(batches, isSame)));
    },
    nearest: (asked, shown) => say(notes.nearest(asked, shown)),
    clear: () => say(""),
  };
}
