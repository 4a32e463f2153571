import { vi } from "vitest";

/** A stand-in for the document: its elements know their attributes and no more. Undone by `vi.unstubAllGlobals`. */
export function stubDocument(): void {
  vi.stubGlobal("document", {
    createElement() {
      const attributes = new Map<string, string>();
      return {
        setAttribute: (name: string, value: string) => attributes.set(name, value),
        getAttribute: (name: string) => attributes.get(name) ?? null,
        append() {},
      };
    },
  });
}
