import type {FileRule} from "../rule.js";
import type {ClaimEvidence} from "../../facts/evidence.js";
import {isLowerBound, valueOf} from "../../facts/quantity.js";
import {marksPlace} from "../where.js";
import type {PublishedMark} from "../published.js";
import type {Violation} from "../subject.js";
import {readBars} from "./bars.js";
import {pointsUp, readBoundSign} from "./boundSign.js";
import {readDots} from "./dots.js";
import {claimsOf, type Drawn, drawnOf} from "./drawn.js";
import {gridPlace} from "./gridLies.js";
import {isOpenGrid, type PairedGrid, pairGrids} from "./gridShares.js";
import {paintOf} from "./paint.js";

/**
 * A figure that is stated only from below is drawn open: in a grid, dashed squares that stand for nobody and an arrow where
 * the stated squares end; among dots, an open ring after them. And a figure that is stated exactly is not. A bar of a
 * flow and a rest has no open end at all.
 */
export const boundClosed = {
  name: "bound-closed",
  group: "geometry",
  severity: "error",
  guards: "A lower bound is drawn open-ended, and nothing is drawn as its remainder.",
  source: "Olston and Mackinlay 2002: bounded uncertainty is not drawn as an exact value",
  fix: "Use the open variant of the form, which draws the open end.",
  check: (subject) => {
    const drawn = drawnOf(subject);
    if (!drawn) return [];
    switch (drawn.form) {
      case "shareGrid":
      case "shareGrids":
        return pairGrids(drawn).pairs.flatMap((pair) => (isOpenGrid(pair) ? openGrid : exactGrid)(pair, drawn));
      case "unitCount":
        return dots(drawn);
      case "twoWholes":
        return bars(drawn);
      case "statPanel":
      case "eventTimeline":
        return [];
      case null:
        return unknownForm(drawn);
    }
  }
} as const satisfies FileRule;

function closed(where: string, found: string, expected: string): Violation {
  return {where, found, expected};
}

function closedAt(marks: readonly PublishedMark[], found: string, expected: string): Violation[] {
  return marks.length > 0 ? [closed(marksPlace(marks), found, expected)] : [];
}

function openGrid({grid, parts}: PairedGrid, {marks}: Drawn): Violation[] {
  const claim = parts.find(({quantity}) => isLowerBound(quantity));
  const end = claim ? valueOf(claim.quantity) : 0;
  const rest = grid.cells.filter(({slot, paint}) => (slot ?? 0) >= end && paint !== "open" && paint !== "solid");
  const sign = readBoundSign(marks, grid);
  const missing = !sign.arrow
    ? "no arrow"
    : !sign.line
      ? "no line where the stated squares end"
      : "an arrow that does not rise from that line";
  const upward = "an arrow upward from where the stated squares end";
  return [
    ...closedAt(
      rest.map(({mark}) => mark),
      "drawn as what remains",
      "dashed outlines that stand for nobody"
    ),
    ...(pointsUp(sign) ? [] : [closed(`${gridPlace(grid)}, claim ${claim?.id}`, missing, upward)])
  ];
}

function exactGrid({grid}: PairedGrid, {marks}: Drawn): Violation[] {
  const open = grid.cells.filter(({paint}) => paint === "open").map(({mark}) => mark);
  const {arrow, line} = readBoundSign(marks, grid);
  return [
    ...closedAt(open, "drawn as not stated", "the remainder of an exact share"),
    ...closedAt((arrow ?? line) ? [arrow ?? line!] : [], "the sign of a bound", "no sign: the share is exact")
  ];
}

function dots(drawn: Drawn): Violation[] {
  const [claim] = claimsOf(drawn);
  if (!claim) return [];
  const {rings, filled} = readDots(drawn.marks, drawn.published.paper);
  if (!isLowerBound(claim.quantity)) return closedAt(rings, "an open ring", "no ring: the count is exact");
  const last = filled.at(-1);
  const [ring] = rings;
  if (!ring) return [closed(`claim ${claim.id}`, "no open ring", "an open ring after the last dot")];
  const after = !last || ring.box.top > last.box.top + 1 || ring.box.left > last.box.left;
  if (rings.length > 1) return closedAt(rings, `${rings.length} open rings`, "one open ring after the last dot");
  return after ? [] : closedAt(rings, "an open ring before the last dot", "an open ring after the last dot");
}

/** In a third-party SVG, anything dashed, any ring and any arrow may be the open end; without one there is none. */
function unknownForm(drawn: Drawn): Violation[] {
  const {marks, published} = drawn;
  const opened = marks.some((mark) => mark.dashed || (paintOf(mark, published.paper) === "ring" && mayBeOpen(mark)));
  return claimsOf(drawn).flatMap(({id, quantity}) => {
    if (opened || !isLowerBound(quantity)) return [];
    return [closed(`claim ${id}`, "no mark with an open end", "an open end: the figure is a lower bound")];
  });
}

// A line, or a path of two points, is a tick or a rule.
function mayBeOpen({name, attributes}: PublishedMark): boolean {
  return name === "path" ? (attributes["d"] ?? "").split(/[A-Za-z]/).length > 3 : name !== "line";
}

function bars(drawn: Drawn): Violation[] {
  const drawnBars = readBars(drawn.marks, drawn.published.paper).bars;
  const opens = (claim: ClaimEvidence) => isLowerBound(claim.quantity);
  return claimsOf(drawn).flatMap((claim, index) => {
    const found = "a bar with a remainder";
    return opens(claim)
      ? closedAt(drawnBars[index]?.segments ?? [], found, "an open end: a bound has no remainder")
      : [];
  });
}
