import type { ZeroReason } from "../../../../nn/trace/index.js";

/** What decided about a number that pooling or ReLU made. */
export const evidence = {
  window: "The window of its input: ",
  won: " won",
  /** The gate of a ReLU; `input` is the number that opens or shuts it. */
  gate: (input: Node, isOpen: boolean): (Node | string)[] => [
    "Its gate’s input is ",
    input,
    isOpen ? ", above 0: open." : ", not above 0: shut.",
  ],
  /** Why a gradient is 0; `winner` is the number that won the window. */
  zero: {
    lost: (winner: string) => `It lost its window to ${winner}.`,
    "won-but-shut": () => "It won, but its gate was shut.",
    "won-but-nothing-came": () => "It won, but nothing came back to it.",
    shut: () => "Zero, because its gate was shut.",
    "nothing-came": () => "The gate is open, but nothing came back.",
  } satisfies Readonly<Record<ZeroReason, (winner: string) => string>>,
};
