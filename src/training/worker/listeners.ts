/** Those who listen to one kind of event. */
export interface Listeners<T> {
  /** Adds a listener, until the function that is given back is called. */
  add(listener: (event: T) => void): () => void;
  tell(event: T): void;
}

export function listeners<T>(): Listeners<T> {
  const all = new Set<(event: T) => void>();
  return {
    add(listener) {
      all.add(listener);
      return () => all.delete(listener);
    },
    tell(event) {
      for (const listener of [...all]) listener(event); // one that is added meanwhile hears of the next event
    },
  };
}
