import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressesOf, bytesOf, DAYS, databaseOf, textOf } from "../formats/recorded.js";
import { asksForAll } from "./engines/asks-for-all.js";
import { pageState } from "./page-state.js";
import { plant } from "./plant.js";
import { atCheckpoint, button, metric, shown, status } from "./training-page.js";
import { useSite } from "./use-site.js";

const site = useSite();

/** A page of a fresh browser that holds all that was recorded on a day. */
async function openPlanted(day: string): Promise<Page> {
  const { page } = await site.open("about");
  await plant(page, databaseOf(day), JSON.parse(textOf(day, "local-storage.json")));
  return page;
}

const row = (page: Page, id: string) => page.locator(`.run[data-run="${id}"]`);

test.each(DAYS)("runs saved on %s are there, with checkpoints and accuracies", async (day) => {
  const { runs, moments } = databaseOf(day).stores;
  const page = await openPlanted(day);
  await page.goto(site.url("training"));
  await status(page, "idle");
  await row(page, runs.records[0]!.id).waitFor();
  expect(await page.locator(".run").count()).toBe(runs.records.length);
  for (const { id, name, digits, accuracies, losses } of runs.records) {
    expect(await row(page, id).locator(".run-name").inputValue()).toBe(name);
    const facts = await row(page, id).locator(".run-facts").textContent();
    if (digits) expect(facts).toContain(`${digits.name} (${digits.fingerprint})`);
    const last = accuracies.at(-1);
    const cells = await row(page, id).locator("td").allTextContents();
    const right = cells.at(-1);
    if (last === undefined) expect(right).toBe("–");
    else expect(Number(right?.match(/([\d.]+)\u00a0%/)?.[1])).toBeCloseTo(100 * last.accuracy, 1);
    await row(page, id).locator("input[type=radio]").check();
    await atCheckpoint(page, losses.length);
    const saved = moments.records.filter(({ run }) => run === id).length;
    expect(await page.locator(".run-checkpoint").textContent()).toContain(`. ${saved} `);
  }
  expect(site.troubles()).toEqual([]);
});

test.each(DAYS)("a run saved on %s goes on, and a branch ends as it did then", async (day) => {
  const { records } = databaseOf(day).stores.runs;
  const branch = records.find(({ parent }) => parent !== null)!;
  const { run, batches } = branch.parent!;
  const page = await openPlanted(day);
  await page.goto(site.url(`training?run=${run}&moment=${batches}`));
  await status(page, "idle");
  await atCheckpoint(page, batches);
  await button(page, "Take the run up here").click();
  await shown(page, "images-seen", batches * branch.settings.batchSize);
  await button(page, "Train").click();
  await status(page, "finished");
  expect(await metric(page, "loss")).toBe(branch.losses.at(-1));
  expect(site.troubles()).toEqual([]);
});

test.each(DAYS)("a run over digits of one's own of %s goes on over the same files", async (day) => {
  const own = databaseOf(day).stores.runs.records.find(({ digits }) => digits)!;
  const page = await openPlanted(day);
  await page.goto(site.url(`training?run=${own.id}&moment=${own.losses.length}`));
  await status(page, "idle");
  await atCheckpoint(page, own.losses.length);
  await page.setInputFiles(
    ".own-digits input[type=file]:not([webkitdirectory])",
    ["mine.gz", "my-labels"].map((name) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: bytesOf(day, `own-digits/${name}`),
    })),
  );
  await page.waitForSelector('[data-figure="own-digits"][data-digits="own"]');
  await status(page, "idle");
  await button(page, "Take the run up here").click();
  await shown(page, "images-seen", own.trainingImages);
  await button(page, "One batch").click();
  await shown(page, "images-seen", 2 * own.trainingImages);
  expect(site.troubles()).toEqual([]);
});

test.each(DAYS)("parameters saved on %s are loaded", async (day) => {
  const page = await openPlanted(day);
  await page.goto(site.url("training"));
  await status(page, "idle");
  await button(page, "One batch").click();
  await shown(page, "images-seen", 100);
  await page.setInputFiles(".take-away input[type=file]", {
    name: "parameters.npz",
    mimeType: "application/zip",
    buffer: bytesOf(day, "parameters.npz"),
  });
  await shown(page, "images-seen", 0);
  expect(await page.locator(".take-away-words").textContent()).toContain("is loaded");
});

