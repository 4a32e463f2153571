import { formatsOf } from "../../../language/format.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

const { percent } = formatsOf("zh");
const hundredths = (share: number) => percent(share, 2);

export const zh: Edition<typeof en> = {
  largestIngredient: {
    question: "先猜一猜：最佳配置有六个要素。只去掉其中一个，保留其余五个，少了哪个影响最大？",
    options: {
      initialisation: "参数初始化",
      optimiser: "Nesterov 动量",
      schedule: "学习率衰减",
      weightDecay: "权重衰减",
      augmentation: "图像变形",
      warmUp: "预热",
    },
  },

  savedRun: {
    where: (name: string) => `这次训练已保存在浏览器中，名为“${name}”。`,
    checkpoints: "查看它的检查点",
  },

  variations: {
    changed: "改动",
    mean: "平均准确率",
    learned: (learned: number, seeds: number) => `${seeds} 个中 ${learned} 个学会`,
    bySeed: (least: number, most: number) => `各个种子，${hundredths(least)}～${hundredths(most)}`,
    here: "在这里",
    runs: "它的五次训练，都可以在这里重做：",
    seed: (seed: number, share: number) => `种子 ${seed}，${hundredths(share)}`,
    range: (lowest: number, highest: number) =>
      `从 ${hundredths(lowest)} 到 ${hundredths(highest)}`,
    run: "训练",
    runOf: (recipe: string) => `训练：${recipe}`,
  },
};
