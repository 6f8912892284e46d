import {measure, metrics} from "../../../type/font.js";
import {axisPart} from "../../axisPart.js";
import type {Box} from "../../labels/obstacles.js";
import {place} from "../../labels/place.js";
import type {DrawnChart} from "../drawChart.js";
import type {FlatText} from "../flat/flatten.js";
import {dotOf, type Dots} from "./clearOfDots.js";
import {boxOf, sharedHeight} from "./textBox.js";

/** Where a chart stands in its figure, in px. */
interface ChartPlace {
  readonly left: number;
  readonly top: number;
}

/** The texts of a chart, and those of them that stand on another name and find no other place. */
interface PlacedNames {
  readonly texts: readonly FlatText[];
  readonly lost: readonly FlatText[];
}

/**
 * The texts of a chart, of which the names of dots that would stand on other texts or dots have another place beside their own,
 * where there is one: on a phone an author’s way is not everybody’s. Those of panels and of several lines stay.
 */
export function placedNames(
  chart: DrawnChart,
  texts: readonly FlatText[],
  dots: Dots,
  {left, top}: ChartPlace
): PlacedNames {
  if (dots.size === 0 || (chart.scale("fx") ?? chart.scale("fy"))) return {texts, lost: []};
  const boxes = texts.map((text) => boxOf(text));
  const own = texts.map((text) => dotOf(text, dots));
  const all = [...dots.values()];
  const {bottom: foot = 0, left: axis = 0} = chart.marks[0]?.margins ?? {};
  // Before the frame stand the ticks of an axis.
  const edge = left + (texts.some(isBeside) ? axis - overAxis : 0);
  const isOn = (index: number) =>
    boxes[index]!.left < edge ||
    all.some((dot) => dot !== own[index] && isNearer(dot, own[index], boxes[index]!)) ||
    boxes.some((box, other) => other !== index && sharedHeight(boxes[index]!, box) > 0);
  const moving = texts.flatMap((text, index) => (own[index] && isLone(text, texts) && isOn(index) ? [index] : []));
  if (moving.length === 0) return {texts, lost: []};
  const still = boxes.filter((_, index) => !moving.includes(index));
  const bounds = {left: edge, right: left + chart.width, top, bottom: top + chart.height - foot};
  const labels = moving.map((index) => labelOf(texts[index]!, own[index]!));
  const placed = place(labels, {bounds, obstacles: [...still, ...all], leader: 0});
  const lost: FlatText[] = [];
  const moved = new Map<number, FlatText>();
  for (const [at, index] of moving.entries()) {
    const [text, spot] = [texts[index]!, placed[at]];
    if (spot) moved.set(index, {...text, anchor: spot.anchor, x: acrossOf(spot), y: spot.top + metrics.capHeight * text.style.size}); // prettier-ignore
    else if (boxes.some((box, other) => other !== index && own[other] && sharedHeight(boxes[index]!, box) > leastShared)) lost.push(text); // prettier-ignore
  }
  return {texts: texts.map((text, index) => moved.get(index) ?? text), lost};
}

/** Px that a name may reach over an axis at its left. */
const overAxis = 2;

/** Whether a text is a tick of the axis upwards. */
function isBeside({of}: FlatText): boolean {
  const part = of && axisPart(of.mark);
  return part?.part === "tick label" && part.scale === "y";
}

/** Px of height that two names share that nobody reads. */
const leastShared = 3;

/** Whether a text is all that is written of its row. */
const isLone = ({of, row}: FlatText, texts: readonly FlatText[]) =>
  texts.filter((other) => other.of === of && other.row === row).length === 1;

/** Whether a dot is nearer to a name than the one that it names. */
const isNearer = (dot: Box, own: Box | undefined, name: Box) =>
  distance(dot, name) < Math.max(touching, own ? distance(own, name) : 0);

const touching = 0.1;

/** Px between two boxes; 0 where they meet. */
const distance = (one: Box, other: Box) =>
  Math.hypot(
    Math.max(0, one.left - other.right, other.left - one.right),
    Math.max(0, one.top - other.bottom, other.top - one.bottom)
  );

function labelOf(text: FlatText, dot: Box) {
  const {top, bottom} = boxOf(text);
  return {
    x: (dot.left + dot.right) / 2,
    y: (dot.top + dot.bottom) / 2,
    r: (dot.right - dot.left) / 2,
    width: measure(text.text, text.style),
    height: bottom - top
  };
}

const acrossOf = ({left, right, anchor}: Box & {readonly anchor: FlatText["anchor"]}) =>
  anchor === "start" ? left : anchor === "end" ? right : (left + right) / 2;
