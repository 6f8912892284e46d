import type {Anchor} from "../facts/article/anchor.js";
import type {CellAnchor, Claim, Elsewhere} from "../facts/claim.js";
import type {Derived} from "../facts/derived/derived.js";
import type {Period} from "../facts/period.js";
import type {Attribution} from "../facts/source.js";
import {type Whole, wholeOf} from "../facts/unit/unit.js";
import {formatPeriod} from "./dates.js";
import {claimDetails, formatQuantity} from "./numbers.js";
import {language} from "./language.js";
import {intervalWords} from "./say.js";

const {facts, sources, clauses} = language;

/** Words that may lead to a page. */
export interface LinkedWords {
  readonly text: string;
  readonly url?: string;
}

/** A whole inside a sentence: "the harvest of the valley". */
export const wholeName = ({label}: Whole) => facts.whole(label);

/** What a share is a share of, and how that was measured where its name does not say so: "all posts", "exports (tonnes)". */
export function wholeWords(whole: Whole): string {
  const name = wholeName(whole);
  const isSaid = ` ${name.toLowerCase()} `.includes(` ${whole.measure.toLowerCase()} `);
  return isSaid ? name : `${name} (${whole.measure})`;
}

/** Whom a number is about: "North", "Israel to Azerbaijan", "from Israel"; empty where nobody is named. */
function partyWords({subject = "", from, to}: Pick<Claim, "subject" | "from" | "to">): string {
  return [subject, facts.flow(from, to)].filter((words) => words !== "").join(", ");
}

/** What heads the row of a claim: whom it is about or, where nobody is named, its topic. */
export const headWords = (claim: Claim) => partyWords(claim) || claim.topic;

/** What a claim is about: its whole or, where it has none, its topic. */
export function aboutWords(claim: Claim): string {
  const whole = wholeOf(claim.unit);
  return whole ? wholeWords(whole) : claim.topic;
}

/**
 * The number of a claim, headed by whom it is about or, of a share, by its topic, with what it is of: "Israel to Azerbaijan: 69% of the imports (…)", "six
 * weeks (war)". @param of default `wholeWords`
 */
export function claimWords(claim: Claim, of: (whole: Whole) => string = wholeWords): string {
  const whole = wholeOf(claim.unit);
  const details = claimDetails(claim);
  // Of a share its whole says of what, and not which part of it.
  const who = partyWords(claim) || (whole ? claim.topic : "");
  const number = formatQuantity(claim);
  const what = whole ? clauses.partOf(number, of(whole)) : `${number} (${claim.topic})`;
  return `${who && `${who}: `}${what}${details && `, ${details}`}`;
}

/** A derived value. A quotient has no place that its claims print: only what their rounding leaves. */
export function derivedWords(derived: Derived): string {
  return derived.unit.kind !== "ratio" ? formatQuantity(derived) : facts.times(intervalWords(derived).text);
}

/** When, or that it is not stated. */
export function periodWords({edtf}: Period): string {
  return edtf === null ? facts.noPeriod : formatPeriod(edtf);
}

/** Who gave a period where the article does not state it: "supplied by the editor"; empty otherwise. */
export function editorWords({basis}: Pick<Period, "basis">): string {
  return basis === "supplied" || basis === "inferred" ? facts.byEditor(basis) : "";
}

/** Where no source is named: the article's own voice, or nobody. */
export const unnamedSource = ({kind}: Exclude<Attribution, {readonly kind: "attributed"}>) =>
  kind === "supposed" ? sources.supposed : sources.noSource;

/** Who says so. */
export function sourceWords(attribution: Attribution): LinkedWords {
  if (attribution.kind !== "attributed") return {text: unnamedSource(attribution)};
  const {name, via, url} = attribution.to;
  return {text: via === undefined ? name : `${name}, ${via}`, ...(url !== undefined && {url})};
}

/** What a calculation of ours rests on: "our calculation from 69%". */
export function calculationWords({from, operation}: Derived): string {
  if (from.length === 0) return facts.calculationOf(operation);
  return facts.calculation(from.map((claim) => formatQuantity(claim)));
}

/** Where it stands: the bare figure in the article, a cell of a data file, or a page elsewhere. */
export function placeWords(place: Anchor | CellAnchor | Elsewhere): LinkedWords {
  if (place.kind === "elsewhere") return {text: facts.elsewhere, url: place.url};
  if (place.kind === "cell") return {text: place.place};
  const {token, hedge} = place;
  return {text: facts.inArticle(hedge === null ? token : `${hedge} ${token}`)};
}
