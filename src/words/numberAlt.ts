import type {Claim} from "../facts/claim.js";
import {isLowerBound} from "../facts/quantity.js";
import {clause, countClause, inRow, inSentence, numberClause, valueClause, whenClause, within} from "./clauses.js";
import {fullest} from "./fullest.js";
import {formatQuantity} from "./numbers.js";
import {type Said, say} from "./say.js";

interface Part {
  readonly claim: Claim;
}

/** "Two bars on one scale: the same deliveries made up 69% of Azerbaijan’s imports, and 17% of Israel’s exports in 2016–20." */
export function wholesAlt([first, second]: readonly [Part, Part], flow: Said): Said {
  const [one, other] = [numberClause(first.claim), numberClause(second.claim)];
  const when = whenClause(second.claim.period, other.text);
  return fullest(
    say`Two bars on one scale: ${inSentence(flow)} made up ${one}, and ${other}${when}.`,
    say`Two bars on one scale: ${inSentence(flow)} made up ${one}, and ${other}.`,
    say`Two bars on one scale: ${one}, and ${other}.`,
    say`Two bars on one scale: ${valueClause(first.claim)} and ${valueClause(second.claim)}.`
  );
}

/** "Figures: 69% of Azerbaijan’s imports came from Israel in 2016–20; more than 6,000 soldiers killed in 2020." */
export function panelAlt(stats: readonly {readonly claim: Claim; readonly label: Said}[]): Said {
  const all = (words: (stat: (typeof stats)[number]) => Said) => inRow(stats.map(words), ";");
  const dated = all(({claim, label}) => {
    const words = countClause(claim, label);
    return within`${words}${whenClause(claim.period, words.text)}`;
  });
  const numbers = all(({claim}) => numberClause(claim));
  const kind = clause(stats.length === 1 ? "Figure" : "Figures");
  return fullest(
    say`${kind}: ${dated}.`,
    say`${kind}: ${all(({claim, label}) => countClause(claim, label))}.`,
    say`${kind}: ${numbers}.`,
    say`${numbers}.`,
    say`${kind}: ${all(({claim}) => clause(formatQuantity(claim), [claim]))}.`
  );
}

/** "Dots for more than 6,000 soldiers killed in 2020, then an open ring: the exact number is not given." */
export function countAlt(claim: Claim, label: Said): Said {
  const words = countClause(claim, label);
  const when = whenClause(claim.period, words.text);
  const open = clause(isLowerBound(claim.quantity) ? ", then an open ring: the exact number is not given" : "");
  return fullest(
    say`Dots for ${words}${when}${open}.`,
    say`Dots for ${words}${open}.`,
    say`Dots for ${numberClause(claim)}${when}${open}.`
  );
}
