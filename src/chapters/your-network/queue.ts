/**
 * Does one thing after the other, as what shares one Python must. `onFailure` hears why one came to nothing; the next is
 * done all the same.
 */
export function openQueue(onFailure: (error: Error) => void) {
  let last: Promise<void> = Promise.resolve();
  return (task: () => Promise<void>): void => {
    last = last.then(task).catch(onFailure);
  };
}
