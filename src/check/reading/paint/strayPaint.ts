import {apart, type Box, contains, overlap} from "../../box.js";
import type {Colours} from "../../vision.js";
import {white} from "../../published.js";
import type {Violation} from "../../subject.js";
import {paintedFill, paintedStroke} from "./paintOver.js";
import type {ReadFile} from "../readFile.js";
import type {Shape} from "../shapes.js";
import {shapePlace} from "../where.js";

/** CIEDE2000 up to which a paint is the other to a reader: twice what is just noticed between large patches that touch. */
const leastDifference = 5;

/** The same for large areas of data alone: an area at a tenth of its colour is seen, at a twentieth it is not. */
const leastSeen = 3;

/** The ratio to the paper under which a bar or a dot that can be seen through is lost beside the others. */
const leastContrast = 1.5;

/** Px that a shape must be away from data of its paint, so as not to seem a part of them. */
const joined = 3;

/**
 * Paint that makes a measure look like another: data in all but the paper’s colour; furniture in the paper’s colour over
 * data, which cuts them off; and furniture in the colour of data that it touches, which lengthens them.
 */
export function strayPaint(file: ReadFile, colours: Colours): Violation[] {
  const paper = file.published.paper ?? white;
  const data = [...new Set(file.shown.flatMap(({run}) => run.shapes))];
  const isLike = (one: string | null, other: string | null, least = leastDifference) =>
    one !== null && other !== null && colours.difference(one, other, "normal") < least;
  const isPaper = (paint: string | null) => isLike(paint, paper);
  const isUnseen = (paint: string) => isLike(paint, paper, leastSeen);
  // A filled path may have a line on its edge; bars and dots have nothing else that shows where they end.
  const isFaint = (paint: string) => isUnseen(paint) || colours.contrast(paint, paper) < leastContrast;
  const faded = data.filter(
    (shape) => shape.opacity < 1 && paintsOf(shape, paper).every(shape.name === "path" ? isUnseen : isFaint)
  );
  return [
    ...faded.map((shape) => ({
      where: shapePlace(shape),
      found: `opacity ${shape.opacity}, all but the paper’s colour`,
      expected: "a paint that is seen"
    })),
    ...file.runs.flatMap(({role, shapes}) => {
      if ("shows" in role || "openEnd" in role) return [];
      const kind = "furniture" in role ? role.furniture : "illustration";
      if (kind === "paper" || kind === "accent") return [];
      return shapes.flatMap((shape) => {
        const under = kind === "hatch" ? [] : data.filter((each) => each.index < shape.index);
        return [
          ...(hides(shape, isPaper) ? cutOff(shape, under, file) : []),
          // Of pale data nothing is told by what is pale too.
          ...lengthened(shape, data, (each) => !isLike(each.fill, paper, 15) && isLike(shape.fill, each.fill))
        ];
      });
    })
  ];
}

const paintsOf = (shape: Shape, paper: string) =>
  [paintedFill(shape, paper), paintedStroke(shape, paper)].filter((paint) => paint !== null);

/** Px that the marker at a corner of a line may be wide: hollow, or with a halo, it is seen. */
const largestMarker = 12;

function hides({name, box, fill, stroke}: Shape, isPaper: (paint: string | null) => boolean): boolean {
  const paints = [fill, stroke].filter((paint) => paint !== null);
  const isMarker = name === "circle" && box.right - box.left <= largestMarker && !paints.every(isPaper);
  return paints.some(isPaper) && !isMarker;
}

/** What is painted as the paper is over data; the callout of a note has words in it. */
function cutOff(shape: Shape, under: readonly Shape[], {texts}: ReadFile): Violation[] {
  const reach = strokedBox(shape);
  const cut = under.find(({box}) => overlap(box, reach));
  const holds = texts.some(
    ({box}) => overlap(box, shape.box) && box.left >= shape.box.left && box.top >= shape.box.top
  );
  if (!cut || holds) return [];
  return [{where: shapePlace(shape), found: "the paper’s colour over data", expected: "nothing that hides them"}];
}

function lengthened(shape: Shape, data: readonly Shape[], isAlike: (each: Shape) => boolean): Violation[] {
  const like = data.find(
    (each) => isAlike(each) && apart(shape.box, each.box) <= joined && !contains(each.box, shape.box)
  );
  if (!like) return [];
  return [
    {where: shapePlace(shape), found: "furniture in the colour of the data it touches", expected: "a paint of its own"}
  ];
}

function strokedBox({box, strokeWidth}: Shape): Box {
  const reach = strokeWidth / 2;
  const {left, right, top, bottom} = box;
  return {left: left - reach, right: right + reach, top: top - reach, bottom: bottom + reach};
}
