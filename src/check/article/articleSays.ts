import {type ArticleText, normalise} from "../../facts/article/articleText.js";
import type {UnitEvidence} from "../../facts/evidence/evidence.js";
import type {Quantity} from "../../facts/quantity.js";
import {boundSaid, hedgeAround} from "../words/en/comparison/hedges.js";
import {inContext} from "../where.js";
import {printed} from "../numbers/licences/licences.js";
import {type Numeral, numeralsIn} from "../words/en/numerals/numerals.js";
import {matchPeriod} from "../numbers/licences/periodLicences.js";
import type {DateMention} from "../words/en/dates/dateMentions.js";
import {periodWords} from "../words/en/dates/periodWords.js";
import {boundHolds} from "../numbers/judge/printedValue.js";
import {withDirection} from "../numbers/licences/withDirection.js";
import {type ArticleNumeral, numeralAt} from "./articleNumerals.js";
import type {Found} from "./found.js";
import type {Pinned} from "./pinned.js";
import {statesMargin} from "./marginNumerals.js";

/**
 * What an article says at a place, where that is not what the claim or the period pinned there says: a file’s evidence
 * may be well-formed, anchored, and still not true to the article. *Null* where it is.
 */
export function saidOtherwise(
  {span, number, edtf, anchor}: Found,
  numerals: readonly ArticleNumeral[],
  {text, points}: ArticleText
): {readonly found: string; readonly expected: string} | null {
  if (!span || (number === null && edtf === null)) return null;
  const found = numeralAt(numerals, span);
  const at = found && number ? asClaimed(found, number.unit) : found;
  if (edtf !== null) {
    const date = at?.date && /(?<!\p{L})between\s*$/iu.test(at.lead) ? asStretch(at.date) : at?.date;
    const says = !date || ["same", "coarser", "part"].includes(matchPeriod(date, edtf) ?? "");
    return says || !at ? null : {found: inContext(text, at), expected: periodWords(edtf)};
  }
  if (!number) return null;
  const expected = printed({...number, derived: false});
  if (!at) return {found: `“${anchor.token}”`, expected};
  const isUnit = unitsIn(number.unit).includes(at.kind === "fraction" ? "fraction" : at.unit) || isOfPoints(number.unit, at); // prettier-ignore
  const isValue = saysQuantity(number.quantity, at);
  // As far back as the hedge reaches, and the blank behind it.
  const reach = normalise(anchor.hedge ?? "").length + 1;
  const lead = points.slice(Math.max(0, span.start - reach), span.start).join("");
  const isBound =
    anchor.hedge === null
      ? boundStands(number.quantity, at, numerals)
      : hedgeHolds(number, anchor.hedge, {lead, numeral: found ?? at});
  return isUnit && isValue && isBound ? null : {found: inContext(text, at), expected};
}

/**
 * What the words of an anchor say, where that is another number or another time than what is pinned there: a file holds
 * both, so that nobody needs the article to see it. *Null* where they agree, or say neither.
 */
export function anchorSaysOtherwise({
  number,
  edtf,
  anchor: {token}
}: Pick<Pinned, "number" | "edtf" | "anchor">): {readonly found: string; readonly expected: string} | null {
  // The word before two numbers that makes a range of them stands outside the token: "between 35 and 45".
  const numerals = numeralsIn(number?.quantity.bound === "range" ? `between ${withSign(token, number.unit)}` : token);
  const found = `“${token}”`;
  if (edtf !== null) {
    const dates = numerals.flatMap(({date}) => date ?? []);
    // So does the word before two dates: "between May and September 2024".
    const all = edtf.includes("/") ? [...dates, ...dates.map(asStretch)] : dates;
    const says = all.some((date) => ["same", "coarser", "part"].includes(matchPeriod(date, edtf) ?? ""));
    return says || dates.length === 0 ? null : {found, expected: periodWords(edtf)};
  }
  const figures = numerals.filter(({date, low}) => date === null && !Number.isNaN(low));
  if (!number || figures.length === 0) return null;
  // The word for a fall stands outside the figure.
  const unsigned = (at: Numeral): Numeral => ({...at, low: Math.abs(at.low), high: Math.abs(at.high)});
  const {quantity} = number;
  const size = quantity.bound === "range" ? quantity : {...quantity, value: Math.abs(quantity.value)};
  const says = figures.some((at) => saysQuantity(size, unsigned(at)) || saysQuantity(quantity, at));
  return says ? null : {found, expected: printed({...number, derived: false})};
}

