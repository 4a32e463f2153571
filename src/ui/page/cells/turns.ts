import { atRest } from "../../dom/at-rest.js";
import { nextTask } from "../../dom/next-task.js";

/** Milliseconds that work may take before the browser is let through. */
const SLICE = 12;
/** Milliseconds after which a piece that is not needed at once is done, even if the browser has had no rest. */
const AT_LATEST = 100;
/** Milliseconds after an answer in which nothing else is begun: the next step of a slider comes before they are over. */
const PAUSE = 300;

/** How a browser is asked to go on: in its next task, or when it has nothing better to do, but not before a pause. */
export interface Later {
  soon(work: () => void): void;
  atRest(work: () => void, pause: number): void;
}

interface Waiting {
  readonly isNeeded: () => boolean;
  readonly begin: () => void;
}

/**
 * Work in small pieces: what is needed goes first, a few milliseconds at a time, and the rest one piece at a time when the
 * browser rests and the reader has changed nothing for a moment. A piece whose turn has not come when something newer takes
 * its place is never done.
 */
export class Turns {
  readonly #done: () => void;
  readonly #later: Later;
  readonly #now: () => number;
  #waiting: readonly Waiting[] = [];
  /** Whether the browser has been asked for a turn, of either kind. */
  #isSlicing = false;
  #isResting = false;
  /** When the first piece of the present task began. */
  #taskBegan: number | null = null;
  /** When the reader's last change was answered. */
  #answered = -PAUSE;

  /** Calls `done` after each task at whose end nobody waits. */
  constructor(done: () => void, later: Later = BROWSER, now = () => performance.now()) {
    this.#done = done;
    this.#later = later;
    this.#now = now;
  }

  /** Whether a piece may be done in the present task: nobody waits for it, and the browser has not waited long. */
  hasTime(): boolean {
    if (this.#waiting.length > 0) return false;
    if (this.#taskBegan === null) {
      this.#taskBegan = this.#now();
      this.#later.soon(() => this.#endTask());
    }
    return this.#now() - this.#taskBegan < SLICE;
  }

  /** To be called while a change is answered: what is not needed for the answer waits until the pause after it is over. */
  answer(): void {
    this.#answered = this.#now();
  }

  /** Resolves when a piece's turn has come, and rejects when `ended` resolves before. */
  wait(isNeeded: () => boolean, ended: Promise<unknown>): Promise<void> {
    return new Promise((begin, reject) => {
      const waiting = { isNeeded, begin };
      this.#waiting = [...this.#waiting, waiting];
      void ended.then(() => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
        reject(new Error("superseded"));
      });
      this.goOn();
    });
  }

  /** Asks for the next turn; to be called also when what is needed has changed. */
  goOn(): void {
    if (this.#nextNeeded() !== undefined && !this.#isSlicing) {
      this.#isSlicing = true;
      this.#later.soon(() => this.#slice());
    }
    if (this.#waiting.length > 0 && !this.#isResting) {
      this.#isResting = true;
      this.#later.atRest(() => this.#rest(), this.#pause());
    }
  }

  /** Begins one piece, unless there was another answer meanwhile. */
  #rest(): void {
    this.#isResting = false;
    if (this.#pause() === 0) {
      this.#begin(this.#nextNeeded() ?? this.#waiting[0]);
      this.#later.soon(() => this.#endTask());
    }
    this.goOn();
  }

  /** Milliseconds that are left of the pause after an answer. */
  #pause(): number {
    return Math.max(0, this.#answered + PAUSE - this.#now());
  }

  /** Begins what is needed, one after the other, for the time of a slice. */
  async #slice(): Promise<void> {
    const began = this.#now();
    for (let next = this.#nextNeeded(); next !== undefined; next = this.#nextNeeded()) {
      this.#begin(next);
      await null; // it begins now
      if (this.#now() - began >= SLICE) break;
    }
    this.#isSlicing = false;
    this.#later.soon(() => this.#endTask());
    this.goOn();
  }

  #endTask(): void {
    this.#taskBegan = null;
    if (this.#waiting.length === 0) this.#done();
  }

  #nextNeeded(): Waiting | undefined {
    return this.#waiting.find(({ isNeeded }) => isNeeded());
  }

  #begin(next: Waiting | undefined): void {
    this.#waiting = this.#waiting.filter((other) => other !== next);
    next?.begin();
  }
}

const BROWSER: Later = {
  soon: (work) => void nextTask().then(work),
  atRest: (work, pause) => void setTimeout(() => atRest(work, AT_LATEST), pause),
};
