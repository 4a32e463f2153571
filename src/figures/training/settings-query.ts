import { labelledSettings, type Recipe, type Settings } from "../../training/index.js";
import type { Fields } from "../../ui/address/address.js";
import { addressOf } from "../../ui/controls/settings-form.js";

/** The query of a page's address that stands for settings; those that are as they are at first are left out. */
export function settingsQuery(settings: Recipe | Settings): string {
  const fields: Fields = addressOf(labelledSettings());
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(settings)) {
    const field = fields[name];
    if (field !== undefined && !Object.is(value, field.initial))
      query.set(name, field.write(value));
  }
  return `?${query}`;
}
