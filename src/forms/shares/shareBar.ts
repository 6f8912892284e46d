import {groundsIn} from "../../facts/citable.js";
import {checkFields, checkList, checkPhrase, valueInWords} from "../../facts/boundary.js";
import {type Derived, isNothing, remainder} from "../../facts/derived/derived.js";
import type {Claim} from "../../facts/claim.js";
import {decimal, type Exact, valueOf} from "../../facts/quantity.js";
import type {Share} from "../../facts/unit/unit.js";
import type {Form} from "../../form.js";
import type {Phrase} from "../../words/phrase.js";
import {shareBarAlt} from "./shareBarAlt.js";
import {checkPart, type SharePart} from "./sharePart.js";
import {mostParts} from "../../plot/parts/partColours.js";
import {type Segment, stacked} from "./segment.js";
import {shareBarLayouts} from "./shareBarLayouts.js";
import {unknownHighlight} from "../../plot/rows/rowOptions.js";

/** What `shareBar` takes beside its parts. */
export interface ShareBarOptions {
  /** What remains of the whole: "from all other suppliers". Without it the parts must be all of the whole. */
  readonly rest?: Phrase;
  /** The label of the part that the figure is about, which has the strong colour; default the first. */
  readonly highlight?: string;
}

/**
 * One whole as a bar, its parts side by side: at most four, each with its value in it and its name over it, or with a key
 * where it is too short for them. Shares that miss 100 by their rounding share the bar, and a line says so.
 * @param parts exact shares of one whole; shares of different wholes do not compile
 * @throws when a share is not exact, is nothing or of another whole, there are more than four parts, or the parts come to
 * less than the whole and no **rest** is named
 */
export function shareBar<W extends string>(
  parts: readonly [SharePart<W>, ...(readonly SharePart<NoInfer<W>>[])],
  options: ShareBarOptions = {}
): Form {
  checkFields(options, ["rest", "highlight"], "options", "shareBar");
  const {rest, highlight} = options;
  checkParts(parts, rest !== undefined);
  if (rest !== undefined) checkPhrase(rest, "rest", "shareBar");
  const left = leftOf(parts, rest);
  const names = [...parts.map(({label}) => label.text), ...(left ? [left.label.text] : [])];
  checkNames(names, highlight);
  const segments = segmentsOf(parts, left);
  const total = decimal(segments.reduce((sum, {quantity}) => sum + valueOf(quantity), 0));
  return {
    name: "shareBar",
    uses: groundsIn([...segments, ...segments.map(({part}) => part)]),
    alt: shareBarAlt(parts, left?.label ?? null),
    shape: "wide",
    layouts: (area) => shareBarLayouts({segments, own: highlight, rest: left?.label.text, rounded: total !== 100}, area)
  };
}

function checkParts(parts: readonly SharePart[], withRest: boolean): void {
  checkList(parts, "parts", "shareBar");
  const [first] = parts;
  if (!first) throw new Error("missing parts: shareBar (at least one share)");
  const most = withRest ? mostParts - 1 : mostParts;
  if (parts.length > most) {
    throw new Error(
      `too many parts: ${parts.length} (at most ${most}${withRest ? " and the rest" : ""}; join the small ones, or draw bars): shareBar`
    );
  }
  const seen = new Set<string>();
  for (const part of parts) {
    checkPart(part, "shareBar");
    const {id, quantity, unit} = part.claim;
    const where = `shareBar, claim ${id}`;
    const {bound, value}: {readonly bound: string; readonly value: unknown} = quantity;
    if (bound !== "exact")
      throw new Error(`invalid share for a bar: ${bound} (exact; draw a shareGrid, which shows bounds): ${where}`);
    if (!(typeof value === "number" && value > 0))
      throw new Error(`invalid share for a bar: ${valueInWords(value)} (above 0; leave the part out): ${where}`);
    if (unit.whole.id !== first.claim.unit.whole.id)
      throw new Error(`invalid part: a share of ${unit.whole.id}, not of ${first.claim.unit.whole.id}: ${where}`);
    if (seen.has(id)) throw new Error(`duplicate part: ${where}`);
    seen.add(id);
  }
}

/** What remains of a whole, and what it is called. */
interface Left {
  readonly label: Phrase;
  readonly remainder: Derived<Share>;
}

/** What remains of the whole; *null* where nothing does. @throws where it has no name, or there is a name and nothing left */
function leftOf(parts: readonly SharePart[], rest: Phrase | undefined): Left | null {
  const [first, ...others] = parts.map(({claim}) => claim);
  if (!first) return null;
  const left = remainder(first, ...others);
  if (rest !== undefined && isNothing(left))
    throw new Error(`invalid rest: the parts are all of the whole (leave the rest out): shareBar`);
  if (rest === undefined && !isNothing(left)) {
    const sum = decimal(parts.reduce((total, {claim}) => total + claim.quantity.value, 0));
    throw new Error(`missing rest: the parts come to ${sum}% (name what remains: {rest: say\`…\`}): shareBar`);
  }
  return rest === undefined ? null : {label: rest, remainder: left};
}

function checkNames(names: readonly string[], highlight: string | undefined): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`duplicate label: ${twice}: shareBar (a label for each part)`);
  if (highlight !== undefined && !names.includes(highlight))
    throw unknownHighlight(highlight, "parts", names, "shareBar");
}

function segmentsOf(parts: readonly SharePart[], rest: Left | null): Segment[] {
  const own = parts.map(({claim, label}) => ({...about(claim), part: label, address: claim.id, derived: false}));
  const left = rest
    ? [{...about(rest.remainder), part: rest.label, address: rest.remainder.operation, derived: true}]
    : [];
  return stacked([...own, ...left], "shares");
}

const about = (number: Claim<Share, Exact> | Derived<Share>) => {
  const {quantity, unit} = number;
  return {quantity, unit, uses: [number], flags: number.flags ?? []};
};
