import {type Box, contains, middleOfBox, pointBox} from "../box.js";
import type {PublishedMark} from "../published.js";
import {isInOutline} from "../reading/paint/pointsInOutline.js";
import {stretchesOf} from "../reading/stretches.js";
import {remembered} from "../remembered.js";
import {around, boxIndex} from "./boxIndex.js";

/** The fills that were painted so far. */
interface FillsUnder {
  readonly add: (mark: PublishedMark, fill: string) => void;
  /** The fill of the rect that a mark stands in; of strokes, such as those of a hatch, also that of an outline. */
  readonly behind: (mark: PublishedMark) => string | null;
  /** Whether so many lie on one another that some were not looked at. */
  readonly isCrowded: () => boolean;
}

/** How often it is asked at the most whether a stroke is inside an outline. */
const mostOutlines = 100_000;

/** Gathers the fills of a drawing as they are painted. */
export function fillsUnder(): FillsUnder {
  const fills: {readonly mark: PublishedMark; readonly fill: string}[] = [];
  const index = boxIndex();
  let outlinesLeft = mostOutlines;
  return {
    add(mark, fill) {
      index.add(mark.box);
      fills.push({mark, fill});
    },
    behind(mark) {
      const isStroke = mark.name === "path" && mark.fill === null;
      const outlines: number[] = [];
      let rect = -1;
      index.some(aroundMiddle(mark.box), (number) => {
        const under = number > rect ? fills[number]?.mark : undefined;
        if (!under || !contains(under.box, mark.box)) return false;
        if (under.name === "rect") rect = number;
        else if (isStroke) outlines.push(number);
        return false;
      });
      const later = outlines.filter((number) => number > rect).toSorted((a, b) => b - a);
      const outline = later.find((number) => (outlinesLeft -= 1) >= 0 && isOn(mark, fills[number]?.mark));
      return fills[outline ?? rect]?.fill ?? null;
    },
    isCrowded: () => index.isSpent() || outlinesLeft < 0
  };
}

/** What contains a box contains its middle, give or take half a pixel. */
const aroundMiddle = (box: Box) => around(pointBox(middleOfBox(box)), 1);

/** Whether a stroke runs over what another path fills: the middle of its first line is inside. */
function isOn(stroke: PublishedMark, under: PublishedMark | undefined): boolean {
  const [[x1, y1] = [NaN, NaN], [x2, y2] = [NaN, NaN]] = outlineOf(stroke.attributes["d"] ?? "")[0]?.points ?? [];
  return isInOutline([(x1 + x2) / 2, (y1 + y2) / 2], outlineOf(under?.attributes["d"] ?? ""));
}

// Each stroke of a hatch asks for the outlines around it.
const outlineOf = remembered(stretchesOf, 500);
