import type {Furniture} from "../../facts/evidence/record.js";
import {apart, type Box, contains, isOnLine, pointBox} from "../box.js";
import {boxIndex} from "../legibility/boxIndex.js";
import type {FileRule} from "../rule.js";
import type {Violation} from "../subject.js";
import {rounded} from "../where.js";
import {bandViolations, edgeViolations, hatchViolations, linkViolations} from "./joins.js";
import {axisViolations, ruleViolations, tickViolations} from "./lines.js";
import {leastGap} from "./labels/textJoined.js";
import {type FurnitureRun, ofReading, type ReadFile} from "./readFile.js";
import {shapePlace, startsText} from "./where.js";

/** Shapes that show no fact are where, as long and as thick as follows from what they are, so that none reads as data. */
export const furnitureMisplaced = {
  name: "furniture-misplaced",
  group: "geometry",
  severity: "error",
  guards: "Axes, rules, links, edges and bands are where, as long and as thick as follows from what they are.",
  source: "Tufte 1983: ink that varies with no number; Wilkinson 2005: guides follow from the scales",
  fix: "Render the figure again; if it comes out the same, the form draws what its kind of furniture is not.",
  check: ofReading((file) =>
    file.runs.flatMap(({role, shapes}) => {
      if (!("furniture" in role)) return [];
      const run = {role, shapes};
      return [...checks[role.furniture](run, file), ...translucent(run)];
    })
  )
} as const satisfies FileRule;

const checks: Readonly<Record<Furniture, (run: FurnitureRun, file: ReadFile) => Violation[]>> = {
  paper: paperViolations,
  accent: accentViolations,
  rule: ruleViolations,
  axis: axisViolations,
  grid: axisViolations,
  tick: tickViolations,
  edge: edgeViolations,
  link: linkViolations,
  band: (run, file) => (run.role.at ? [] : bandViolations(run, file)),
  hatch: hatchViolations,
  frame: frameViolations,
  sign: signViolations,
  stamp: stampViolations
};

/** What frames the drawing is opaque, so that its colours are those that they are said to be. */
const opaque: readonly Furniture[] = ["paper", "accent", "rule"];

function translucent({role, shapes}: FurnitureRun): Violation[] {
  if (!opaque.includes(role.furniture)) return [];
  return shapes
    .filter(({opacity}) => opacity < 1)
    .map((shape) => ({where: shapePlace(shape), found: `opacity ${shape.opacity}`, expected: "opaque"}));
}

/** The paper lies under all. */
function paperViolations({shapes}: FurnitureRun): Violation[] {
  return shapes.flatMap((shape) =>
    shape.index === 0 ? [] : [{where: shapePlace(shape), found: "paper over the drawing", expected: "paper under it"}]
  );
}

/**
 * A frame, or the outline of an area of a map, hides no data: it is hollow, or painted before all that shows a fact. In a colour by
 * which others show facts it would be read as one of them.
 */
function frameViolations({shapes}: FurnitureRun, {shown, published}: ReadFile): Violation[] {
  const colours = new Set(
    shown.flatMap(({measure, run}) => (measure.by === "colour" ? run.shapes.flatMap(({fill}) => fill ?? []) : []))
  );
  // What has no number is of the colour of the paper, by whichever run it is drawn.
  if (published.paper !== null) colours.delete(published.paper);
  const first = Math.min(...shown.flatMap(({run}) => run.shapes.map(({index}) => index)));
  return shapes.flatMap((shape) => {
    if (shape.fill !== null && colours.has(shape.fill))
      return [{where: shapePlace(shape), found: "a frame in a colour of data", expected: "paper, or another colour"}];
    if (shape.fill === null || shape.index < first) return [];
    return [
      {where: shapePlace(shape), found: "a filled frame over data", expected: "a hollow one, or one under the data"}
    ];
  });
}

/** A stamp is a thin outline, which hides nothing; what it stands on is for *number-supposed* to say. */
function stampViolations({shapes}: FurnitureRun): Violation[] {
  return shapes.flatMap((shape) => {
    if (shape.fill === null && shape.strokeWidth <= thickestStamp) return [];
    return [{where: shapePlace(shape), found: "a stamp that hides what is under it", expected: "a thin outline"}];
  });
}

/** Px of the stroke of a stamp. */
const thickestStamp = 2;

/** Px that a sign is wide and high at the most. */
const largestSign = 24;

/** Px from a sign of a legend to the words behind it at most. */
const nearWords = 12;

/** Px from a sign at a corner of a line to that corner, at most: an arrow reaches to one side of it. */
const nearCorner = 2;

/**
 * A sign is small, before the words of a legend or at a corner of a line; or it is the callout of a note, which stands in it.
 * Behind words it would be read with them, as one more letter.
 */
function signViolations({shapes}: FurnitureRun, {texts, textRuns, shown}: ReadFile): Violation[] {
  const legends = textRuns.flatMap((run) => (run.role === "legend" ? run.texts : []));
  const lines = new Set(shown.flatMap(({run}) => run.shapes.filter(({name}) => name === "path" || name === "line")));
  const corners = [...lines].flatMap(({x, y, subpaths}) => [
    ...x.map((each, end) => [each, y[end] ?? NaN] as const),
    ...subpaths.flatMap(({points}) => points)
  ]);
  const boxes = corners.map(pointBox);
  const index = boxIndex(boxes);
  const isAtCorner = ({left, right, top, bottom}: Box) => {
    const around = {
      left: left - nearCorner,
      right: right + nearCorner,
      top: top - nearCorner,
      bottom: bottom + nearCorner
    };
    return index.some(around, (number) => contains(around, boxes[number] ?? around));
  };
  return shapes.flatMap((shape) => {
    const {left, right, top, bottom} = shape.box;
    const small = right - left <= largestSign && bottom - top <= largestSign;
    const holds =
      shape.name === "path" &&
      texts.some(({box}) => box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom);
    if (holds) return [];
    const where = shapePlace(shape);
    if (!small) return [{where, found: "a sign as large as data", expected: `at most ${largestSign} px`}];
    const isBehind = texts.some(
      ({box, size}) => isOnLine(box, shape.box) && Math.abs(left - box.right) < leastGap * size
    );
    const isKey = !isBehind && legends.some(({box}) => right <= box.left && apart(box, shape.box) <= nearWords);
    if (isKey || isAtCorner(shape.box)) return [];
    return [{where, found: "a sign of nothing", expected: "before words of a key, or at a corner of a line"}];
  });
}

/** Px of an accent on a card; what is larger is a bar. */
const largestAccent = {width: 48, height: 8} as const;

/** The accent hangs from the top edge of the figure, over the first letter of its texts. */
function accentViolations({shapes}: FurnitureRun, {texts}: ReadFile): Violation[] {
  return shapes.flatMap((shape) => {
    const {top, bottom, left, right} = shape.box;
    if (right - left > largestAccent.width || bottom - top > largestAccent.height) {
      const found = `an accent of ${rounded(right - left)} × ${rounded(bottom - top)} px`;
      const expected = `at most ${largestAccent.width} × ${largestAccent.height} px`;
      return [{where: shapePlace(shape), found, expected}];
    }
    const over = texts.every(({box}) => box.top >= bottom);
    if (top === 0 && over && texts.some((text) => startsText(text, left))) return [];
    return [
      {where: shapePlace(shape), found: "an accent among the texts", expected: "at the top edge, over the headline"}
    ];
  });
}
