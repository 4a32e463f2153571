import type { CapstoneAnswers } from "../../../exercises/index.js";
import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";
import { zhQuestions } from "./zh-questions.js";

/** What the kinds of layers are called, alone and in a sentence. */
const roles = {
  convolution: "卷积层",
  pooling: "最大池化",
  relu: "ReLU",
  flatten: "展平",
  linear: "线性层",
  loss: "损失函数",
};

export const zh: Edition<typeof en> = {
  without: "这里本可以检查并训练你自己写的网络，但本站的这一副本构建时没有带上 Python。",
  atLine: (line: number, said: string) => `第 ${line} 行：${said}`,
  batches: "。这里各层接收的都是一批数据：图像的形状是 [n, c, h, w]，行向量的形状是 [n, d]。",
  check: "检查各层",
  headings: { layers: "哪个类是哪一层", training: "与正确的网络一起训练" },

  roles,
  named: roles,

  desk: {
    label: "你用 NumPy 写的网络",
    keys: "把各层的类粘贴到这里，也可以把 .py 文件拖进来。开始编辑后，Tab 键用于缩进，先按 Escape 再按 Tab 可离开编辑器。按 Control（或 ⌘）+ Enter 运行。",
    run: "运行",
    stop: "停止",
    nothing: "还没有可以运行的代码：请先粘贴各层的类。",
    waits: "正在进行的一步结束之后，就会运行这段代码。",
    open: "打开文件…",
    example: "看一个例子",
    back: "换回我的代码",
    isBack: "你的代码已经换回来了。",
    together: "你的代码在另一个标签页中有了改动，这里也已经更新。",
    elsewhere: "另一个标签页保存了你的另一份代码：按“换回我的代码”就能看到。",
    link: "带有这段代码的链接：",
    copyLink: "复制带有这段代码的链接",
    mayGo:
      "你的代码保存在这个浏览器里。浏览器可能会清除它，Safari 在七天没有访问之后就会这样做；上面的链接带有全部代码。",
    fromLink: "这段代码是随链接来的。请先读一遍，按“运行”后它才会执行。",
    linkUnread: "无法读取链接中的代码：链接不完整，或代码超过 200 kB。",
    fromFile: (name: string) => `这是 ${name} 的内容，按“运行”后才会执行。`,
    fromExample: "这是一个完整的网络，写法与一般课程相同，按“运行”后才会执行。",
    tooLarge: (name: string) => `${name} 超过 200 kB，没有打开。`,
    unchanged: (why) => `代码没有改变：${why}。`,
  },

  state: {
    reading: "正在运行你的代码……",
    checking: (role: string) => `正在检查：${role}……`,
    noClasses: "代码运行完毕，但其中没有定义任何类。请把每一层写成一个类。",
    asks: (open: number) =>
      open === 0
        ? "问题都已回答，可以检查各层了。"
        : `有 ${open} 处从名字看不出来，请在下面选好，再检查各层。`,
    checked: (right: number, layers: number) =>
      layers === 0
        ? "没有可以检查的层。"
        : right === layers
          ? `✓ ${layers} 个层的检查全部通过。`
          : `✗ ${layers} 个层中有 ${right} 个通过了全部检查。`,
    failedIn: (names: readonly string[]) => `有错的层：${names.join("、")}。`,
    passedOver: (names: readonly string[]) =>
      `还有问题没有回答、因而跳过的层：${names.join("、")}。`,
    changed: "代码已经改动，请重新运行。",
    untried: (role: string, failure: string) => `${role}：${failure}`,
    absent: (modules: readonly string[]) =>
      modules.length === 0
        ? ""
        : `这里没有 ${modules.join("、")}；只要代码不调用它们，就不受影响。`,
    partly: (failure: string, more: string) => `${failure} 这一行以上的类仍然读到了。${more}`,
  },

  ...zhQuestions,

  found: (role: string, names: readonly string[]) =>
    names.length === 0 ? `${role}：看看错在哪里` : `${role}：${names.join("；")}`,

  report: {
    ties: {
      first:
        "相等的最大值：窗口中有几个像素同为最大时，你的层把梯度交给其中第一个，与这里正确的网络相同。",
      last: "相等的最大值：窗口中有几个像素同为最大时，你的层把梯度交给其中最后一个。这与交给第一个同样正确，只是训练会与正确的网络略有不同，因为空白的纸上到处都有相等的值。",
      shared:
        "相等的最大值：窗口中有几个像素同为最大时，你的层把梯度平分给它们。这与交给其中一个同样正确，只是训练会与正确的网络略有不同，因为空白的纸上到处都有相等的值。",
      each: "相等的最大值：窗口中有几个像素同为最大时，你的层把整个梯度交给其中每一个。用掩码 x == max 的写法常常如此，但这样窗口交出的比收到的多，而空白的纸上到处都有相等的值，训练就会与正确的网络不同。应当交给其中一个，或者平分。",
      none: "相等的最大值：窗口中有几个像素同为最大时，你的层不给其中任何一个梯度。相等之处没有导数，但空白的纸上到处都有相等的值，那里就什么也学不到。应当交给其中一个，或者平分。",
      other:
        "相等的最大值：窗口中有几个像素同为最大时，你的层交出的数不同于任何一种通常的做法：交给第一个、交给最后一个、交给每一个，或者平分。",
    },
    title: (role: string, name: string) => `${role}：${name}`,
    passed: (checks: number) => `✓ ${checks} 项检查全部通过。`,
    failed: (passed: number, checks: number) => `✗ ${checks} 项检查中通过了 ${passed} 项。`,
    checks: "逐项检查结果",
    samePlace: "选择一格，就会亮起它的数应当来自的那一格。",
    seeYours: (results: readonly string[]) => `在章节的图中查看你的 ${results.join("、")}`,
  },

  training: {
    train: "训练",
    size: "每步的样本数",
    steps: "步数",
    onTheWay: "正在读取手写数字……",
    at: (step: number, steps: number) => `第 ${step} 步，共 ${steps} 步。`,
    curve: (isWhole: boolean) => (isWhole ? "用你的层" : "部分用你的层"),
    nothing: "网络中不会有你写的任何一层，所以没有可以训练的。",
    yours: (names: readonly string[]) => `这个网络中只有${names.join("、")}是你的。`,
    own: {
      open: (names: readonly string[]) =>
        `还有问题没有回答、因而用本站自己的：${names.join("、")}。`,
      failed: (names: readonly string[]) =>
        `你的类试用时失败、因而用本站自己的：${names.join("、")}。`,
      absent: (names: readonly string[]) => `你没有写、因而用本站自己的：${names.join("、")}。`,
    },
    ended: (said: string, steps: number) =>
      steps === 0 ? `训练在第 1 步就结束了。${said}` : `训练在第 ${steps} 步之后结束。${said}`,
    same: (difference: Node, steps: number, isWhole: boolean): (Node | string)[] => [
      `✓ ${isWhole ? "你的" : "这个"}网络与正确的网络训练结果一致：`,
      `${steps} 步中，两者的损失最多相差 `,
      difference,
      "。",
    ],
    apart: (difference: Node, steps: number): (Node | string)[] => [
      `✗ 两条损失曲线分开了：${steps} 步中最多相差 `,
      difference,
      "。",
    ],
    why: {
      unchecked: "请检查各层，也许能看出是哪一层的问题。",
      failed: "是哪一层的问题，请看上面的检查结果。",
      passed:
        "检查没有在你的各层中发现问题。还有两种可能：池化窗口中有相等的最大值，池化层的检查结果说明了你的层把梯度交给谁；或者反向传播在用到权重之前就更新了权重。",
    },
    read: ({ right, reference }: CapstoneAnswers, count: number, isWhole: boolean) =>
      `对两个网络都没有见过的 ${count} 个数字，${isWhole ? "你的" : "这个"}网络认对 ${right} 个，正确的网络认对 ${reference} 个。`,
  },

  times: {
    caption: "时间花在哪里：在这个浏览器的 Python 中，每步所用的毫秒数",
    heads: ["层", "前向", "反向", "更新", "占比"],
    layer: (place: number, role: string) => `${place}. ${role}`,
    yours: "你的",
    own: "本站的",
    share: (share: number) => `${Math.round(100 * share)}%`,
  },
};
