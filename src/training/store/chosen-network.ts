import { type Digits, fetchDigits } from "../../digits/index.js";
import { inLanguage } from "../../language/language.js";
import { architectureOf } from "../learner/networks.js";
import { problemOf, problemText } from "../problem.js";
import { isArticles } from "../settings/architecture.js";
import { editions } from "../words.js";
import { type BriefTraining, trainBriefly } from "../worker/brief-training.js";
import type { Source } from "../worker/messages.js";
import { openRunStore } from "./indexed-store.js";
import { type CheckpointId, nextBatch, type SavedCheckpoint, type SavedRun } from "./saved-run.js";

export interface ChosenNetworkOptions {
  source: Source;
  /** The page's query: `?run=…&moment=…` names a checkpoint of a saved run, `?run=new` asks for a new network. */
  query: string;
  /** Whether, where none is named, the end of the latest saved run serves that was tested on the site's digits. */
  latest?: boolean;
  /** How long to train where none is named, or it is not saved here. */
  epochs: number;
  /** Whether only the article's architecture will do. */
  onlyArticles?: boolean;
}

/** What a page's address asks for: a checkpoint, a network of its own whatever is saved, or nothing. */
function askedFor(query: string): CheckpointId | "new" | null {
  const address = new URLSearchParams(query);
  const run = address.get("run");
  if (run === null || run === "new") return run;
  return { run, batches: Number(address.get("moment")) };
}

/**
 * The network that a page is about: of the checkpoint that its address names, or of the latest run, or else
 * trained for a few epochs. The function that is given back ends the training.
 */
export function openChosenNetwork(
  { source, query, epochs, latest = false, onlyArticles = false }: ChosenNetworkOptions,
  notify: (training: BriefTraining & { note: string | null; isLatest?: boolean }) => void,
): () => void {
  const { notes } = inLanguage(editions);
  const asked = askedFor(query);
  let isOver = false;
  let end = () => {};
  function train(note: string | null): void {
    if (!isOver) end = trainBriefly(source, epochs, (training) => notify({ ...training, note }));
  }
  function tell(found: Found, isLatest: boolean): void {
    const { parameters } = found.checkpoint;
    if (!isOver) notify({ ...READY, parameters, note: noteOf(found), isLatest });
  }
  async function openLatest(): Promise<void> {
    const found = await findLatest().catch(() => null); // it was not asked for, so it is not missed
    if (found === null) train(null);
    else tell(found, true);
  }
  async function open(id: CheckpointId): Promise<void> {
    try {
      const found = await find(id);
      if (found === null) train(notes.notSaved);
      else if (onlyArticles && !isArticles(architectureOf(found.checkpoint.parameters)))
        train(notes.notArticles);
      else tell(found, false);
    } catch (error) {
      train(problemText(problemOf(error)));
    }
  }
  if (asked === null && latest) openLatest();
  else if (asked === null || asked === "new") train(null);
  else open(asked);
  return () => {
    isOver = true;
    end();
  };
}

/**
 * The batch that the checkpoint named in a page's query was about to learn from. null where none is named or it is
 * not saved, where its network is not the article's, or where its run learned from a reader's own digits.
 */
export async function checkpointBatch(query: string, source: Source): Promise<Digits | null> {
  const asked = askedFor(query);
  if (asked === null || asked === "new") return null;
  const found = await find(asked).catch(() => null); // the network's own note says what is wrong
  if (found === null || found.run.digits || !isArticles(found.run.settings)) return null;
  return nextBatch(found.run, found.checkpoint, await fetchDigits(source.train));
}

/** What there is to say of a network that need not be trained. */
const READY = { progress: 1, accuracy: null, message: null };

/** A checkpoint of a saved run. */
interface Found {
  run: SavedRun;
  checkpoint: SavedCheckpoint;
}

async function findLatest(): Promise<Found | null> {
  const store = await openRunStore();
  const run = (await store.list()).find(
    ({ digits, accuracies }) => digits === null && accuracies.length > 0,
  );
  if (run === undefined) return null;
  const batches = (await store.checkpoints(run.id)).at(-1);
  return batches === undefined ? null : find({ run: run.id, batches });
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
