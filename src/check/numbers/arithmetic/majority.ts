import type {Evidence} from "../../../facts/evidence/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import type {Numeral} from "../../words/en/numerals/numerals.js";
import {areListed, placedNames} from "../../words/en/rows/placedNames.js";
import {numbersAt, sumOf} from "../rows/rowNumbers.js";
import {namesOf, rowNamed} from "../rows/rowSeries.js";
import {seriesMeant} from "../rows/rowSeriesOf.js";

const isShort = ({lead, tail}: Numeral): boolean =>
  /^\s(?:\p{L}+\s){0,2}(?:short|shy)(?!\p{L})/u.test(tail) ||
  (/(?<!\p{L})(?:needs?|needed|lacks?|requires?)\s$/u.test(lead) && /^\s(?:more|extra|other)(?!\p{L})/u.test(tail));
const needed = /(?<!\p{L})(?:needed|required|majority|quota|threshold)(?!\p{L})/iu;

/** True for how many one row, or several together, are short of what is needed, or of more than half of all: "two seats short of a majority". */
export function isMajorityGap(numeral: Numeral, sentence: string, evidence: Evidence): boolean {
  const {kind, low, high, unit} = numeral;
  if (kind !== "cardinal" || low !== high || unit !== null || !isShort(numeral)) return false;
  const goals = evidence.claims.flatMap((claim) =>
    claim.unit.kind === "count" && needed.test(claim.topic) ? [valueOf(claim.quantity)] : []
  );
  return seriesMeant(sentence, evidence).some((series) => {
    if (series.unit.kind !== "count" || series.rows.size < 2) return false;
    const placed = placedNames(sentence, namesOf(series));
    const own = placed.filter((_, index) => areListed(placed.slice(0, index + 1), sentence));
    const numbers = own.map(({name}) => series.rows.get(rowNamed(series, name) ?? "")?.at(-1) ?? null);
    const [sum, total] = [sumOf(numbers), sumOf(numbersAt(series, series.times - 1))];
    const half = total === null ? [] : [Math.floor(total / 2) + 1];
    return own.length > 0 && sum !== null && (goals.length > 0 ? goals : half).some((goal) => goal - sum === low);
  });
}
