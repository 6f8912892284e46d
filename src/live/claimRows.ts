import type {Claim} from "../facts/claim.js";
import {possible} from "../facts/derived/derived.js";
import {intervalOf} from "../facts/quantity.js";
import {citable} from "../facts/citable.js";
import {wholeOf} from "../facts/unit/unit.js";
import {chartsOf, type Notebook} from "../story/notebook.js";
import {editorWords, headWords, type LinkedWords, periodWords, placeWords, sourceWords} from "../words/factWords.js";
import {language} from "../words/language.js";
import {formatNumber} from "../words/formatNumber.js";
import {formatQuantity} from "../words/numbers.js";
import {unitWords} from "../words/unitWords.js";

/** One claim of a story, in words for a table. */
export interface ClaimRow {
  readonly id: string;
  /** Whom it is about: "Israel to Azerbaijan"; its topic where nobody is named. */
  readonly who: string;
  /** As it is printed, with its bound and its unit: "more than 30%". */
  readonly value: string;
  /** To sort by: the value, or the lower end of a range. */
  readonly order: number;
  /** How firmly it is stated, and what it stands for: "exact: 68.5 to 69.5", "more than: no upper end". */
  readonly bound: string;
  /** What it is a share of or counts, how that is measured and where. */
  readonly of: string;
  /** With the word for its basis where the article does not state it. */
  readonly period: string;
  readonly source: LinkedWords;
  readonly place: LinkedWords;
  /** Where it stands in the article, in code points; infinite for what stands elsewhere. */
  readonly position: number;
  /** Ids of the figures that it licenses a number in. */
  readonly figures: readonly string[];
}

/** Every claim of a story, in the order in which its figures use them. */
export function claimRows(story: Notebook): ClaimRow[] {
  const figures = new Map<Claim, string[]>();
  for (const {figure} of chartsOf(story)) {
    for (const member of citable(figure.uses)) {
      if (member.kind === "claim") figures.set(member, [...(figures.get(member) ?? []), figure.id]);
    }
  }
  return [...figures].map(([claim, ids]) => rowOf(claim, ids));
}

function rowOf(claim: Claim, figures: readonly string[]): ClaimRow {
  const {id, quantity, anchor} = claim;
  return {
    id,
    who: headWords(claim),
    value: formatQuantity(claim),
    order: quantity.bound === "range" ? quantity.low : quantity.value,
    bound: boundWords(claim),
    of: ofWords(claim),
    period: whenWords(claim),
    source: sourceWords(claim.attribution),
    place: whereWords(claim),
    position: anchor.kind === "anchor" ? anchor.start : Infinity,
    figures
  };
}

function boundWords(claim: Claim): string {
  const {bound} = claim.quantity;
  const {low, high} = intervalOf(claim.quantity);
  const hedge = language.quantities.boundNames[bound];
  if (bound === "about") return `${hedge}: no interval is known`;
  if (high === Infinity) return `${hedge}: no upper end`;
  if (low === -Infinity) return `${hedge}: no lower end`;
  const {low: least, high: most} = possible(claim);
  return `${hedge}: ${formatNumber(least)} to ${formatNumber(most)}`;
}

function ofWords({unit}: Claim): string {
  const whole = wholeOf(unit);
  return whole ? `${whole.label} (${whole.measure}; ${whole.geography})` : unitWords(unit).column;
}

function whenWords({period}: Claim): string {
  const by = editorWords(period);
  return periodWords(period) + (by === "" ? "" : ` (${by})`);
}

function whereWords({anchor}: Claim): LinkedWords {
  if (anchor.kind === "elsewhere") return {text: `not in the article: ${new URL(anchor.url).host}`, url: anchor.url};
  if (anchor.kind === "cell") return placeWords(anchor);
  const hedge = anchor.hedge === null ? "" : `, after “${anchor.hedge}”`;
  return {text: placeWords({...anchor, hedge: null}).text + hedge};
}
