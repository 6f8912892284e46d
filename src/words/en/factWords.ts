import type {Anchor} from "../../facts/anchor.js";
import type {CellAnchor, Claim, Elsewhere} from "../../facts/claim.js";
import type {Derived} from "../../facts/derived.js";
import type {Period} from "../../facts/period.js";
import type {Bound} from "../../facts/quantity.js";
import type {Attribution} from "../../facts/source.js";
import {type Whole, wholeOf} from "../../facts/unit.js";
import {formatPeriod} from "../dates.js";
import {confidenceWords, formatQuantity} from "../numbers.js";
import {intervalWords} from "../say.js";

/** Words that may lead to a page. */
export interface LinkedWords {
  readonly text: string;
  readonly url?: string;
}

/** The name of each bound: "more than". */
export const boundNames: Readonly<Record<Bound, string>> = {
  exact: "exact",
  moreThan: "more than",
  atLeast: "at least",
  lessThan: "less than",
  atMost: "at most",
  about: "about",
  range: "range",
  margin: "margin of error"
};

/** A whole inside a sentence: "the harvest of the valley". */
export const wholeName = ({label}: Whole) => label.replace(/^The /, "the ");

/** What a share is a share of, and how that was measured. */
export const wholeWords = (whole: Whole) => `${wholeName(whole)} (${whole.measure})`;

/** Whom a number is about, after a comma: ", North", ", from Israel to Azerbaijan"; empty where nobody is named. */
export function partyWords({subject, from, to}: Pick<Claim, "subject" | "from" | "to">): string {
  const flow = [from === undefined ? [] : `from ${from}`, to === undefined ? [] : `to ${to}`].flat().join(" ");
  return [subject ?? "", flow].map((words) => (words === "" ? "" : `, ${words}`)).join("");
}

/** What a claim is about: its whole or, where it has none, its topic; and whom. */
export function aboutWords(claim: Claim): string {
  const whole = wholeOf(claim.unit);
  return (whole ? wholeWords(whole) : claim.topic) + partyWords(claim);
}

/** The number of a claim with what it is of: "69% of the imports (…), from Israel", "six weeks (war)". @param of default `wholeWords` */
export function claimWords(claim: Claim, of: (whole: Whole) => string = wholeWords): string {
  const whole = wholeOf(claim.unit);
  const {quantity} = claim;
  const level = confidenceWords(quantity);
  return `${formatQuantity(claim)} ${whole ? `of ${of(whole)}` : `(${claim.topic})`}${partyWords(claim)}${level && `, ${level}`}`;
}

/** A derived value. A quotient has no place that its claims print: only what their rounding leaves. */
export function derivedWords(derived: Derived): string {
  return wholeOf(derived.unit) ? formatQuantity(derived) : `${intervalWords(derived).text} times`;
}

/** When, or that it is not stated. */
export function periodWords({edtf}: Period): string {
  return edtf === null ? "not stated" : formatPeriod(edtf);
}

/** Who gave a period where the article does not state it: "supplied by the editor"; empty otherwise. */
export function editorWords({basis}: Pick<Period, "basis">): string {
  return basis === "supplied" || basis === "inferred" ? `${basis} by the editor` : "";
}

/** Whose word something is that no source stands behind. */
export const noSource = "the article, which names no source";

/** Who says so. */
export function sourceWords(attribution: Attribution): LinkedWords {
  if (attribution.kind === "unattributed") return {text: noSource};
  const {name, via, url} = attribution.to;
  return {text: via === undefined ? name : `${name}, ${via}`, ...(url !== undefined && {url})};
}

/** Where it stands: the bare figure and its position, a cell of a data file, or a page elsewhere. */
export function placeWords(place: Anchor | CellAnchor | Elsewhere): LinkedWords {
  if (place.kind === "elsewhere") return {text: "elsewhere", url: place.url};
  if (place.kind === "cell") return {text: place.place};
  const {token, hedge, start} = place;
  return {text: `“${hedge === null ? token : `${hedge} ${token}`}” at character ${start}`};
}
