import type { RunStore, SavedCheckpoint, SavedRun } from "../../../src/training/store/index.js";

/** A store in memory, which fails when it is told to. */
export function memoryStore(): RunStore & { full: boolean } {
  const runs = new Map<string, SavedRun>();
  const checkpoints = new Map<string, Map<number, SavedCheckpoint>>();
  const made = {
    full: false,
    list: async () => [...runs.values()].toSorted((a, b) => b.begun - a.begun),
    run: async (id: string) => runs.get(id) ?? null,
    checkpoints: async (id: string) =>
      [...(checkpoints.get(id)?.keys() ?? [])].toSorted((a, b) => a - b),
    times: async (id: string) =>
      [...(checkpoints.get(id)?.values() ?? [])]
        .map(({ batches, seconds }): [number, number] => [batches, seconds])
        .toSorted(([a], [b]) => a - b),
    checkpoint: async (id: string, batches: number) => checkpoints.get(id)?.get(batches) ?? null,
    async save(run: SavedRun, added: readonly SavedCheckpoint[]) {
      if (made.full) throw new Error("no room");
      runs.set(run.id, structuredClone(run));
      const saved = checkpoints.get(run.id) ?? new Map();
      for (const checkpoint of added) saved.set(checkpoint.batches, structuredClone(checkpoint));
      checkpoints.set(run.id, saved);
    },
    async remove(id: string) {
      runs.delete(id);
      checkpoints.delete(id);
    },
  };
  return made;
}
