import type { Edition } from "../../../language/language.js";
import type { enQuestions } from "./en-questions.js";

export const zhQuestions: Edition<typeof enQuestions> = {
  questions: {
    choose: "请选择……",
    how: "如何构造、如何调用",
    tellHow: "如何构造、如何调用？",
    tried: (failure: string) => `用很小的数据试了一次，没有成功。${failure}`,
    rateOfBackward: "学习率（检查时为 0）",
    make: (name: string) => `构造函数中的 ${name}`,
    argument: (name: string, method: string) => `${method} 中的 ${name}`,
    method: {
      forward: "前向传播的方法",
      backward: "反向传播的方法",
      update: "梯度下降更新参数的方法",
      clear: "把梯度清零的方法",
    },
    place: {
      weight: "权重保存在",
      bias: "偏置保存在",
      gradX: "输入的梯度是",
      gradWeight: "权重的梯度保存在",
      gradBias: "偏置的梯度保存在",
    },
  },
  meanings: {
    in: "输入数（输入通道数）",
    out: "输出数（输出通道数）",
    height: "卷积核或池化窗口的高",
    width: "卷积核或池化窗口的宽",
    size: "高和宽，同一个数",
    pair: "高和宽，一对数",
    stride: "步长",
    padding: "填充",
    random: "随机数生成器",
    default: "不传",
    x: "该层的输入",
    logits: "logit",
    gradient: "后一层传来的梯度",
    labels: "标签，0 至 9",
    "one-hot": "标签，独热向量",
    rate: "学习率",
  },
  none: {
    class: "没有写：用本站自己的",
    update: "没有：由本站更新参数",
    clear: "不需要，每次都是新的",
    place: "没有",
  },
  places: {
    returned: "backward 的返回值",
    part: (part: string) => `backward 返回值的第 ${part} 项（从 0 数起）`,
  },
};
