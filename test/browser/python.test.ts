import { createServer } from "node:http";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { numpySolution as solution } from "../exercises/solution.js";
import { CAN_RUN } from "../python/can-run.js";
import { bytesOf } from "./bytes-of.js";
import { useSite } from "./use-site.js";
import { reloadWithoutPython } from "./without-python.js";
import { writeCode } from "./write-code.js";

const site = useSite();

/** Runs code by keyboard; gives what is said of it, and of the first check. */
async function run(page: Page, code: string): Promise<{ said: string; reason: string }> {
  await writeCode(page, code);
  const runs = Number((await page.getAttribute(".run-state", "data-runs")) ?? 0);
  await page.keyboard.press("Control+Enter");
  await page.locator(`.run-state[data-runs="${runs + 1}"]`).waitFor({ timeout: 120_000 });
  const [reason = ""] = await page.locator(".check-message").allTextContents();
  return { said: (await page.textContent(".run-state")) ?? "", reason };
}

/** An exercise with one function, `two_paths(x, w, b)`, in NumPy. */
async function openInNumPy(exercise = "chain-rule") {
  const opened = await site.open(`exercises/${exercise}`);
  await opened.page.locator(".cm-content").waitFor();
  await opened.page.click('.desk button[value="numpy"]');
  return opened;
}

/** Code whose function says what its body has put into `said`, as an error. */
const telling = (body: string) => `def two_paths(x, w, b):
    said = "nothing"
    try:
${body.replace(/^/gm, "        ")}
    except BaseException as error:
        said = f"{type(error).__name__}: {error}"
    raise ValueError(said)
`;

test("a copy of the site that was built without Python says so in one line, and nothing else of Python", async () => {
  const { page, troubles } = await site.open("exercises/chain-rule");
  await reloadWithoutPython(page);
  await page.locator(".cm-content").waitFor();
  expect(await page.locator(".without-python").allTextContents()).toEqual([
    "You write TypeScript or JavaScript: this copy of the site was built without Python.",
  ]);
  expect(await page.locator('.desk button[value="numpy"]').count()).toBe(0);
  const said = await page.locator(".workbench").innerText();
  expect(said.match(/Python/g)).toHaveLength(1);
  expect(troubles).toEqual([]);
});

