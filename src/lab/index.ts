export { type Lab, openLab } from "./client.js";
export type { Finding } from "./fingerprint.js";
export type { LabReply, Probe } from "./messages.js";
export { mistakenNetwork, type Subject } from "./mistaken-network.js";
export { mystery } from "./mystery.js";
export type { Picture } from "./picture.js";
export { type Case, RUN, WEIGHTS, type Weights } from "./settings.js";
export { SYMPTOMS, type Symptom, symptomOf } from "./symptom.js";
export type { Losses } from "./train-beside.js";
