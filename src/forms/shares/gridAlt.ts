import {inRow, inSentence, numberClause, shareClause, valueClause, whenClause, within} from "../../words/clauses.js";
import {fullest} from "../../words/fullest.js";
import {type Phrase, phrase, say} from "../../words/say.js";
import type {Bound} from "../../facts/quantity.js";
import type {Division} from "./sharePart.js";

/** "Grid of a hundred squares: of Azerbaijan’s imports of major arms in 2016–20, 69% is from Israel." */
export function gridAlt(division: Division): Phrase {
  const open = openWords(division.parts.map(({claim}) => claim.quantity.bound));
  const [row, dated, undated] = [rowOf(division), wholeOf(division, {dated: true}), wholeOf(division)];
  return fullest(
    say`Grid of a hundred squares: of ${dated}, ${row}${open}.`,
    say`Grid of a hundred squares: of ${dated}, ${row}.`,
    say`Grid of a hundred squares: of ${undated}, ${row}.`,
    say`Grid of a hundred squares: ${row}.`,
    say`Grid of a hundred squares: ${sharesOf(division)}.`,
    say`Grid of a hundred squares: ${valuesOf(division)}.`
  );
}

/** What the squares leave open, after the shares. */
function openWords([bound = "exact", ...others]: readonly Bound[]): Phrase {
  if (others.length > 0) return phrase("");
  return phrase(
    {
      exact: "",
      moreThan: "; how much more is not stated",
      atLeast: "; how much more, if any, is not stated",
      lessThan: "; how much less is not stated",
      atMost: "; how much less, if any, is not stated",
      about: "; the exact share is not stated",
      range: "; where in between is not stated",
      margin: "; the margin of error is hollow"
    }[bound]
  );
}

/** "Grids of a hundred squares: of the harvest in 2024, 40% is for bread; of the oil that Israel buys, …" */
export function gridsAlt(divisions: readonly Division[]): Phrase {
  const [only] = divisions;
  if (only && divisions.length === 1) return gridAlt(only);
  const all = (words: (division: Division) => Phrase) => inRow(divisions.map(words), ";");
  return fullest(
    say`Grids of a hundred squares: ${all((each) => within`of ${wholeOf(each, {dated: true})}, ${rowOf(each)}`)}.`,
    say`Grids of a hundred squares: ${all((each) => within`of ${wholeOf(each)}, ${rowOf(each)}`)}.`,
    say`Grids of a hundred squares: ${all(sharesOf)}.`,
    say`Grids of squares: ${all(sharesOf)}.`,
    say`Grids of a hundred squares: ${all(valuesOf)}.`
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