test.each(DAYS)("work of %s is in its exercises: code, answers, hints and runs", async (day) => {
  const page = await openPlanted(day);
  const { exercises } = JSON.parse(textOf(day, "submissions/ada.json"));
  for (const [id, work] of Object.entries<{
    code: string;
    answers: Record<string, string>;
    hints?: number;
    log: { passed: number; checks: number }[];
  }>(exercises)) {
    await page.goto(site.url(`exercises/${id}`));
    await page.locator(".cm-content").waitFor();
    const code = await page.$$eval(".cm-line", (lines) => lines.map((line) => line.textContent));
    // The editor draws the lines that are in view.
    expect(work.code.startsWith(code.slice(0, 10).join("\n"))).toBe(true);
    expect(await page.locator(".hints li").count()).toBe(work.hints ?? 0);
    for (const [question, answer] of Object.entries(work.answers)) {
      expect(await page.inputValue(`#answer-${question}`)).toBe(answer);
    }
    await page.goto(site.url("exercises/report"));
    const report = page.locator(`.report [data-exercise="${id}"]`);
    expect(await report.locator("pre").textContent()).toBe(work.code);
    const runs = await report.locator(".report-log tbody td").allTextContents();
    for (const { passed, checks } of work.log) expect(runs).toContain(`${passed} of ${checks}`);
  }
  expect(site.troubles()).toEqual([]);
});

/** The guesses that were made, by the page that asks for them. */
const GUESSES: Readonly<Record<string, readonly string[]>> = {
  "chain-rule": ["rate-too-large", "paths-of-x2"],
  convolution: ["first-layer-cost"],
  "convolution-gradients": ["first-output-weight", "wrong-by-assignment-3-3-2"],
  "cross-entropy": ["logits-up", "overflow", "slip-factor"],
  "gradient-check": ["best-step"],
  linear: ["outputs-of-a-weight"],
  "pooling-relu-flatten": ["pooling-zeros", "relu-or-pool-first"],
  recipes: ["largest-ingredient"],
  "see-it-learn": ["first-gradient"],
  training: ["images-to-ninety"],
  "unfold-input": ["copies-of-the-middle"],
  "unfold-kernel": ["weights-in-k", "second-layer-cost"],
};

/** The pages of the guesses that have moved from where they were made. */
const MOVED_GUESSES: Readonly<Record<string, string>> = { "slip-factor": "slips" };

/** The sizes with which a guess is asked for whose name holds them, where they are not the first ones any more. */
const SIZES_OF_GUESSES: Readonly<Record<string, string>> = {
  "wrong-by-assignment-3-3-2": "?height=3&width=3",
};

/** A page of which some figures have moved to another since, and which of the recorded states are theirs. */
interface Divided {
  to: string;
  isThere(name: string, value: string): boolean;
  /** What another default has changed: an address that says nothing of it opens with this now. */
  defaults: Readonly<Record<string, string>>;
}

const DIVIDED: Readonly<Record<string, Divided>> = {
  convolution: {
    to: "unfold-kernel",
    isThere: (name) => ["layer", "side", "window", "in", "out"].includes(name),
    defaults: {},
  },
  "convolution-gradients": {
    to: "kernel-gradient",
    isThere: (name, value) =>
      name.startsWith("slip-k") || (name === "lit cell" && /^(X|∂L\/∂K)\[/.test(value)),
    defaults: {
      ...{ height: "4", width: "4", fold: "9", pixel: "6" },
      ...{ "slip-x-first": "∂L/∂Y″1 × 9", "slip-x-second": "K″ᵀ16 × 9" },
      ...{ "slip-k-first": "X′ᵀ4 × 9", "slip-k-second": "∂L/∂Y′9 × 1" },
    },
  },
};

/** States that a figure has no more, and what it shows in their place: the last steps of the room drew nothing. */
const GONE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  linear: { "step 60": "56" },
};

