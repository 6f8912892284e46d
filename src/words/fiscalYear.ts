import {checkFact, checkWord, refusal} from "../facts/boundary.js";
import type {Claim} from "../facts/claim.js";
import type {DatedEvent} from "../facts/event.js";
import {fiscalYearIn} from "../facts/fiscalYear.js";
import {type FiscalName, fiscalName, fiscalNames} from "./fiscalYears.js";
import {language} from "./language.js";
import {type Phrase, phrase} from "./phrase.js";

/**
 * The fiscal year of a claim or event as text: "fiscal 2024–25" of the period "2024-07/2025-06".
 * @param named by *both* of its years, or by the *end*, "fiscal 2025"; default as `printFiscalYears` says, else both
 * @throws unless its period is twelve months that begin in another month than January
 */
export function fiscalYearOf(dated: Claim | DatedEvent, named: FiscalName = fiscalName() ?? "both"): Phrase {
  checkFact(dated, ["claim", "event"], "claim", "fiscalYearOf");
  checkWord(named, fiscalNames, "named", "fiscalYearOf");
  const {edtf} = dated.period;
  const year = edtf === null ? null : fiscalYearIn(edtf);
  if (!year) throw refusal(edtf, "fiscal year", "its twelve months, such as 2024-07/2025-06", dated.id);
  return phrase(language.dates.fiscal(year, named), [dated]);
}
