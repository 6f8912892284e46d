import type {FileRule} from "../rule.js";
import {group} from "d3";
import {type Colours, loadColours} from "../colours.js";
import type {Violation} from "../subject.js";
import {isBackground} from "./background.js";
import {areAdjoining, isHeldBetween, isPartedBy} from "./neighbours.js";
import {type Edge, type PaintedMark, paintedMarks} from "./paintedMarks.js";
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
  check: async ({published}) => {
    if (!published) return [];
    const colours = await loadColours();
    const painted = paintedMarks(published);
    const faint = painted.filter((one) => !standsOut(one, painted, colours) && !isBackground(one.mark, published));
    return [...faintFindings(faint, colours), ...adjoiningFindings(painted, colours)];
  }
} as const satisfies FileRule;

function standsOut(one: PaintedMark, painted: readonly PaintedMark[], {contrast}: Colours): boolean {
  const {fill, edge, behind, mark} = one;
  if (fill !== null && contrast(fill, behind) >= leastMarkContrast) return true;
  if (edge && edge.width >= 1 && contrast(edge.colour, behind) >= leastMarkContrast) return true;
  if (fill === null) return false;
  const strong = painted.filter((other) => other.fill !== null && contrast(fill, other.fill) >= leastMarkContrast);
  return isHeldBetween(
    mark.box,
    strong.map((other) => other.mark.box)
  );
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

function adjoiningFindings(painted: readonly PaintedMark[], colours: Colours): Violation[] {
  const byFill = [...group(painted.filter(isFilled), ({fill}) => fill)];
  return byFill.flatMap(([fill, ones], index) =>
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
}

function isFilled(one: PaintedMark): one is PaintedMark & {readonly fill: string} {
  return one.fill !== null;
}
