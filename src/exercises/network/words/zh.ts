import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

export const zh: Edition<typeof en> = {
  epsilon: (epsilon, most) => ({
    name: `取对数之前加了一个小数：log(p + ${epsilon})`,
    idea: `它使损失改变约 ${epsilon}/p。p 不太小时，这个改变小得看不出来；但是当标签的 p 接近 0 时，无论 logit 错得多离谱，损失最多只有 ${most}，它就不再是交叉熵，p − y 也不再是它的梯度。这样做只是掩盖了 p 会变成 0 的问题。应当改为对总和取对数：令 \`s = z - z.max(1, keepdims=True)\`，一行的损失是 \`np.log(np.exp(s).sum()) - s[label]\`。这样绝不会对 0 取对数，也就不需要这个小数。`,
  }),
};
