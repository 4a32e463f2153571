import type { Edition } from "../../../language/language.js";
import type { en } from "./en.js";

export const zh: Edition<typeof en> = {
  feedback: {
    explains: (results, idea) => `${results.join("、")} 的数值正好可以由此解释，分毫不差。${idea}`,
    readChapter: "阅读这一章",
    seeFigure: "在这一章的图中查看",
  },
};