/** What an address shows now on the same page, for states that are gone. */
function inPlace(name: string, shows: Readonly<Record<string, string>>) {
  const gone = GONE[name] ?? {};
  return Object.fromEntries(
    Object.entries(shows).map(([state, value]) => [state, gone[`${state} ${value}`] ?? value]),
  );
}

/** Whether an address says something of a state: of a factor, in the name of its product. */
function says(address: string, state: string): boolean {
  const { searchParams } = new URL(address, "https://unfold.invalid");
  return searchParams.has(state.replace(/-(first|second)$/, ""));
}

/** What an address of a divided page shows now: on that page, and on the one that a link of it leads to. */
function divided(address: string, shows: Readonly<Record<string, string>>, page: Divided) {
  const now = Object.entries(shows).map(([name, value]): [string, string] => [
    name,
    (says(address, name) ? undefined : page.defaults[name]) ?? value,
  ]);
  return {
    here: Object.fromEntries(now.filter((state) => !page.isThere(...state))),
    there: Object.fromEntries(now.filter((state) => page.isThere(...state))),
  };
}

const pages = DAYS.flatMap((day) => {
  const addresses = addressesOf(day);
  const names = addresses.map(({ address }) => address.replace(/\.html.*$/, ""));
  return [...new Set(names)].map((name) => ({
    day,
    name,
    addresses: addresses.filter((_, i) => names[i] === name),
  }));
});

/** A page of each kind: figures, a guess, the network, a run, an exercise. */
const OPENED_BY_ALL = ["index", "linear", "network", "training", "exercises/linear-backward"];

test.each(pages.filter(({ name }) => asksForAll() || OPENED_BY_ALL.includes(name)))(
  "$name opens the addresses of $day as then, and remembers its guesses",
  {
    timeout: 300_000,
  },
  async ({ day, name, addresses }) => {
    const guesses = JSON.parse(textOf(day, "local-storage.json"));
    const page = await openPlanted(day);
    for (const { address, shows } of addresses) {
      await page.goto("about:blank"); // so that an address that differs in its fragment is opened anew
      await page.goto(`${site.address}${address}`);
      const now = DIVIDED[name];
      const { here, there } = now
        ? divided(address, shows, now)
        : { here: inPlace(name, shows), there: {} };
      await expect.poll(() => pageState(page), { message: address }).toMatchObject(here);
      if (now === undefined) continue;
      await page
        .locator(`a[data-sister="${now.to}"]`)
        .first()
        .evaluate((link) => (link as HTMLElement).click());
      await page.waitForURL(new RegExp(now.to));
      await expect.poll(() => pageState(page), { message: address }).toMatchObject(there);
    }
    for (const guess of GUESSES[name] ?? []) {
      const asks = MOVED_GUESSES[guess] ?? name;
      await page.goto(site.url(`${asks}${SIZES_OF_GUESSES[guess] ?? ""}`));
      await page.$$eval("details", (folds) => {
        for (const fold of folds) fold.open = true; // a guess may be folded away as a hint
      });
      const said: string = guesses[`unfold.guess.${guess}`];
      const asked = page.locator(`[data-guess="${guess}"][data-revealed]`);
      await asked.waitFor();
      const options = asked.locator("option");
      const values = await options.evaluateAll((all) =>
        all.map((option) => [option.textContent, (option as HTMLOptionElement).value] as const),
      );
      // A guess among options was once kept by its words; it is now the option that bears them.
      const chosen = values.find(([text]) => text === said)?.[1] ?? said;
      expect(await asked.getAttribute("data-revealed")).toBe(chosen);
      expect(await asked.textContent()).toContain(`Your guess: ${said}.`);
    }
  },
);

test.each(DAYS)("every guess of %s is asked for on a page with addresses", (day) => {
  const keys = Object.keys(JSON.parse(textOf(day, "local-storage.json")));
  const names = keys.flatMap((key) => key.match(/^unfold\.guess\.(.*)/)?.[1] ?? []);
  const asked = pages.flatMap(({ name }) => GUESSES[name] ?? []);
  expect(asked.sort()).toEqual(names.sort());
});
