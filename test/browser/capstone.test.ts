import { createServer } from "node:http";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { solution } from "../exercises/solution.js";
import { useSite } from "./use-site.js";

const site = useSite();

const right = ["convolution-backward", "linear-backward", "relu-and-pooling", "cross-entropy"]
  .map((name) => solution(name))
  .join("\n");

/** Trains on the page with code that the browser keeps; gives what it says at the end, and each step's two losses. */
async function train(page: Page, code: string): Promise<{ verdict: string; steps: number[][] }> {
  const log = [{ time: "2026-01-01T00:00:00.000Z", passed: 1, checks: 1 }];
  const work = { "linear-backward": { code, answers: {}, log } };
  const submission = { format: "unfold-submission", version: 1, student: "", exercises: work };
  await page.evaluate(
    (text) => localStorage.setItem("unfold.submission.1", text),
    JSON.stringify(submission),
  );
  await page.reload();
  expect(await page.locator("iframe").count()).toBe(0); // nothing runs by itself
  await page.click("text=Train 5 steps");
  await page.locator(".capstone-state[data-done]").waitFor({ timeout: 60_000 });
  const steps = await page
    .locator(".capstone tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.children, (td) => Number(td.textContent)).slice(1)),
    );
  return { verdict: (await page.textContent(".capstone-state")) ?? "", steps };
}

test("the student's layers train in the frame as the engine's do", async () => {
  const { page, troubles } = await site.open("exercises/capstone?steps=5");
  const { verdict, steps } = await train(page, right);
  expect(verdict).toMatch(/^✓ Your layers train as the site’s own do/);
  expect(steps).toHaveLength(5);
  for (const [loss, reference] of steps) expect(loss).toBeCloseTo(reference!, 3);
  const [, mine, theirs] =
    /Of 100 digits that neither has seen, yours reads (\d+) right, the site’s own (\d+)\.$/.exec(
      verdict,
    ) ?? [];
  expect(mine).toBeDefined();
  expect(mine).toBe(theirs);
  const wrong = await train(page, right.replace("g * k[o][c][i][j]", "-g * k[o][c][i][j]"));
  expect(wrong.steps[0]![0]).toBeCloseTo(wrong.steps[0]![1]!, 5);
  expect(wrong.steps[4]![0]).not.toBeCloseTo(wrong.steps[4]![1]!, 3);
  // A worker that is taken away while it loads is a failed request.
  expect(troubles.filter((trouble) => !trouble.startsWith("failed: blob:"))).toEqual([]);
});

test.each([
  ["code made of text", "script-src 'self' 'unsafe-inline' blob:; worker-src 'self' blob:"],
  ["workers made of text", "script-src 'self' 'unsafe-inline' 'unsafe-eval'; worker-src 'self'"],
  ["scripts in a page", "script-src 'self'"],
])(
  "where a policy forbids %s, the capstone says that the code was not run",
  async (_kind, policy) => {
    const { page } = await site.open("exercises/capstone?steps=5");
    await page.route("**/*", async (route) => {
      if (route.request().resourceType() !== "document") return route.fallback();
      const response = await route.fetch();
      // What stands in the page itself may run; the frame has nothing but the policy.
      const body = (await response.text()).replaceAll("<script", '<script nonce="page"');
      const given = policy.includes("inline") ? policy : `${policy} 'nonce-page'`;
      const headers = { ...response.headers(), "content-security-policy": given };
      await route.fulfill({ response, body, headers });
    });
    const { verdict } = await train(page, right);
    expect(verdict).toMatch(/lets no code run that was typed in\. Yours was not run\.$/);
  },
);

test("what another tab has changed since the page was opened is what trains", async () => {
  const { page } = await site.open("exercises/capstone?steps=5");
  const box = page.locator('.layer-choice input[name="linear-backward"]');
  expect(await box.isEnabled()).toBe(false);
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  const log = [{ time: "2026-01-01T00:00:00.000Z", passed: 1, checks: 1 }];
  const exercises = { "linear-backward": { code: right, answers: {}, log } };
  const text = JSON.stringify({ format: "unfold-submission", version: 1, student: "", exercises });
  await tab.evaluate((text) => localStorage.setItem("unfold.submission.1", text), text);
  await expect.poll(() => box.isChecked()).toBe(true);
  await page.click("text=Train 5 steps");
  await page.locator(".capstone-state[data-done]").waitFor({ timeout: 60_000 });
  expect(await page.textContent(".capstone-used")).toContain("linearBackward");
});

test("a training that is stopped while the digits come is not begun", async () => {
  const { page } = await site.open("exercises/capstone?steps=5");
  await page.route(/train-images/, () => {}); // they never come
  await page.click("text=Train 5 steps");
  await page.getByRole("button", { name: "Stop" }).click();
  await page.locator(".capstone-state[data-done]").waitFor();
  expect(await page.textContent(".capstone-state")).toBe("The run was stopped.");
  expect(await page.locator(".capstone tbody tr").count()).toBe(0);
});

test("the frame reaches neither the network nor the page nor storage", async () => {
  // A server that would answer anybody, and counts who asks.
  let asked = 0;
  const server = createServer((_, response) => {
    asked++;
    response.writeHead(200, { "access-control-allow-origin": "*" }).end("0;");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("0;");
  const { page } = await site.open("exercises/capstone?steps=5");
  const address = JSON.stringify(`http://127.0.0.1:${port}/`);
  const attempt = (what: string) =>
    `let said = "nothing"; try { ${what} } catch (error) { said = error.name; }
     export function linearBackward() { throw new Error("said " + said); }`;
  const sync: [string, RegExp][] = [
    [
      `new XMLHttpRequest().open("GET", ${address}, false); said = "opened"; const r = new XMLHttpRequest(); r.open("GET", ${address}, false); r.send(); said = "sent";`,
      /NetworkError/,
    ],
    [`importScripts(${address});`, /NetworkError/],
    [`localStorage.length;`, /ReferenceError/],
    [`document.title; parent.document;`, /ReferenceError/],
    [`indexedDB.open("x"); said = "opened";`, /SecurityError/],
  ];
  for (const [what, said] of sync) {
    expect((await train(page, attempt(what))).verdict, what).toMatch(said);
  }
  // What a fetch comes to is known later: by the second batch.
  const fetching = `let said = "nothing yet"; let calls = 0;
    fetch(${address}).then(() => { said = "fetched"; }, (error) => { said = "no: " + error.name; });
    export function linearBackward(x, w, g) {
      if (++calls === 4) throw new Error("said " + said);
      return { gradX: matmul(g, transpose(w)), gradW: w, gradB: w[0] };
    }`;
  expect((await train(page, fetching)).verdict).toBe("said no: TypeError");
  expect(asked).toBe(1);
  server.close();
});

test("code that never comes back is ended, and the next run is as ever", async () => {
  const { page } = await site.open("exercises/capstone?steps=5");
  const loop = await train(page, "export function linearBackward() { for (;;); }");
  expect(loop.verdict).toBe("Your code took too long and was ended.");
  expect(await page.locator("iframe").count()).toBe(0);
  const broken = await train(page, "export function linearBackward() { return { gradX: 1 }; }");
  expect(broken.verdict).not.toMatch(/^✓/);
  expect((await train(page, "const a: = 1;")).verdict).toMatch(
    /^linear-backward: .*Unexpected token/,
  );
  expect((await train(page, right)).verdict).toMatch(/^✓/);
});
