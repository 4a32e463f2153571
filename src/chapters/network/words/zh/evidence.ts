import type { Edition } from "../../../../language/language.js";
import type { evidence as en } from "../en/evidence.js";

/** What decided about a number that pooling or ReLU made. */
export const evidence: Edition<typeof en> = {
  window: "它在输入中的池化窗口：",
  won: "（“胜者”）",
  gate: (input: Node, isOpen: boolean): (Node | string)[] => [
    "它的“门”的输入是 ",
    input,
    isOpen ? "，大于 0：门开着。" : "，不大于 0：门关着。",
  ],
  zero: {
    lost: (winner: string) => `它在窗口中输给了 ${winner}。`,
    "won-but-shut": () => "它是“胜者”，但它的门关着。",
    "won-but-nothing-came": () => "它是“胜者”，但没有梯度传回来。",
    shut: () => "为零，因为它的门关着。",
    "nothing-came": () => "门开着，但没有梯度传回来。",
  },
};
