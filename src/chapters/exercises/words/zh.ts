import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";
import { python } from "./zh-python.js";

export const zh: Edition<typeof en> = {
  help: {
    worked: "已给出第一行",
    blanks: "填空",
    signature: "已给出函数签名",
    nothing: "全部由你编写",
    fades: "帮助由多到少：前几个函数已经替你开了头，后面的只给出函数签名，最后一个全部由你编写。",
  },
  progress: {
    "not-begun": "未开始",
    begun: "已开始",
    failed: "检查未全部通过",
    passed: "检查全部通过",
    changed: "全部通过之后又有改动",
  },

  assignment: {
    set: (course, due) =>
      `${course === "" ? "老师布置了这些练习" : `“${course}”的作业`}${due === "" ? "。" : `，截止日期为 ${due}。`}`,
    all: "显示全部练习",
    notExported: "你还没有为这份作业导出过文件。",
    exported: (when, titles, late) =>
      `${when} 导出：${titles}。${late === "" ? "" : `这时已经过了 ${late}。`}`,
    changed: (titles) => `此后又有改动：${titles}。要提交改动后的内容，请重新导出。`,
  },

  kept: {
    saved: "已保存在这个浏览器中。",
    large: "未保存：你的全部作业合计超过了 1 MB，请删减一些。",
    elsewhere:
      "这道练习在另一个标签页中有了改动。重新加载即可看到；在这里继续输入，就会覆盖那边的改动。",
    together: "这道练习在另一个标签页中有了改动，这里也已经更新。",
  },

  task: {
    toolbox: "代码中可以使用的工具",
    tensors: (example) => [
      "TypeScript 或 JavaScript；类型只会去除，不作检查。张量是嵌套数组 ",
      example,
      "，矩阵是由行组成的数组。下列函数无需导入：",
    ],
    number: (name) => `${name}（一个数）`,
    chapter: "相应的章节",
    chapterDerives: (chapter) => ["你需要的推导见", chapter, "。"],
  },
  example: {
    given: "已知",
    wanted: "要求",
    caption: "小例子：检查从它开始。",
  },

  python,
  desk: {
    heading: "你的代码",
    label: (exercise) => `你的代码：${exercise}`,
    keys: "开始输入之后，按 Tab 缩进；先按 Escape 再按 Tab，离开编辑器。Control（或 ⌘）+ Enter 运行检查，Control + Z 撤销。",
    run: "运行",
    stop: "停止",
    reset: "重置…",
    running: "正在运行检查……",
    passed: (checks) => `✓ ${checks} 项检查全部通过。`,
    failed: (passed, checks) => `✗ ${checks} 项检查通过了 ${passed} 项。`,
    askReset: (exercise) => ({
      question: `要重置“${exercise}”吗？这道练习的代码、回答和运行记录都会删除。`,
      yes: "重置",
      no: "保留我的作业",
    }),
    lastRun: (when, verdict) => `上次运行于 ${when}：${verdict}`,
    otherCode: "这次运行之后，代码又有改动。",
    wasReset: "一切已恢复到最初的样子。",
  },

  comparison: {
    caption: "指向一个元素，它在你的结果和正确结果中会同时亮起。",
  },

  hints: {
    heading: "提示",
    next: (open, hints) =>
      `${open === 0 ? "看一条提示" : "再看一条提示"}（共 ${hints} 条，已打开 ${open} 条）`,
  },
  questions: {
    heading: () => "思考题",
  },

  handIn: {
    name: "你的姓名（写老师知道的那个）",
    export: "导出",
    import: "导入…",
    remove: "全部删除…",
    titles: (exercises) =>
      exercises.length === 0 ? "还没有练习" : exercises.map((title) => `“${title}”`).join("、"),
    exported: (file, titles, stale, isNamed) =>
      `${file} 中是你在这些练习上的作业：${titles}。` +
      `${stale.length === 0 ? "" : `全部通过之后又有改动、尚未重新运行的有：${stale.map((title) => `“${title}”`).join("、")}。`}` +
      `${isNamed ? "" : "文件中没有姓名：请填写姓名后重新导出。"}`,
    unreadable: (problem) => `${problem}现有内容没有改动。`,
    notRead: (problem) => `${problem}。现有内容没有改动。`,
    askImport: (student, titles, unread) => ({
      question:
        `文件中是${student === "" ? "一位未署名者" : ` ${student} `}的作业：${titles}。` +
        `${unread.length === 0 ? "" : `有些内容无法读取：${unread.join("；")}。`}` +
        "要用它替换这里的内容吗？除非已经导出，这里现有的内容将会丢失。",
      yes: "替换我的作业",
      no: "保持不变",
    }),
    imported: "文件中的作业已经在这里了。打开一道练习，就能查看并运行。",
    unchanged: "没有任何改动。",
    askRemove: {
      question: "要从这个浏览器中删除你在全部练习上的作业吗？想保留的话，请先导出。",
      yes: "全部删除",
      no: "保留我的作业",
    },
    removed: "这个浏览器中已经没有你的作业了。",
  },

  report: {
    print: "打印",
    noName: "尚未填写姓名",
    nothing: "还没有开始任何练习。",
    noAnswer: "（没有回答）",
    lastRun: (progress) => `上次运行时：${progress}。`,
    changed: "检查曾经全部通过，但此后代码又有改动，还没有重新运行。",
    code: "代码",
    neverRun: "从未运行过检查。",
    log: "检查记录",
    time: "运行时间（UTC）",
    checksPassed: "通过的检查",
    passed: (passed, checks) => `${passed}/${checks}`,
  },

  capstone: {
    layers: "要使用的层",
    layer: (exercise, progress) => `${exercise}：${progress}`,
    open: "打开",
    train: (steps) => `训练 ${steps} 步`,
    stop: "停止",
    onTheWay: "正在加载数字图像和你的层……",
    allOurs: "所有的层都由本站提供。",
    yours: (layers) => `由你编写：${layers.join("、")}。其余由本站提供。`,
    curve: "使用你的层",
    losses: "各步损失",
    heads: { step: "步", yours: "你的", right: "正确" },
    at: (step, steps) => `第 ${step} 步，共 ${steps} 步。`,
    same: (difference, steps) => [
      "✓ 你的层与本站的层训练效果一致：",
      `${steps} 步之内，损失相差 `,
      difference,
      "。",
    ],
    read: ({ right, reference }, count) => [
      `在两个网络都没有见过的 ${count} 个数字中，你的网络认对了 ${right} 个，本站的认对了 ${reference} 个。`,
    ],
    apart: (difference, steps) => [
      `✗ 损失曲线分开了，${steps} 步之内最多相差 `,
      difference,
      "。各道练习的检查会指出问题在哪一层。",
    ],
  },
};
