import type {FileRule} from "../rule.js";
import {group} from "d3";
import type {Box} from "../box.js";
import {comparable} from "./appearances.js";
import {loadColours} from "../colours.js";
import type {Colours} from "../vision.js";
import type {Violation} from "../subject.js";
import {isBackground} from "./background.js";
import {areAdjoining, gapBetween, isHeldBetween, isPartedBy} from "./neighbours.js";
import {type Edge, mostMarks, type PaintedMark, paintedMarks} from "./paintedMarks.js";
import {shadesIn} from "./shades.js";
import {marksPlace, ratioText} from "../where.js";

/** The ratio that tells a part of a picture from what is next to it (WCAG 2.2, 1.4.11). */
export const leastMarkContrast = 3;

/**
 * Every mark can be made out (WCAG 2.2, 1.4.11; technique G209). One of these must hold: its fill stands out from what is
 * behind it; its edge of at least 1 px does; or it is held between two marks, as wide or high as it is, that both stand
 * out from it, so that where it begins and ends can be seen, as a pale band that joins two bars is.
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
    const standsOut = standingOut(painted, colours);
    const [shades, others] = [true, false].map((shade) => painted.filter(({mark}) => isShade(mark) === shade));
    const faint = (others ?? []).filter((one) => !standsOut(one) && !isBackground(one.mark, published));
    return [
      ...tooManyMarks(published.marks.length),
      ...faintFindings(faint, colours),
      ...adjoiningFindings(others ?? [], colours),
      ...faintShades(shades ?? [], standsOut, colours)
    ];
  }
} as const satisfies FileRule;

function tooManyMarks(count: number): Violation[] {
  if (count <= mostMarks.held) return [];
  const found = `${count} marks, of which the first ${mostMarks.looked} were looked at`;
  return [{where: "the file", found, expected: `at most ${mostMarks.held}`}];
}

type StandsOut = (one: PaintedMark) => boolean;

function standingOut(painted: readonly PaintedMark[], {contrast}: Colours): StandsOut {
  const strongBeside = new Map<string, readonly Box[]>();
  const strongOf = (fill: string) => {
    const kept = strongBeside.get(fill);
    if (kept) return kept;
    const isStrong = new Map<string, boolean>();
    for (const {fill: other} of painted)
      if (other !== null && !isStrong.has(other)) isStrong.set(other, contrast(fill, other) >= leastMarkContrast);
    const boxes = painted.flatMap((other) => (other.fill !== null && isStrong.get(other.fill) ? [other.mark.box] : []));
    // Of a file of thousands of colours the lists would fill the memory.
    if (strongBeside.size < 100) strongBeside.set(fill, boxes);
    return boxes;
  };
  return ({fill, edge, behind, mark}) => {
    if (fill !== null && contrast(fill, behind) >= leastMarkContrast) return true;
    if (edge && edge.width >= 1 && contrast(edge.colour, behind) >= leastMarkContrast) return true;
    return fill !== null && isHeldBetween(mark.box, strongOf(fill));
  };
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
  const isJoined = ({mark}: PaintedMark) =>
    shades.some((other) => other.mark !== mark && (gapBetween(mark, other.mark) ?? Infinity) <= widestJoint);
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

function adjoiningFindings(painted: readonly PaintedMark[], colours: Colours): Violation[] {
  const {compared: byFill, tooMany} = comparable([...group(painted.filter(isFilled), ({fill}) => fill)]);
  const alike = byFill.flatMap(([fill, ones], index) =>
    byFill.slice(index + 1).flatMap(([otherFill, others]): Violation[] => {
      const ratio = colours.contrast(fill, otherFill);
      if (ratio >= leastMarkContrast) return [];
      const isParted = (edge: Edge | null) => isPartedBy(edge, [fill, otherFill], colours);
      const touches = (one: PaintedMark) =>
        others.some((other) => areAdjoining(one.mark, other.mark) && !isParted(other.edge));
      const touching = ones.filter((one) => !isParted(one.edge) && touches(one));
      if (touching.length === 0) return [];
      const where = marksPlace(touching.map(({mark}) => mark));
      const found = `${fill} next to ${otherFill}, ${ratioText(ratio)}`;
      return [{where, found, expected: "3:1, or a gap or an edge of at least 1 px"}];
    })
  );
  return [...tooMany, ...alike];
}

function isFilled(one: PaintedMark): one is PaintedMark & {readonly fill: string} {
  return one.fill !== null;
}
