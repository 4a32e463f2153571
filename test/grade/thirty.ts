import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  EXERCISES,
  emptySubmission,
  withWork,
  writeSubmission,
} from "../../src/exercises/index.js";
import { edited, solution } from "../exercises/solution.js";
import { WRONG } from "../exercises/wrong-answers.js";

const LINEAR = "linear-backward";

/** Code that means harm, or does it, under the name of its attack. */
export const HOSTILE: Record<string, string> = {
  loop: "export function linearBackward() { for (;;); }",
  "top-loop": "for (;;);",
  "caught-loop": "export function linearBackward() { for (;;) try { for (;;); } catch {} }",
  recursion: "export function linearBackward(x, w, g) { return linearBackward(x, w, g); }",
  memory: "export function linearBackward() { const a = []; for (;;) a.push([1, 2, 3]); }",
  "native-bomb":
    "export function linearBackward() { for (;;) try { new Array(1e7).fill(0); } catch {} }",
  output: "export function linearBackward() { for (;;) console.log('x'.repeat(1e5)); }",
  pollution:
    "for (const o of [Object, Array, Number, Function, String]) for (const k of Object.getOwnPropertyNames(o.prototype)) try { o.prototype[k] = () => 0; } catch {}\nArray.isArray = () => true; export const linearBackward = () => ({ gradX: 1, gradW: 1, gradB: 1 });",
  getter:
    "export const linearBackward = () => ({ get gradX() { for (;;); }, gradW: 1, gradB: 1 });",
  proxy: "export const linearBackward = () => new Proxy({}, { get: () => 1 });",
  infinite:
    "export const linearBackward = () => ({ gradX: [[NaN]], gradW: [[Infinity]], gradB: [0] });",
  files: "import fs from 'node:fs'; export const linearBackward = () => fs.readdirSync('/');",
  exit: "export const linearBackward = () => process.exit(0);",
  escape:
    "export const linearBackward = () => (0).constructor.constructor('return this')().process.exit(0);",
  deep: "export const linearBackward = () => eval('['.repeat(1e6));",
};

/**
 * Writes thirty files into a folder: right and wrong students over the given exercises, hostile ones, and files
 * that are no submissions.
 */
export function writeThirty(folder: string, exercises = EXERCISES.map(({ id }) => id)): void {
  mkdirSync(join(folder, "late"), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const student = (name: string, code: (exercise: string) => string) =>
    writeSubmission(
      exercises.reduce(
        (all, id) => withWork(all, id, { code: code(id), answers: { sum: "Because." }, log: [] }),
        emptySubmission(name),
      ),
    );
  write(
    "ada.json",
    student("Ada", (id) => solution(id)),
  );
  write(
    "bob.json",
    student("Bob", (id) => solution(id, ".other")),
  );
  write(
    "late/ada.json",
    student("Ada", (id) => solution(id)),
  );
  for (let i = 0; i < 6; i++) {
    const wrongCode = (id: string) => {
      const ways = WRONG.filter(({ exercise, style }) => exercise === id && style === undefined);
      return edited(solution(id), ...ways[i % ways.length]!.edits);
    };
    write(`wrong-${i}.json`, student(`Wrong ${i}`, wrongCode));
  }
  for (const [name, code] of Object.entries(HOSTILE)) {
    write(
      `hostile-${name}.json`,
      student(`=${name}\n"x"`, (id) => (id === LINEAR ? code : solution(id))),
    );
  }
  write("empty.json", "");
  write("not-json.json", "{ code: 1 }");
  write(
    "version.json",
    student("New", (id) => solution(id)).replace('"version": 1', '"version": 2'),
  );
  write(
    "stub.json",
    student("Stub", (id) => EXERCISES.find((one) => one.id === id)!.stub),
  );
  write("nothing.json", writeSubmission(emptySubmission("Nothing")));
  write(
    "odd.json",
    '{"format":"unfold-submission","version":1,"student":"Odd","exercises":{"linear-backward":7,"__proto__":{"code":"1"}}}',
  );
}
