import {inRow, inSentence, numberClause, shareClause, valueClause, whenClause} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {type Phrase, phrase, within} from "../../words/phrase.js";
import type {Bound} from "../../facts/quantity.js";
import type {Division} from "./sharePart.js";

const {descriptions} = language;

/** "Grid of a hundred squares: of Azerbaijan’s imports of major arms in 2016–20, 69% is from Israel." */
export function gridAlt(division: Division): Phrase {
  const open = openWords(division.parts.map(({claim}) => claim.quantity.bound));
  const [row, dated, undated] = [rowOf(division), wholeOf(division, {dated: true}), wholeOf(division)];
  return fullest(
    descriptions.grid(within`${descriptions.sharesOf(dated, row)}${open}`),
    descriptions.grid(descriptions.sharesOf(dated, row)),
    descriptions.grid(descriptions.sharesOf(undated, row)),
    descriptions.grid(row),
    descriptions.grid(sharesOf(division)),
    descriptions.grid(valuesOf(division))
  );
}

/** What the squares leave open, after the shares. */
function openWords([bound = "exact", ...others]: readonly Bound[]): Phrase {
  return phrase(others.length > 0 ? "" : descriptions.openShares[bound]);
}

/** "Grids of a hundred squares: of the harvest in 2024, 40% is for bread; of the oil that Israel buys, …" */
export function gridsAlt(divisions: readonly Division[]): Phrase {
  const [only] = divisions;
  if (only && divisions.length === 1) return gridAlt(only);
  const all = (words: (division: Division) => Phrase) => inRow(divisions.map(words), ";");
  return fullest(
    descriptions.grids(all((each) => descriptions.sharesOf(wholeOf(each, {dated: true}), rowOf(each)))),
    descriptions.grids(all((each) => descriptions.sharesOf(wholeOf(each), rowOf(each)))),
    descriptions.grids(all(sharesOf)),
    descriptions.shortGrids(all(sharesOf)),
    descriptions.grids(all(valuesOf))
  );
}

/** The whole in the words of its label and, if asked, when, where its parts agree on that. */
function wholeOf({whole, parts}: Division, {dated = false} = {}): Phrase {
  const words = inSentence(phrase(whole.label));
  const [first, ...others] = parts.map(({claim}) => claim.period);
  const agree = first !== undefined && others.every(({edtf}) => edtf === first.edtf);
  return dated && agree ? within`${words}${whenClause(first, words.text)}` : words;
}

/** "69% is from Israel, 20% from Russia" */
function rowOf({parts}: Division): Phrase {
  return inRow(parts.map(({claim, label}, index) => shareClause(claim, label, {verb: index === 0})));
}

/** "69%, 20% of Azerbaijan’s imports" */
function sharesOf({parts}: Division): Phrase {
  return inRow(parts.map(({claim}, index) => (index < parts.length - 1 ? valueClause(claim) : numberClause(claim))));
}

function valuesOf({parts}: Division): Phrase {
  return inRow(parts.map(({claim}) => valueClause(claim)));
}
