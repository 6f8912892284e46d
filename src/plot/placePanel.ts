import {isElement} from "../drawing/element.js";
import {givenRole, setRole} from "../drawing/roles.js";
import type {Facet, Role, Scale} from "../facts/evidence/record.js";
import type {TextLine} from "../type/typeset.js";
import {moveMarks} from "./plotMarks.js";

/** What was drawn for a panel at 0, 0: its marks and its texts. */
interface PanelDrawing {
  readonly marks: readonly SVGElement[];
  readonly texts: readonly TextLine[];
}

/**
 * Moves a panel of a small multiple to its place, and says in the reading of each of its marks and words which panel they
 * are of, so that all panels are read on the same scales.
 * @param facet the names of the panel on the scales of the panels: those of its column and of its row
 * @param at px across and down
 */
export function placePanel(
  {marks, texts}: PanelDrawing,
  facet: Required<Facet<Scale>>,
  {x, y}: {readonly x: number; readonly y: number}
): {marks: SVGElement[]; texts: TextLine[]} {
  return {
    marks: marks.map((mark) => {
      moveMarks(mark, x, y);
      inPanel(mark, facet);
      return mark;
    }),
    texts: texts.map((line) => {
      const moved = {...line, x: line.x + x, y: line.y + y};
      const {role} = line;
      if (typeof role !== "object" || !("tick" in role)) return moved;
      const along = role.along === "x" ? {x: facet.x} : {y: facet.y};
      return {...moved, role: {...role, facet: along}};
    })
  };
}

function inPanel(node: Element, facet: Facet<Scale>): void {
  const role = givenRole(node);
  if (role) setRole(node, facetted(role, facet));
  else for (const child of Array.from(node.childNodes)) if (isElement(child)) inPanel(child, facet);
}

function facetted(role: Role<Scale>, facet: Facet<Scale>): Role<Scale> {
  return "shows" in role || ("furniture" in role && role.on !== undefined) ? {...role, facet} : role;
}
