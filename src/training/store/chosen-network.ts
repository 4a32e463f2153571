import { type Digits, fetchDigits } from "../../digits/index.js";
import { inLanguage } from "../../language/language.js";
import { problemOf, problemText } from "../problem.js";
import { isArticles } from "../settings/architecture.js";
import { defaultSettings, type Settings } from "../settings/settings.js";
import { checksumOf, type NetworkAddress, readNetworkAddress } from "../subject/network-address.js";
import { savedNetwork } from "../subject/run-address.js";
import { editions } from "../words/index.js";
import { type BriefTraining, trainBriefly } from "../worker/brief-training.js";
import type { Source } from "../worker/messages.js";
import { openRunStore } from "./indexed-store.js";
import { type CheckpointId, nextBatch, type SavedCheckpoint, type SavedRun } from "./saved-run.js";

export interface ChosenNetworkOptions {
  source: Source;
  /** The page's query, which may name a network (`training/subject`). */
  query: string;
  /** Whether a network that nobody asked for by name has the article's architecture. */
  articlesUnlessAsked?: boolean;
}

/** For how many epochs a network is trained on opening: the same on all pages, so that it is the same network. */
const EPOCHS_ON_OPENING = 5;

/** A network on its way to a page. */
export interface Arrival extends BriefTraining {
  /** Where it comes from, if it was not trained just now; with no network, why it cannot be had. */
  readonly note: string | null;
  /** Whether it is the best of the saved ones, which nobody asked for by name: another can be had. */
  readonly isBest: boolean;
  /** What links call it; null while it is on its way. */
  readonly address: NetworkAddress | null;
}

/**
 * The network that a page is about: the checkpoint that its address names, or trained anew from the recipe there; where
 * it cannot be had, none, and why. Where none is named, the best of the saved runs, or one trained for a few epochs. The
 * function that is given back ends the training.
 */
export function openChosenNetwork(
  { source, query, articlesUnlessAsked = false }: ChosenNetworkOptions,
  notify: (arrival: Arrival) => void,
): () => void {
  const { notes } = inLanguage(editions);
  const asked = readNetworkAddress(query);
  let isOver = false;
  let end = () => {};
  function train(
    settings: Settings,
    until: number | undefined,
    noteOn: (checksum: string) => string | null,
  ): void {
    if (isOver) return;
    const tell = (training: BriefTraining) => {
      const { network, batches } = training;
      if (network === null)
        return notify({ ...training, note: null, isBest: false, address: null });
      const checksum = checksumOf(network.parameters);
      const address = { run: null, batches, settings, digits: null, checksum };
      notify({ ...training, note: noteOn(checksum), isBest: false, address });
    };
    end = trainBriefly(source, settings, tell, until);
  }
  const trainOne = () =>
    train({ ...defaultSettings(), epochs: EPOCHS_ON_OPENING }, undefined, () => null);
  function refuse(note: string): void {
    if (!isOver)
      notify({ ...READY, network: null, batches: 0, note, isBest: false, address: null });
  }
  /** Trains the network that an address names anew, as far as it tells how. */
  function repeat({ settings, batches, checksum, digits, onlyByFile }: NetworkAddress): void {
    if (digits !== null || onlyByFile) refuse(notes.onlyByFile(digits));
    else if (settings === null) refuse(notes.notSaved);
    else
      train(settings, batches, (trained) =>
        notes.repeated(batches, checksum === null ? null : checksum === trained),
      );
  }
  function tell({ run, checkpoint }: Found, isBest: boolean): void {
    if (isOver) return;
    const { parameters, batches } = checkpoint;
    const address = { ...savedNetwork(run, batches), checksum: checksumOf(parameters) };
    const note = noteOf({ run, checkpoint });
    const network = { settings: run.settings, parameters };
    notify({ ...READY, network, batches, note, isBest, address });
  }
  async function open(wanted: NetworkAddress): Promise<void> {
    const { run, batches } = wanted;
    if (run === null) return repeat(wanted);
    try {
      const found = await find({ run, batches });
      if (found === null) repeat(wanted);
      else tell(found, false);
    } catch (error) {
      if (wanted.settings === null) refuse(problemText(problemOf(error)));
      else repeat(wanted);
    }
  }
  async function openBest(): Promise<void> {
    const found = await findBest(articlesUnlessAsked).catch(() => null); // it was not asked for, so it is not missed
    if (found === null) trainOne();
    else tell(found, true);
  }
  if (asked === "new") trainOne();
  else if (asked === null) openBest();
  else open(asked);
  return () => {
    isOver = true;
    end();
  };
}

/**
 * The batch that the checkpoint named in a page's query was about to learn from. null where none is named or it is
 * not saved, or where its run learned from a reader's own digits.
 */
export async function checkpointBatch(query: string, source: Source): Promise<Digits | null> {
  const asked = readNetworkAddress(query);
  if (asked === null || asked === "new" || asked.run === null) return null;
  const { run, batches } = asked;
  const found = await find({ run, batches }).catch(() => null); // the network's own note says what is wrong
  if (found === null || found.run.digits) return null;
  return nextBatch(found.run, found.checkpoint, await fetchDigits(source.train));
}

/** What there is to say of a network that need not be trained. */
const READY = { progress: 1, accuracy: null, message: null };

/** A checkpoint of a saved run. */
interface Found {
  run: SavedRun;
  checkpoint: SavedCheckpoint;
}

/** The end of the saved run over the site's digits that read most of the test digits right at its last look. */
async function findBest(onlyArticles: boolean): Promise<Found | null> {
  const store = await openRunStore();
  const tested = (await store.list()).filter(
    ({ digits, accuracies }) => digits === null && accuracies.length > 0,
  );
  const [best] = bestFirst(tested, onlyArticles);
  if (best === undefined) return null;
  const batches = (await store.checkpoints(best.id)).at(-1);
  const checkpoint = batches === undefined ? null : await store.checkpoint(best.id, batches);
  return checkpoint && { run: best, checkpoint };
}

/** The runs that a page may be about, the best first, those that were never tested last; of equals the newest. */
export function bestFirst(runs: readonly SavedRun[], onlyArticles = false): SavedRun[] {
  const accuracyOf = ({ accuracies }: SavedRun) => accuracies.at(-1)?.accuracy ?? 0;
  return runs
    .filter(({ settings }) => !onlyArticles || isArticles(settings))
    .sort((a, b) => accuracyOf(b) - accuracyOf(a) || b.begun - a.begun);
}

async function find({ run: id, batches }: CheckpointId): Promise<Found | null> {
  const store = await openRunStore();
  const [run, checkpoint] = [await store.run(id), await store.checkpoint(id, batches)];
  return run === null || checkpoint === null ? null : { run, checkpoint };
}

/** Where the network of a checkpoint comes from, in words. */
function noteOf({ run, checkpoint: { batches } }: Found): string {
  const { notes } = inLanguage(editions);
  if (run.digits === null) return notes.saved(run.name, batches);
  return notes.savedOverOwnDigits(run.name, batches, run.digits.name);
}
