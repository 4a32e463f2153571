import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

export const zh: Edition<typeof en> = {
  exercises: {
    label: "练习",
    heads: { exercise: "练习", chapter: "章节", mistakes: "能够指出的错误" },
  },
  mistakes: { label: "错误", heads: { mistake: "常见误解", idea: "道理" } },

  assignment: {
    exercises: "要布置的练习",
    course: "课程或作业的名称",
    due: "截止日期",
    link: "发给学生的链接",
    copy: "复制链接",
    nothingTicked: "一项也没有勾选，因此链接会布置全部练习。",
    past: "截止日期已经过了。",
  },

  presets: {
    ledger: "+= 的账本，把 += 写成 =",
    unrotated: "反向传播时卷积核没有旋转",
    noMean: "没有 1/n 的交叉熵",
    seed: "一道练习，所有人的随机用例都来自随机种子 7",
    mystery: "故障实验室中的一个谜题，全班相同",
  },

  embed: {
    figure: "图",
    figures: {
      unfoldedInput: "展开输入",
      unfoldedKernel: "展开卷积核",
      channels: "通道",
      pooling: "最大池化",
      relu: "ReLU",
      ledger: "+= 的账本",
      assignedLedger: "+= 的账本，把 += 写成 =",
      rotation: "卷积核为什么要旋转",
      batch: "1/n 的作用",
    },
    snippet: "代码片段",
    copy: "复制代码片段",
  },
};
