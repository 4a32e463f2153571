import type { Moment, RunStore, SavedRun } from "../../../src/training/store/index.js";

/** A store in memory, which fails when it is told to. */
export function memoryStore(): RunStore & { full: boolean } {
  const runs = new Map<string, SavedRun>();
  const moments = new Map<string, Map<number, Moment>>();
  const made = {
    full: false,
    list: async () => [...runs.values()].toSorted((a, b) => b.begun - a.begun),
    run: async (id: string) => runs.get(id) ?? null,
    moments: async (id: string) => [...(moments.get(id)?.keys() ?? [])].toSorted((a, b) => a - b),
    moment: async (id: string, batches: number) => moments.get(id)?.get(batches) ?? null,
    async save(run: SavedRun, moment: Moment | null) {
      if (made.full) throw new Error("no room");
      runs.set(run.id, structuredClone(run));
      const kept = moments.get(run.id) ?? new Map();
      if (moment !== null) kept.set(moment.batches, structuredClone(moment));
      moments.set(run.id, kept);
    },
    async remove(id: string) {
      runs.delete(id);
      moments.delete(id);
    },
  };
  return made;
}
