import { labelledSettings, type Settings } from "../../training/index.js";
import { currentUrl, readUrl } from "../../ui/address/address.js";
import { addressOf } from "../../ui/controls/settings-form.js";
import { networkInAddress } from "../network/present-subject.js";

/** The settings that the page's address asks for: those that it says one by one, or else those of the network that it names. */
export function askedSettings(): Settings {
  const fields = addressOf(labelledSettings());
  const said = readUrl(fields);
  const isSaid = Object.keys(fields).some((name) => currentUrl().searchParams.has(name));
  return isSaid ? said : (networkInAddress()?.settings ?? said);
}
