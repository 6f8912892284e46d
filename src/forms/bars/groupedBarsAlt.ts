import {type NumberFormat, saidNumber} from "../../plot/rows/saidNumber.js";
import {groundsIn} from "../../facts/citable.js";
import {beforeNumber, inRow} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatFurther, formatQuantity} from "../../words/numbers.js";
import {type Phrase, phrase, within} from "../../words/phrase.js";
import type {BarGroup} from "./barGroup.js";

const {descriptions} = language;

/** "Grouped bars of 2014 and 2024: Riga €700 and €900; Narva €90 and €100." The first and the last, where all are too many. */
export function groupedBarsAlt(groups: readonly BarGroup[], headings: readonly Phrase[]): Phrase {
  const kind = descriptions.groupedBars(listed(headings));
  const known = groups.filter(({bars}) => bars.some(({quantity}) => quantity !== null));
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return descriptions.noBars(kind, inRow(groups.map(({name}) => name)));
  const clauses = known.map((group) => clauseOf(group, group === first ? formatQuantity : formatFurther));
  const all = descriptions.bars(kind, inRow(clauses, ";"));
  const isOfClaims = known.some(({bars}) => bars.some(({uses}) => uses.length > 0));
  // Who hears a chart of claims hears each of them.
  if (isOfClaims) return fullest(all, descriptions.bars(descriptions.groups, inRow(clauses, ";")));
  const lead = clauseOf(first, formatQuantity);
  if (first === last) return fullest(all, within`${kind}.`);
  return fullest(
    all,
    descriptions.bars(kind, inRow([lead, clauseOf(last, formatFurther)], ";")),
    descriptions.bars(kind, lead),
    descriptions.bars(descriptions.groups, lead),
    within`${kind}.`
  );
}

/** "2014 and 2024". */
function listed(words: readonly Phrase[]): Phrase {
  const texts = words.map(({text}) => text);
  return phrase(language.clauses.list(texts), [...new Set(groundsIn(words))]);
}

/** "Riga €700 and €900", in the order of the series. @param format of the first number that is known */
function clauseOf({name, bars}: BarGroup, format: NumberFormat): Phrase {
  const first = bars.findIndex(({quantity}) => quantity !== null);
  const numbers = bars.map((bar, index) => saidNumber(bar, index === first ? format : formatFurther));
  return within`${beforeNumber(name)} ${listed(numbers)}`;
}
