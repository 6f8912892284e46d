import type {ClaimedNumber} from "../form.js";
import type {Licence, Phrase} from "../words/phrase.js";

/** The claims that some rows or points of a panel rest on, each under its name; none of cells. */
export const claimedNumbers = (
  rows: readonly {readonly name: Phrase; readonly uses: readonly Licence[]}[]
): ClaimedNumber[] =>
  rows.flatMap(({name, uses}) => uses.flatMap((use) => (use.kind === "claim" ? [{name, claim: use}] : [])));
