import { sentence } from "../../language/sentences.js";
import { type Diagnosis, wayOut } from "../../training/diagnosis/diagnose.js";
import type { Settings } from "../../training/settings/settings.js";
import type { NetworkAddress } from "../../training/subject/network-address.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { pageOfSubject } from "../network/present-subject.js";
import { words } from "./words/index.js";

declare module "../../ui/dom/events.js" {
  interface FigureEvents {
    /** The reader begins again, with these settings otherwise. */
    "begin-again": Partial<Settings>;
  }
}

/**
 * What is wrong with a run, in words, with the ways out: a look inside both its beginnings side by side, and a button
 * that begins again with one setting otherwise, told as `begin-again`.
 */
export function DiagnosisNote(): HTMLElement & {
  show(diagnosis: Diagnosis | null, settings: Settings, network: NetworkAddress): void;
} {
  const said = element("p", { role: "status" });
  const ways = element("p", { class: "diagnosis-ways" });
  const inside = element("a", {}, words.diagnosis.inside);
  const root = element("div", { class: "diagnosis", "data-figure": "diagnosis" }, said, ways);
  root.hidden = true;
  let offered = ""; // the ways out that are there: they are made anew only for others, so that a press meets them
  return Object.assign(root, {
    show(diagnosis: Diagnosis | null, settings: Settings, network: NetworkAddress) {
      inside.href = pageOfSubject("see-it-learn", network);
      root.hidden = diagnosis === null;
      root.dataset.diagnosis = diagnosis?.code ?? "";
      said.textContent = diagnosis === null ? "" : describeDiagnosis(diagnosis);
      const wanted =
        diagnosis === null ? "" : JSON.stringify([wayOut(diagnosis, settings), settings]);
      if (wanted === offered) return;
      offered = wanted;
      ways.replaceChildren(...(diagnosis === null ? [] : waysOut(diagnosis, settings)));
    },
  });

  function waysOut(diagnosis: Diagnosis, settings: Settings): HTMLElement[] {
    const changes = wayOut(diagnosis, settings);
    const { again } = words.diagnosis;
    const text =
      changes.learningRate === undefined
        ? again.initialisation
        : again.learningRate(changes.learningRate);
    const onclick = () => emit(root, "begin-again", changes);
    return [element("button", { type: "button", onclick }, text), inside];
  }
}

/** A diagnosis in words. */
export function describeDiagnosis(diagnosis: Diagnosis): string {
  return sentence(words.diagnosis.sentences, diagnosis.code, diagnosis);
}
