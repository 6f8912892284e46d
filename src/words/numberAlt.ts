import type {Claim} from "../facts/claim.js";
import {countClause, inRow, inSentence, numberClause, valueClause, whenClause} from "./clauses.js";
import {fullest} from "./fullest.js";
import {formatFlagged, formatQuantity} from "./numbers.js";
import {language} from "./language.js";
import {type Phrase, phrase, within} from "./phrase.js";
import {say} from "./say.js";

const {descriptions} = language;

interface Part {
  readonly claim: Claim;
}

/** "Two bars on one scale: the same deliveries made up 69% of Azerbaijan’s imports, and 17% of Israel’s exports in 2016–20." */
export function wholesAlt([first, second]: readonly [Part, Part], flow: Phrase): Phrase {
  const [one, other] = [numberClause(first.claim), numberClause(second.claim)];
  const when = whenClause(second.claim.period, other.text);
  return fullest(
    descriptions.twoBarsOf(inSentence(flow), one, other, when),
    descriptions.twoBarsOf(inSentence(flow), one, other, phrase("")),
    descriptions.twoBars(one, other),
    descriptions.twoBarValues(valueClause(first.claim), valueClause(second.claim))
  );
}

/** "Figures: 69% of Azerbaijan’s imports came from Israel in 2016–20; more than 6,000 soldiers killed in 2020." */
export function panelAlt(stats: readonly {readonly claim: Claim; readonly label: Phrase}[]): Phrase {
  const all = (words: (stat: (typeof stats)[number]) => Phrase) => inRow(stats.map(words), ";");
  const dated = all(({claim, label}) => {
    const words = countClause(claim, label);
    return within`${words}${whenClause(claim.period, words.text)}`;
  });
  const bare = stats.map(({claim, label}) => withNamed(phrase(formatFlagged(claim, formatQuantity), [claim]), claim, label)); // prettier-ignore
  const named = stats.map(({claim, label}) => countClause(claim, label));
  const short = stats.map(({claim, label}) => withNamed(numberClause(claim), claim, label));
  // The first with their labels, as many as find room, and the others by their numbers.
  const mixed = [...named.keys()]
    .toReversed()
    .map((count) => inRow([...named.slice(0, count), ...short.slice(count)], ";"));
  const some = bare.map((_, index) => inRow([...bare.slice(0, bare.length - 1 - index), descriptions.others], ";"));
  const figures = (clauses: Phrase) => descriptions.figures(stats.length, clauses);
  return fullest(
    figures(dated),
    figures(inRow(named, ";")),
    ...mixed.map(figures),
    say`${inRow(short, ";")}.`,
    figures(inRow(bare, ";")),
    ...some.slice(0, -1).map(figures)
  );
}

/** A clause without its label, and the other numbers that this names: "190,000 people (more than two years)". */
function withNamed(clause: Phrase, claim: Claim, {uses}: Phrase): Phrase {
  const others = uses.filter((use): use is Claim => use.kind === "claim" && use !== claim);
  if (others.length === 0) return clause;
  const named = others.map((other) => phrase(formatFlagged(other, formatQuantity), [other]));
  return within`${clause} (${inRow(named, ",")})`;
}

/** "Dots for more than 6,000 soldiers killed in 2020, then an open ring: the exact number is not given." */
export function countAlt(claim: Claim, label: Phrase): Phrase {
  const words = countClause(claim, label);
  const when = whenClause(claim.period, words.text);
  const open = phrase(descriptions.openDots[claim.quantity.bound]);
  return fullest(
    descriptions.dots(words, when, open),
    descriptions.dots(words, phrase(""), open),
    descriptions.dots(withNamed(numberClause(claim), claim, label), when, open)
  );
}
