import { type Digits, fetchDigits } from "../digits/index.js";
import { isArticles } from "./architecture.js";
import { type BriefTraining, trainBriefly } from "./brief-training.js";
import type { Parameters } from "./learner.js";
import type { Source } from "./messages.js";
import { architectureOf } from "./parameters-learner.js";
import { openRunStore } from "./store/indexed-store.js";
import { nextBatch } from "./store/saved-run.js";

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
  async function openLatest(): Promise<void> {
    const found = await findLatest().catch(() => null); // it was not asked for, so it is not missed
    if (found === null) train(null);
    else if (!isOver) notify({ ...KEPT, ...found, isLatest: true });
  }
  async function open(id: string): Promise<void> {
    try {
      const found = await findMoment(id, moment);
      if (found === null)
        train("That moment is not kept in this browser; this is another network.");
      else if (onlyArticles && !isArticles(architectureOf(found.parameters)))
        train("That network is not the article’s, which this page is about; this is another one.");
      else if (!isOver) notify({ ...KEPT, ...found });
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
  const store = await openRunStore().catch(() => null); // the network's own note says what is wrong with it
  const run = await store?.run(id);
  const moment = await store?.moment(id, Number(address.get("moment")));
  if (!run || !moment || run.digits || !isArticles(run.settings)) return null;
  return nextBatch(run, moment, await fetchDigits(source.train));
}

/** What there is to say of a network that need not be trained. */
const KEPT = { progress: 1, accuracy: null, message: null };

interface Found {
  parameters: Parameters;
  note: string;
}

async function findLatest(): Promise<Found | null> {
  const store = await openRunStore();
  const run = (await store.list()).find(
    ({ digits, accuracies }) => !digits && accuracies.length > 0,
  );
  if (run === undefined) return null;
  const [last] = (await store.moments(run.id)).slice(-1);
  return findMoment(run.id, last);
}

async function findMoment(id: string, batches: number): Promise<Found | null> {
  const store = await openRunStore();
  const [run, moment] = [await store.run(id), await store.moment(id, batches)];
  if (run === null || moment === null) return null;
  const of = `The network of “${run.name}”, after ${batches.toLocaleString("en")} batches.`;
  const from = `It learned from your own digits (${run.digits?.name}), not from the site’s.`;
  return { parameters: moment.parameters, note: run.digits ? `${of} ${from}` : of };
}
