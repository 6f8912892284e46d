import type {ClaimEvidence} from "../../facts/evidence.js";
import {valueOf} from "../../facts/quantity.js";
import type {Box} from "../published.js";
import type {Violation} from "../subject.js";
import type {Drawn} from "./drawn.js";
import {distanceOf, findLabel, follows, type Label, labelOf, withoutHeadline} from "./labels.js";
import {lie} from "./lie.js";

/** A mark, or marks that belong together, and what they stand for. */
export interface Labelled {
  readonly place: string;
  readonly box: Box;
  readonly claims: readonly ClaimEvidence[];
  /** The colours of several claims, in their order, in which their figures are set too. */
  readonly fills?: readonly (string | null)[];
}

/**
 * Holds the large figures of a drawing, and the names of its wholes, against the marks that they stand by: a mark that is
 * labelled with the number of another is drawn out of proportion to what a reader takes it for.
 */
export function labelLies({published: {texts, title}}: Drawn, marks: readonly Labelled[]): Violation[] {
  const values = valuesAmong(withoutHeadline(texts, title));
  const valued = marks.flatMap((mark) => {
    const own = values.filter((value) => nearest(value.box, marks.filter(isOver(value)), marks) === mark);
    const printed = own.map(valueIn);
    const claimed = mark.claims.map(({quantity}) => valueOf(quantity));
    const told = own.length === claimed.length && claimed.every((value) => printed.includes(value));
    const found = `labelled ${printed.join(", ") || "with no number"}`;
    return told ? miscoloured(mark, own) : [lie(mark.place, found, `labelled ${claimed.join(", ")}`)];
  });
  const named = marks.flatMap((mark) => {
    const whole = wholeOf(mark);
    const heading = whole === null ? null : findLabel(whole, texts);
    const alike = marks.filter((other) => wholeOf(other) === whole);
    // Two marks of one whole have one name; which of its places is whose does not matter then.
    if (!heading || alike.length > 1 || nearest(heading.box, marks.filter(isUnder(heading)), marks) === mark) return [];
    return [lie(mark.place, `not under “${whole}”`, "under the name of its whole")];
  });
  return [...valued, ...named];
}

/** Where several claims share a grid, each figure is set in the colour of its squares. */
function miscoloured({place, claims, fills = []}: Labelled, own: readonly Label[]): Violation[] {
  return fills.flatMap((fill, index) => {
    const claimed = valueOf(claims[index]!.quantity);
    const label = own.find(({lines}) => lines[0]?.fill === fill);
    if (!label || valueIn(label) === claimed) return [];
    return [lie(place, `labelled ${valueIn(label)} in the colour of ${claimed}`, "each label in its own colour")];
  });
}

/** The figures in bold type. */
function valuesAmong(texts: Drawn["published"]["texts"]): Label[] {
  const blocks: Label[] = [];
  for (const text of texts.filter(({weight}) => weight === 700)) {
    const last = blocks.at(-1);
    if (last && follows(last.lines.at(-1)!, text)) blocks.splice(-1, 1, labelOf([...last.lines, text]));
    else blocks.push(labelOf([text]));
  }
  return blocks;
}

function valueIn({lines}: Label): number {
  const [digits] = /\d[\d,]*(?:\.\d+)?/.exec(lines.map(({text}) => text).join(" ")) ?? [];
  return digits === undefined ? NaN : Number(digits.replaceAll(",", ""));
}

function wholeOf({claims: [claim]}: Labelled): string | null {
  return claim?.unit.kind === "share" ? claim.unit.whole : null;
}

const isUnder =
  ({box}: Label) =>
  (mark: Labelled) =>
    mark.box.top >= box.top && mark.box.left <= box.right;

/** A figure stands on its mark, beside it or under it, not over it. */
const isOver =
  ({box}: Label) =>
  (mark: Labelled) =>
    mark.box.top <= box.top + 8;

/** The nearest of some marks or, where there are none, of **all**. */
function nearest(box: Box, marks: readonly Labelled[], all: readonly Labelled[]): Labelled | undefined {
  const candidates = marks.length > 0 ? marks : all;
  return candidates.toSorted((a, b) => distanceOf(a.box, box) - distanceOf(b.box, box))[0];
}
