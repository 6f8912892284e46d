import type {Claim} from "../../facts/claim.js";
import type {Share} from "../../facts/unit/unit.js";
import {inRow, inSentence, shareClause, valueClause, whenClause} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {type Phrase, phrase, within} from "../../words/phrase.js";

const {descriptions} = language;

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
  const values = inRow(parts.map(({claim}) => valueClause(claim)));
  const withRest = rest ? descriptions.andRest(row, inSentence(rest)) : row;
  return fullest(
    descriptions.shareBar(dated, withRest),
    descriptions.shareBar(dated, row),
    descriptions.shareBar(whole, row),
    descriptions.shareBar(whole, values)
  );
}
