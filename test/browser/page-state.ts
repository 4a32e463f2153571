import type { Page } from "playwright-core";

/** What a page shows of its address, by name; each value as a reader sees it. */
export type PageState = Readonly<Record<string, string>>;

/**
 * What a page shows of its address: its controls by their names, the chosen cell of each link, the moment of
 * the debugger and the stop of its walk, the network that it is about, the chosen run, the chosen cell of the
 * confusion matrix, the figure that stands alone, and the place that the fragment names. Of a choice it is the
 * words, not the value behind them.
 */
export function pageState(page: Page): Promise<PageState> {
  return page.evaluate(() => {
    const state: Record<string, string> = {};
    const all = <E extends HTMLElement>(selector: string) =>
      Array.from(document.querySelectorAll<E>(`main ${selector}`));
    const words = (element: Element | null | undefined) => {
      const copy = element?.cloneNode(true) as Element | undefined;
      for (const raised of copy?.querySelectorAll("sup") ?? [])
        if (raised.textContent === "T") raised.replaceWith("ᵀ"); // how the sign is drawn (ui/text/raised)
      return copy?.textContent?.replace(/\s+/g, " ").trim() ?? "";
    };
    for (const input of all<HTMLInputElement>("input")) {
      const name = input.closest(".microscope") ? (input.ariaLabel ?? "") : input.name;
      if (name === "" || name === "run") continue; // the list of saved runs is no control of the address
      if (input.type === "checkbox") state[name] = input.checked ? "on" : "off";
      else if (input.type !== "radio") state[name] = input.value;
      else if (input.checked) state[name] = words(input.labels?.[0]) || (input.ariaLabel ?? "");
    }
    for (const select of all<HTMLSelectElement>("select[name], select[id]"))
      state[select.name || select.id] = words(select.selectedOptions[0]);
    for (const slider of all('[role="slider"][data-term]'))
      state[slider.dataset.term ?? ""] = slider.ariaValueNow ?? "";
    for (const root of document.querySelectorAll<HTMLElement>("[data-link-root]")) {
      const lit = root.querySelectorAll<HTMLElement>('[data-lit="chosen"][data-term$="]"]');
      const terms = Array.from(lit)
        .filter((element) => element.closest("[data-link-root]") === root)
        .map(({ dataset }) => dataset.term);
      if (terms.length > 0)
        state[`lit ${root.dataset.linkRoot}`] = [...new Set(terms)].sort().join(" ");
    }
    for (const trained of all('[data-figure="brief-training"][data-trained]')) {
      const [, name, batches] = words(trained).match(/“(.*)”\D*(\d+)/) ?? [];
      if (batches !== undefined) state.network = `${name}, ${batches}`;
    }
    for (const runs of all('[data-figure="runs"][data-moment]')) {
      const run = runs.querySelector<HTMLElement>(".run:has(input[type=radio]:checked)")?.dataset
        .run;
      state.run = `${run}, ${runs.dataset.moment}`;
    }
    for (const selected of all('td[data-label][aria-selected="true"]'))
      state.confusion = `${selected.dataset.label} taken for ${selected.dataset.answer}`;
    for (const moment of all(".debugger .moment")) {
      const [cell] = words(moment).match(/[^\s(]+\[[\d,]+\]/) ?? [];
      state.moment = cell ?? words(moment).match(/: ([^\s,.]+)/)?.[1] ?? "";
    }
    for (const text of all(".walk-text")) state.walk = words(text).match(/^\d+/)?.[0] ?? "0";
    for (const train of all(".capstone button.primary"))
      state.steps = words(train).match(/\d+/)?.[0] ?? "";
    for (const figure of document.querySelectorAll(".embedded .embedded-figure"))
      state.alone = figure.id;
    const target =
      location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) state.target = target.id;
    return state;
  });
}