describe.runIf(CAN_RUN)("Python", () => {
  test("an exercise begins in NumPy for a reader who has chosen it in a chapter, or came by a link that names it", async () => {
    for (const [path, choose] of [
      ["linear", true],
      ["linear?code=numpy", false],
    ] as const) {
      const { page } = await site.open(path);
      if (choose) await page.locator('.code-bar button[value="numpy"]').first().click();
      await page.goto(site.url("exercises/linear-backward"));
      await page.locator(".cm-content").waitFor();
      expect(await page.textContent(".cm-content")).toContain("def linear_backward(");
    }
  });

  test("an exercise is solved in NumPy: a wrong answer is named and lit, an error told in its line, the right one passes", async () => {
    const { page, troubles } = await openInNumPy("linear-backward");
    const right = solution("linear-backward");
    expect(await page.textContent(".cm-content")).toContain("def linear_backward(x, w, grad_y):");
    expect((await run(page, right.replace("grad_y @ w.T", "grad_y @ w"))).said).toBe(
      "✗ 2 of 6 checks passed.",
    );
    expect(await page.getAttribute(".mistake", "data-mistake")).toBe("transpose-missing");
    expect(await page.locator('[data-result="grad_x"] td[data-wrong]').count()).toBe(4);
    const { reason } = await run(page, right.replace("x.T @ grad_y", "(x.T @ grad_y).reshape(5)"));
    expect(reason).toBe("Line 3: ValueError: cannot reshape array of size 4 into shape (5,)");
    expect(await page.textContent(".cm-line.error-line")).toContain("reshape(5)");
    expect((await run(page, right)).said).toBe("✓ All 6 checks passed.");
    // Each language keeps its code and has its names, and the file says which one it is.
    const asked = () => page.textContent(".signature");
    expect(await asked()).toBe(
      "linear_backward(x [n, d1], w [d1, d2], grad_y [n, d2]) → grad_x [n, d1], grad_w [d1, d2], grad_b [d2]",
    );
    expect(await page.textContent(".small-example")).toContain("grad_y");
    await page.click('.desk button[value="typescript"]');
    expect(await asked()).toContain("linearBackward(x [n, d1]");
    expect(await page.textContent(".cm-content")).toContain("export function linearBackward");
    await page.click('.desk button[value="numpy"]');
    expect(await page.textContent(".cm-content")).toContain("grad_w = x.T @ grad_y");
    const { page: overview } = await site.open("exercises/");
    await overview.evaluate(
      (text) => localStorage.setItem("unfold.submission.1", text!),
      await page.evaluate(() => localStorage.getItem("unfold.submission.1")),
    );
    await overview.reload();
    const exported = overview.waitForEvent("download");
    await overview.getByRole("button", { name: "Export" }).click();
    const { exercises } = JSON.parse((await bytesOf(await exported)).toString());
    expect(exercises["linear-backward"]).toMatchObject({ language: "numpy", code: right });
    expect(troubles).toEqual([]);
  });

  test("the cage holds: no network, page or storage, also through js, pyodide and ctypes", async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.writeHead(200, { "access-control-allow-origin": "*" }).end("0;");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("0;");
    expect(asked).toBe(1);
    const address = `http://127.0.0.1:${port}/`;
    const { page } = await openInNumPy();
    const told = async (body: string) => (await run(page, telling(body))).reason;
    for (const module of ["js", "pyodide_js", "pyodide.code", "pyodide.http", "ctypes", "_ctypes"])
      expect(await told(`import ${module}\nsaid = "in"`)).toContain("cannot be imported here");
    expect(await told(`import urllib.request\nurllib.request.urlopen("${address}")`)).toContain(
      "Error",
    );
    expect(await told(`import socket\nsocket.create_connection(("127.0.0.1", ${port}))`)).toContain(
      "Error",
    );
    // Who finds the way to JavaScript in spite of that stands before the frame's policy.
    const js = (code: string) => `import sys
names = {name: module for name, module in sys.modules.items() if "js" in name or "pyodide" in name}
found = [finder for finder in sys.meta_path if type(finder).__name__ == "JsFinder"]
module = found[0].find_spec("js", None).loader.jsproxy if found else None
said = str(module.Function.new(${JSON.stringify(code)})())`;
    const tries = [
      `const request = new XMLHttpRequest(); request.open("GET", "${address}", false); request.send(); return "got " + request.responseText`,
      `importScripts("${address}"); return "loaded"`,
      `new WebSocket("${address.replace("http", "ws")}"); return "asked"`,
      `fetch("${address}"); import("${address}"); return "asked"`,
      `indexedDB.open("x"); return "opened"`,
      `return String(self.localStorage) + String(self.document) + String(self.parent)`,
    ];
    const answers: string[] = [];
    for (const code of tries) answers.push(await told(js(code)));
    expect(answers.join("\n")).not.toMatch(/got |loaded|opened/);
    await page.waitForTimeout(500);
    server.close();
    expect(asked).toBe(1);
    // What it wrote into its own module is gone with the next code.
    expect((await run(page, solution("chain-rule"))).said).toBe("✓ All 5 checks passed.");
  });

  test("endless loops and endless memory end in words, a run can be stopped, and the next one is as ever", async () => {
    const { page, troubles } = await openInNumPy();
    const { said } = await run(page, "def two_paths(x, w, b):\n    while True:\n        pass");
    expect(said).toMatch(/^✗ 0 of 5 checks passed\. The code ran too long/);
    const bomb =
      "import numpy as np\ndef two_paths(x, w, b):\n    return [np.ones(2**20) for _ in range(10**6)]";
    expect((await run(page, bomb)).reason).toBe("The code needed too much memory and was ended.");
    const deep = "def two_paths(x, w, b):\n    return two_paths(x, w, b)";
    expect((await run(page, deep)).reason).toMatch(/calls itself without end/);
    await writeCode(page, "while True:\n    pass");
    await page.keyboard.press("Control+Enter");
    await page
      .locator(".run-state", { hasText: "Running the checks" })
      .waitFor({ timeout: 60_000 });
    await page.click("text=Stop");
    await page.locator(".run-state", { hasText: "The run was stopped." }).waitFor();
    expect((await run(page, solution("chain-rule"))).said).toBe("✓ All 5 checks passed.");
    expect(troubles.filter((trouble) => !trouble.startsWith("failed: blob:"))).toEqual([]);
  });
});
