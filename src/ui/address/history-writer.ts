import { partOf, setPart } from "./parts.js";

/**
 * How a change stands in the history: a step that Back undoes, none, or one step for all changes in a row that
 * one control makes, be it dragged, held by a key or stepped.
 */
export type HistoryStep = "push" | "replace" | { control: string };

/** The page's address and history, and a clock in milliseconds. */
export interface Browser {
  readonly href: string;
  push(url: URL): void;
  replace(url: URL): void;
  now(): number;
  later(task: () => void, milliseconds: number): void;
}

// Safari refuses more than 100 writes in 10 seconds. These make 60 at most.
/** So many writes are made at once, before the first has to wait. */
const AT_ONCE = 20;
const A_SECOND = 4;
/** Seconds to wait after a write that was refused. */
const PAUSE = 1;

/**
 * Writes the query and the fragment of a page's address, seldom enough for every browser. Changes that come too fast are merged,
 * and the last of them is always written. What waits is part of `url`, so nobody reads a state that has passed.
 * A write that the browser refuses harms nobody: it waits too.
 */
export class HistoryWriter {
  readonly #browser: Browser;
  #changes = new Map<string, string | null>();
  #isStep = false;
  #control: string | null = null;
  #allowance = AT_ONCE;
  #countedAt: number;
  #isScheduled = false;

  constructor(browser: Browser) {
    this.#browser = browser;
    this.#countedAt = browser.now();
  }

  /** The address with all changes, those that wait too. */
  get url(): URL {
    const url = new URL(this.#browser.href);
    for (const [name, value] of this.#changes) setPart(url, name, value);
    return url;
  }

  /** Changes parts of the address, null takes one out; what changes nothing is no step. */
  write(changes: Readonly<Record<string, string | null>>, step: HistoryStep): void {
    const { url } = this;
    const changed = Object.entries(changes).filter(([name, value]) => partOf(url, name) !== value);
    if (changed.length === 0) return;
    for (const [name, value] of changed) this.#changes.set(name, value);
    if (step !== "replace") {
      const control = step === "push" ? null : step.control;
      this.#isStep ||= control === null || control !== this.#control;
      this.#control = control;
    }
    this.#writeOrWait();
  }

  /** Writes what waits. */
  flush(): void {
    if (this.#changes.size === 0) return;
    const { url } = this;
    this.#allowance -= 1;
    try {
      if (this.#isStep) this.#browser.push(url);
      else this.#browser.replace(url);
    } catch {
      this.#allowance = 1 - PAUSE * A_SECOND;
      this.#writeOrWait();
      return;
    }
    this.#changes.clear();
    this.#isStep = false;
  }

  /** The reader has gone to another entry of the history: what waits belonged to the one before. */
  forget(): void {
    this.#changes.clear();
    this.#isStep = false;
    this.#control = null;
  }

  #writeOrWait(): void {
    const now = this.#browser.now();
    const earned = ((now - this.#countedAt) / 1000) * A_SECOND;
    this.#allowance = Math.min(AT_ONCE, this.#allowance + earned);
    this.#countedAt = now;
    if (this.#allowance >= 1) {
      this.flush();
      return;
    }
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    const wait = ((1 - this.#allowance) / A_SECOND) * 1000;
    this.#browser.later(() => {
      this.#isScheduled = false;
      if (this.#changes.size > 0) this.#writeOrWait();
    }, Math.ceil(wait));
  }
}
