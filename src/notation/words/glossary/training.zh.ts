import type { Edition } from "../../../language/language.js";
import type { training as en } from "./training.en.js";

/** Terms of the loss and of training. */
export const training: Edition<typeof en> = {
  augmentation: {
    term: "数据增强（augmentation）",
    meaning: "对训练图像稍作平移、旋转或拉伸，使网络不会两次看到同一幅图像。",
  },
  crossEntropy: {
    term: "交叉熵（cross-entropy）",
    meaning: "分类器的损失：它给正确类别的概率取对数，再取负。",
  },
  dead: {
    term: "死亡 ReLU（dead ReLU）",
    meaning: "对每幅图像输入都为负的单元，梯度无法通过，于是它不再变化。",
  },
  epoch: {
    term: "轮（epoch）",
    meaning: "把所有训练图像过一遍。",
  },
  gradientDescent: {
    term: "梯度下降（gradient descent）",
    meaning: "一次又一次地让每个参数沿梯度的反方向移动一小步。",
  },
  he: {
    term: "He 初始化（He initialisation）",
    meaning: "按方差为 2 除以输入个数来随机抽取初始权重，使各层的数值保持同样的大小。",
  },
  label: {
    term: "标签（label）",
    meaning: "数据给出的图像的正确类别。",
  },
  learningRate: {
    term: "学习率（learning rate）",
    meaning: "更新的步子与梯度之间的比例系数。",
  },
  logit: {
    term: "logit（未归一化的得分）",
    meaning: "经过 softmax 之前某个类别的得分，可以是任何数。",
  },
  logSumExp: {
    term: "log-sum-exp（LSE）",
    meaning: "若干指数之和的对数；计算时先提出最大的指数，以免上溢。",
  },
  loss: {
    term: "损失（loss）",
    meaning: "用一个数说明网络在一批样本上错得有多厉害。",
  },
  momentum: {
    term: "动量（momentum）",
    meaning: "每次更新都保留此前各次更新的一部分。",
  },
  oneHot: {
    term: "独热向量（one-hot）",
    meaning: "一行零，只有标签所在的位置是 1。",
  },
  softmax: {
    term: "softmax",
    meaning: "把 logit 变成概率的函数：取指数，再除以它们的和。",
  },
  update: {
    term: "更新（update）",
    meaning: "梯度下降的一步：每个参数减去学习率与其梯度的乘积。",
  },
  weightDecay: {
    term: "权重衰减（weight decay）",
    meaning: "更新时还让每个权重按很小的比例缩小。",
  },
  overflow: {
    term: "上溢、下溢（overflow, underflow）",
    meaning: "数太大，超出数值格式的范围，就变成无穷大；数太小，就变成 0。",
  },
  testSet: {
    term: "测试集（test set）",
    meaning: "网络从不用来学习的图像，用于衡量它认新图像的能力。",
  },
  precisionRecall: {
    term: "精确率、召回率（precision, recall）",
    meaning: "判为某一类的图像中判对的比例，以及确属某一类的图像中被找出的比例。",
  },
  seed: {
    term: "随机种子（seed）",
    meaning: "一次运行的所有随机数都由它决定，因此运行可以重现。",
  },
};
