import {type Numeral, numeralsIn} from "../numerals/numerals.js";
import {predicateIn} from "./rowPredicates.js";
import {quantifierIn} from "./rowQuantifiers.js";
import type {Tally} from "./rowStatement.js";

/** "Eight of the ten boroughs saw fewer deaths", "no district reaches 95%", "only Osta pays more than £9", "rents rose in all but two towns": how many rows are so. */
export function talliesIn(sentence: string, names: readonly string[]): Tally[] {
  if (takenBack.test(sentence)) return [];
  const whole = tallyIn(sentence, 0, names);
  if (whole) return [whole];
  // "Waits have shortened at four hospitals and lengthened at two".
  return [...sentence.matchAll(/(?:^|(?<=\sand\s|[,;:]\s))(?:(?!\sand\s|[,;:]\s).)+/gu)].flatMap(
    ({0: clause, index}) => tallyIn(clause, index, names) ?? []
  );
}

const takenBack =
  /(?<!\p{L})(?:would|could|may|might|should|if|unless|until|hardly|barely|nearly|almost|perhaps)(?!\p{L})|\?/iu;

/** "For two years" and "two years ago", which say when and not how much. */
const isLength = ({lead, tail}: Numeral): boolean =>
  /^\s(?:year|month|week|quarter|decade)s?\s(?:ago|earlier|before)(?!\p{L})/u.test(tail) ||
  (/(?<!\p{L})(?:for|in|over)\s(?:the\s)?(?:past\s|last\s)?$/iu.test(lead) &&
    /^\s(?:years|months|weeks|quarters)(?!\p{L})/u.test(tail));

function tallyIn(clause: string, at: number, names: readonly string[]): Tally | null {
  const numerals = numeralsIn(clause);
  const told = quantifierIn(clause, numerals, names);
  if (!told) return null;
  const {tallied, total, start, end} = told;
  const free = numerals.filter((each) => !isLength(each) && !(start <= each.start && each.start < end) && !["date", "quantifier", "ordinal"].includes(each.kind)); // prettier-ignore
  // "No runoff, as Osta wins more than half".
  const [apart] = free;
  if (apart && apart.start > end && /[,;:]\s(?:as|because|since|after|when|while|but|though)\s/u.test(clause.slice(end, apart.start))) return null; // prettier-ignore
  const said = predicateIn(clause, told, free, names);
  if (!said) return null;
  const {places, ...predicate} = said;
  const all = [...told.places, ...places].map((place) => place + at);
  return {kind: "tally", tallied, total, names: [], about: "", predicate, places: all, token: clause.slice(start, end).trim(), start: start + at, end: end + at}; // prettier-ignore
}
