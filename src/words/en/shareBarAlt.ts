import {inRow, inSentence, shareClause, valueClause, whenClause, within} from "../clauses.js";
import type {Claim} from "../../facts/claim.js";
import type {Share} from "../../facts/unit.js";
import {fullest} from "../fullest.js";
import {phrase, type Phrase, say} from "../say.js";

/** "Bar of Azerbaijan’s imports of major arms in 2016–20: 69% is from Israel, 20% from Russia." */
export function shareBarAlt(
  parts: readonly {readonly claim: Claim<Share>; readonly label: Phrase}[],
  rest: Phrase | null
): Phrase {
  const [first] = parts;
  const whole = inSentence(phrase(first?.claim.unit.whole.label ?? ""));
  const agree = parts.every(({claim}) => claim.period.edtf === first?.claim.period.edtf);
  const dated = first && agree ? within`${whole}${whenClause(first.claim.period, whole.text)}` : whole;
  const row = inRow(parts.map(({claim, label}, index) => shareClause(claim, label, {verb: index === 0})));
  const others = rest ? within`, the rest ${inSentence(rest)}` : phrase("");
  return fullest(
    say`Bar of ${dated}: ${row}${others}.`,
    say`Bar of ${dated}: ${row}.`,
    say`Bar of ${whole}: ${row}.`,
    say`Bar of ${whole}: ${inRow(parts.map(({claim}) => valueClause(claim)))}.`,
    say`Bar: ${inRow(parts.map(({claim}) => valueClause(claim)))}.`
  );
}
