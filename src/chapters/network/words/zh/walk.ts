import type { Edition } from "../../../../language/language.js";
import type { walk as en } from "../en/walk.js";

/** The guided walk: its buttons, and what there is to see at each stop. */
export const walk: Edition<typeof en> = {
  label: "导览",
  invitation: (stops: number) => `导览共 ${stops} 站，一直走到损失，再走回来。`,
  at: (stop: number, stops: number, text: string) => `第 ${stop} 站，共 ${stops} 站。${text}`,
  left: "你已离开导览的这一站。",
  start: "开始",
  next: "下一站",
  back: "上一站",
  again: "再看一遍",
  comeBack: "回到这一站",

  stops: {
    pixel:
      "一幅数字图像就是 784 个从 0 到 1 的数。请跟着这一个走：导览中的一切，不是由它算出来的，就是要传回到它这里。",
    kernel:
      "卷积核盖在含有这个像素的图像块上：25 次乘法，加上一个偏置，得到一个数。卷积核有四个，所以特征图有四幅。",
    pooling:
      "池化在相邻的四个数中保留最大的，保留下来的正是你跟着走的这个数。反向时，梯度全归“胜者”。",
    relu: "ReLU 只让正数通过。请记住这道门。",
    secondKernel:
      "第二个卷积层看的是全部四幅特征图上 3×3 的图像块，其中有一个数就是你跟着走的：36 次乘法。步入其中，可以一次一次地看。",
    scores:
      "它在自己的窗口中取胜，成为剩下的 400 个数之一。十个得分中，损失对这一个的梯度绝对值最大；它是全部 400 个数的加权和。",
    probabilities: "softmax 把得分变成概率。这是标签的概率；最上面一行写着哪个数字的概率最高。",
    loss: "损失：对那个概率取对数，再取负。此前的一切，都归结到这一个数。",
    scoreGradient:
      "现在反向，回到同一个得分。它的梯度等于它的概率，如果它是标签的得分，还要减去 1。更新会拉高标签的得分，压低其余的得分。",
    poolingGradient:
      "反向经过池化，回到当时取胜的那个数。只有“胜者”得到梯度，窗口中另外三个数的梯度恰好为零。",
    weightGradient:
      "这是曾经盖在你那个像素上的权重。它在 576 个位置都用过，所以每幅图像都给它的梯度带来 576 项。正因为如此，要用 +=，不能用 =。",
    pixelGradient:
      "你回到了自己的像素：如果它再亮一点，损失会怎样变化？这个和中的每一项，走的都是你来时的路。",
    update: "更新那个权重：沿梯度的反方向走一小步。全部 4,706 个参数都是这样。",
    again:
      "还是那个数字，用新的参数再认一遍。最上面一行写着前后两个损失。一步训练的全过程，你都看到了；现在改动像素、标签或学习率，再走一遍吧。",
  },
};
