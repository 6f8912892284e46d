import type {Claim} from "../facts/claim.js";
import type {Bound} from "../facts/quantity.js";
import {countClause, inRow, inSentence, numberClause, valueClause, whenClause, within} from "./clauses.js";
import {fullest} from "./fullest.js";
import {formatQuantity} from "./numbers.js";
import {type Phrase, phrase, say} from "./say.js";

interface Part {
  readonly claim: Claim;
}

/** "Two bars on one scale: the same deliveries made up 69% of Azerbaijan’s imports, and 17% of Israel’s exports in 2016–20." */
export function wholesAlt([first, second]: readonly [Part, Part], flow: Phrase): Phrase {
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
export function panelAlt(stats: readonly {readonly claim: Claim; readonly label: Phrase}[]): Phrase {
  const all = (words: (stat: (typeof stats)[number]) => Phrase) => inRow(stats.map(words), ";");
  const dated = all(({claim, label}) => {
    const words = countClause(claim, label);
    return within`${words}${whenClause(claim.period, words.text)}`;
  });
  const numbers = all(({claim}) => numberClause(claim));
  const kind = phrase(stats.length === 1 ? "Figure" : "Figures");
  return fullest(
    say`${kind}: ${dated}.`,
    say`${kind}: ${all(({claim, label}) => countClause(claim, label))}.`,
    say`${kind}: ${numbers}.`,
    say`${numbers}.`,
    say`${kind}: ${all(({claim}) => phrase(formatQuantity(claim), [claim]))}.`
  );
}

/** How dots show a bound. */
const openWords: {readonly [B in Bound]: string} = {
  exact: "",
  moreThan: ", then an open ring: the exact number is not given",
  atLeast: ", then an open ring: the exact number is not given",
  lessThan: ", all hollow: the exact number is not given",
  atMost: ", all hollow: the exact number is not given",
  about: ", then arrows both ways: the exact number is not given",
  range: ", hollow after the low end: the exact number is not given",
  margin: ", hollow within the margin of error"
};

/** "Dots for more than 6,000 soldiers killed in 2020, then an open ring: the exact number is not given." */
export function countAlt(claim: Claim, label: Phrase): Phrase {
  const words = countClause(claim, label);
  const when = whenClause(claim.period, words.text);
  const open = phrase(openWords[claim.quantity.bound]);
  return fullest(
    say`Dots for ${words}${when}${open}.`,
    say`Dots for ${words}${open}.`,
    say`Dots for ${numberClause(claim)}${when}${open}.`
  );
}
