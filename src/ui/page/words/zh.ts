import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

export const zh: Edition<typeof en> = {
  skip: "跳过页面列表",
  scheme: {
    name: "浅色或深色",
    system: "跟随系统",
    light: "浅色",
    dark: "深色",
  },
  projector: {
    begin: "投影",
    about: "放大并全屏显示，供讲课使用（Alt+P）",
    end: "退出投影模式（Esc）",
  },
  code: {
    name: "代码所用的语言",
    numpy: "NumPy",
    typescript: "TypeScript",
    copy: "复制这段代码",
  },
  newVersion: { here: "本站有新版本。", load: "载入", later: "以后再说" },
  citation: { copy: "复制引用信息" },
  search: {
    open: "搜索",
    controlK: "Ctrl K",
    commandK: "⌘K",
    name: "在本站搜索",
    field: "词语、符号或标题",
    close: "关闭",
    loading: "正在载入索引。",
    missing: "索引无法载入。它在构建网站时生成。",
    count: (count: number) => `找到 ${count} 节`,
    none: (query: string) => `本站没有与“${query}”匹配的内容。`,
  },
};
