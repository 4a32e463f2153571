import type { Edition } from "../../language/language.js";
import type { en } from "./en.js";

export const zh: Edition<typeof en> = {
  symptoms: {
    error: "因出错而停止",
    grows: "损失增大，或者不再是数",
    stays: "损失几乎不下降",
    "falls-less": "损失下降，但降得不够",
    falls: "损失正常下降",
  },
  tensors: {
    x: "图像",
    "0.k": "第一个卷积层的卷积核",
    "0.b": "第一个卷积层的偏置",
    "3.k": "第二个卷积层的卷积核",
    "3.b": "第二个卷积层的偏置",
    "7.w": "矩阵 W",
    "7.b": "线性层的偏置",
  },
  weights: { he: "He 初始化", article: "U(−1, 1)" },
  noWorker: "无法启动 Worker",
};
