import { type Digits, fetchDigits } from "../digits/index.js";
import { isArticles } from "./architecture.js";
import { type BriefTraining, trainBriefly } from "./brief-training.js";
import type { Source } from "./messages.js";
import { architectureOf } from "./network-with.js";
import { openRunStore } from "./store/indexed-store.js";
import { type Moment, nextBatch, type SavedRun } from "./store/saved-run.js";

export interface ChosenNetworkOptions {
  source: Source;
  /** The page's query: `?run=…&moment=…` names a moment of a kept run, `?run=new` asks for a new network. */
  query: string;
  /** Whether, where none is named, the end of the latest kept run serves that was tested on the site's digits. */
  latest?: boolean;
  /** How long to train where none is named, or it is not kept here. */
  epochs: number;
  /** Whether only the article's architecture will do. */
  onlyArticles?: boolean;
}

/** What a page's address asks for when it wants a network of its own, whatever is kept. */
const NEW = "new";

/**
 * The network that a page is about: of the moment that its address names, or of the latest run, or else
 * trained for a few epochs. The function that is given back ends the training.
 */
export function openChosenNetwork(
  { source, query, epochs, latest = false, onlyArticles = false }: ChosenNetworkOptions,
  notify: (training: BriefTraining & { note: string | null; isLatest?: boolean }) => void,
): () => void {
  const address = new URLSearchParams(query);
  const [run, moment] = [address.get("run"), Number(address.get("moment"))];
  let isOver = false;
  let end = () => {};
  function train(note: string | null): void {
    if (!isOver) end = trainBriefly(source, epochs, (training) => notify({ ...training, note }));
  }
  function tell(kept: Kept, isLatest: boolean): void {
    const { parameters } = kept.moment;
    if (!isOver) notify({ ...READY, parameters, note: noteOf(kept), isLatest });
  }
  async function openLatest(): Promise<void> {
    const found = await findLatest().catch(() => null); // it was not asked for, so it is not missed
    if (found === null) train(null);
    else tell(found, true);
  }
  async function open(id: string): Promise<void> {
    try {
      const found = await findMoment(id, moment);
      if (found === null)
        train("That moment is not kept in this browser; this is another network.");
      else if (onlyArticles && !isArticles(architectureOf(found.moment.parameters)))
        train("That network is not the article’s, which this page is about; this is another one.");
      else tell(found, false);
    } catch (error) {
      train(error instanceof Error ? error.message : String(error));
    }
  }
  if (run === null && latest) openLatest();
  else if (run === null || run === NEW) train(null);
  else open(run);
  return () => {
    isOver = true;
    end();
  };
}

/**
 * The batch that the moment named in a page's query was about to learn from. null where none is named or it is
 * not kept, where its network is not the article's, or where its run learned from a reader's own digits.
 */
export async function momentBatch(query: string, source: Source): Promise<Digits | null> {
  const address = new URLSearchParams(query);
  const id = address.get("run");
  if (id === null || id === NEW) return null;
  const moment = Number(address.get("moment"));
  const kept = await findMoment(id, moment).catch(() => null); // the network's own note says what is wrong
  if (kept === null || kept.run.digits || !isArticles(kept.run.settings)) return null;
  return nextBatch(kept.run, kept.moment, await fetchDigits(source.train));
}

/** What there is to say of a network that need not be trained. */
const READY = { progress: 1, accuracy: null, message: null };

/** A moment of a kept run. */
interface Kept {
  run: SavedRun;
  moment: Moment;
}

async function findLatest(): Promise<Kept | null> {
  const store = await openRunStore();
  const run = (await store.list()).find(
    ({ digits, accuracies }) => !digits && accuracies.length > 0,
  );
  if (run === undefined) return null;
  const [last] = (await store.moments(run.id)).slice(-1);
  return findMoment(run.id, last);
}

async function findMoment(id: string, batches: number): Promise<Kept | null> {
  const store = await openRunStore();
  const [run, moment] = [await store.run(id), await store.moment(id, batches)];
  return run === null || moment === null ? null : { run, moment };
}

/** Where the network of a moment comes from, in words. */
function noteOf({ run, moment }: Kept): string {
  const of = `The network of “${run.name}”, after ${moment.batches.toLocaleString("en")} batches.`;
  const from = `It learned from your own digits (${run.digits?.name}), not from the site’s.`;
  return run.digits ? `${of} ${from}` : of;
}
