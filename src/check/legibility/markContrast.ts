import type {FileRule} from "../rule.js";
import {group} from "d3";
import type {Box} from "../box.js";
import {loadColours} from "../colours.js";
import type {Colours} from "../vision.js";
import {white} from "../published.js";
import type {Violation} from "../subject.js";
import {isBackground} from "./background.js";
import {adjoiningFindings} from "./adjoining.js";
import {leastMarkContrast, ofPairs} from "./colourPairs.js";
import {around, type BoxIndex, boxIndex} from "./boxIndex.js";
import {closing, crowded, gapBetween, isHeldBetween, isSliver, isWithin, sidesClosed} from "./neighbours.js";
import {isCrowded, mostMarks, type PaintedMark, paintedMarks} from "./paintedMarks.js";
import {shadesIn} from "./shades.js";
import {marksPlace, ratioText} from "../where.js";

/**
 * Every mark can be made out (WCAG 2.2, 1.4.11; technique G209). One of these must hold: its fill stands out from what is
 * behind it; its edge of at least 1 px does; or it is held between two marks, as wide or high as it is, that both stand
 * out from it, so that where it begins and ends can be seen, as a pale band that joins two bars is. A sliver beside others
 * stands out from the paper.
 * And two marks of different fill that touch must differ as much, or an edge or a gap of 1 px must part them. What
 * carries nothing is let be.
 */
export const markContrast = {
  name: "mark-contrast",
  group: "legibility",
  severity: "error",
  guards:
    "A mark, or its edge, stands out from the paper, 3:1, or from the marks that it joins; a gap parts like neighbours.",
  source: "WCAG 2.2 1.4.11, technique G209",
  fix: "Give the mark an edge of 3:1, or leave a gap of at least 1 px.",
  check: async (subject) => {
    const {published} = subject;
    if (!published) return [];
    const colours = await loadColours();
    const painted = paintedMarks(published);
    const isShade = shadesIn(subject);
    const {standsOut, index} = standingOut(painted, colours, published.paper ?? white);
    const [shades, others] = [true, false].map((shade) => painted.filter(({mark}) => isShade(mark) === shade));
    const faint = (others ?? []).filter((one) => !standsOut(one) && !isBackground(one.mark, published));
    const adjoining = adjoiningFindings(others ?? [], colours);
    return [
      ...tooManyMarks(published.marks.length),
      ...faintFindings(faint, colours),
      ...adjoining.found,
      ...faintShades(shades ?? [], standsOut, colours),
      ...(isCrowded(published) || index.isSpent() || adjoining.isCrowded ? [crowded] : [])
    ];
  }
} as const satisfies FileRule;

function tooManyMarks(count: number): Violation[] {
  if (count <= mostMarks) return [];
  const found = `${count} marks, of which the first ${mostMarks} were looked at`;
  return [{where: "the file", found, expected: `at most ${mostMarks}`}];
}

type StandsOut = (one: PaintedMark) => boolean;

function standingOut(
  painted: readonly PaintedMark[],
  {contrast}: Colours,
  paper: string
): {readonly standsOut: StandsOut; readonly index: BoxIndex} {
  const index = boxIndex(painted.map(({mark}) => mark.box));
  const isStrong = ofPairs((fill, other) => contrast(fill, other) >= leastMarkContrast);
  const isHeld = (fill: string, box: Box) => {
    let sides = 0;
    return index.some(around(box, closing), (number) => {
      const other = painted[number];
      const closed = other?.fill ? sidesClosed(box, other.mark.box) & ~sides : 0;
      if (closed === 0 || !other?.fill || !isStrong(fill, other.fill)) return false;
      sides |= closed;
      return isHeldBetween(sides);
    });
  };
  // One that lies in another is a sign on it.
  const isBeside = ({box}: PaintedMark["mark"]) =>
    !index.some(around(box, 0), (number) => {
      const other = painted[number];
      return other?.fill != null && isWithin(other.mark.box, box);
    });
  const standsOut: StandsOut = ({fill, edge, behind, mark}) => {
    const own = fill ?? edge?.colour ?? paper;
    if (isSliver(mark) && contrast(own, paper) >= leastMarkContrast && isBeside(mark)) return true;
    if (fill !== null && contrast(fill, behind) >= leastMarkContrast) return true;
    if (edge && edge.width >= 1 && contrast(edge.colour, behind) >= leastMarkContrast) return true;
    return fill !== null && isHeld(fill, mark.box);
  };
  return {standsOut, index};
}

function faintFindings(faint: readonly PaintedMark[], {contrast}: Colours): Violation[] {
  const appearances = group(faint, ({fill, edge, behind}) => `${fill} ${edge?.colour} ${edge?.width} ${behind}`);
  return [...appearances.values()].map((alike): Violation => {
    const {fill, edge, behind} = alike[0]!;
    const part = (name: string, colour: string) => `${name} ${colour}, ${ratioText(contrast(colour, behind))}`;
    const parts = [
      ...(fill === null ? [] : [part("fill", fill)]),
      ...(edge ? [part(`edge of ${edge.width} px`, edge.colour)] : [])
    ];
    return {
      where: marksPlace(alike.map(({mark}) => mark)),
      found: `${parts.join(" and ")} on ${behind}`,
      expected: "3:1 for the fill or for an edge of at least 1 px"
    };
  });
}

/** Px up to which two shades of a scale stand side by side: where one begins, the other ends. */
const widestJoint = 3;

/** The palest of the shades that neither stand out nor have another beside them that shows where they end. */
function faintShades(shades: readonly PaintedMark[], standsOut: StandsOut, colours: Colours): Violation[] {
  const index = boxIndex(shades.map(({mark}) => mark.box));
  const isJoined = ({mark}: PaintedMark) =>
    index.some(around(mark.box, widestJoint), (number) => {
      const other = shades[number]?.mark;
      return other !== undefined && other !== mark && (gapBetween(mark, other) ?? Infinity) <= widestJoint;
    });
  const faint = shades.filter((one) => !standsOut(one) && !isJoined(one));
  const contrast = ({fill, edge, behind}: PaintedMark) => colours.contrast(fill ?? edge?.colour ?? behind, behind);
  const palest = faint.toSorted((a, b) => contrast(a) - contrast(b))[0];
  if (!palest) return [];
  const shade = palest.fill ?? palest.edge?.colour ?? palest.behind;
  return [
    {
      where: marksPlace(faint.map(({mark}) => mark)),
      found: `shade ${shade}, ${ratioText(contrast(palest))} on ${palest.behind}, with nothing beside it`,
      expected: "an edge of at least 1 px with 3:1 (stroke), or a scale that begins darker (color: {range: …})"
    }
  ];
}