/** Two dates as the ends of a stretch of time; the first has the year and the month of the last where it says none. */
function asStretch(date: DateMention): DateMention {
  const [first, last] = date.dates;
  if (date.kind !== "all" || date.dates.length !== 2 || !first || !last) return date;
  const {year, month} = {...last, ...first};
  const whole = {...first, ...(year !== undefined && {year}), ...(month !== undefined && {month})};
  return {...date, kind: "interval", dates: [whole, last]};
}

/** "$9.50 and $13" of "9.50 and $13": the sign before the first of two numbers stands outside the token, too. */
function withSign(token: string, unit: UnitEvidence): string {
  const isInside = unit.kind === "money" && unit.place === "before" && token.includes(unit.sign);
  return isInside && /^\p{N}/u.test(token) ? `${unit.sign}${token}` : token;
}

/** What may stand beside a number of a unit in an article; the sign of a small currency is not known everywhere. */
function unitsIn({kind}: UnitEvidence): readonly (Numeral["unit"] | "fraction")[] {
  switch (kind) {
    case "share":
      return ["percent", "fraction"];
    case "change":
      return ["percent", "fraction"];
    case "points":
      return ["points"];
    case "money":
      return ["money", null];
    default:
      return [null, "money"];
  }
}

/** "Down 6 points on 2022": of what percentage, the sentence has said before. */
const isOfPoints = ({kind}: UnitEvidence, {unit, after: [next = ""]}: Numeral) =>
  kind === "points" && unit === null && /^(?:points?|pts?)$/.test(next);

function saysQuantity(quantity: Quantity, {kind, low, high}: Numeral): boolean {
  if (quantity.bound === "range") return low === quantity.low && high === quantity.high;
  // "Two-thirds" is taken down as a share in percent, rounded.
  const places = quantity.bound === "exact" ? quantity.decimals : 0;
  return kind === "fraction"
    ? Number((low * 100).toFixed(places)) === quantity.value
    : low === quantity.value && high === low;
}

/** True where the words around a number carry its bound; a margin of error may be stated for several numbers at once. */
function boundStands(quantity: Quantity, {hedge}: Numeral, numerals: readonly ArticleNumeral[]): boolean {
  if (quantity.bound !== "margin") return boundHolds(quantity.bound, hedge);
  return (hedge === null || hedge === "margin" || hedge === "about") && statesMargin(numerals, quantity);
}

/** A number as a claim of it holds it: with the sign of its direction, and the bound that its hedge states. */
const asClaimed = (numeral: Numeral, unit: UnitEvidence): Numeral =>
  withDirection({...numeral, hedge: boundSaid(numeral.hedge)}, unit);

/** True where a hedge stands before a figure as it was pinned, and means the claim’s bound as far as it is known. */
function hedgeHolds(
  {quantity: {bound}, unit}: NonNullable<Pinned["number"]>,
  hedge: string,
  {lead, numeral}: {readonly lead: string; readonly numeral: Numeral}
): boolean {
  if (!lead.trimEnd().toLowerCase().endsWith(normalise(hedge).toLowerCase())) return false;
  const meant = hedgeAround(`${hedge} `, hedge.length + 1, hedge.length + 1);
  return meant === null ? bound !== "exact" : boundHolds(bound, asClaimed({...numeral, hedge: meant}, unit).hedge);
}
