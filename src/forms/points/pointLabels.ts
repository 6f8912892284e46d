import type {Box, Circle, Obstacle, Segment} from "../../plot/labels/obstacles.js";
import type {Label} from "../../plot/labels/label.js";
import {place} from "../../plot/labels/place.js";
import {noteType} from "../../theme/typeSizes.js";
import type {Palette} from "../../theme/theme.js";
import {type Block, type TextLine, typeset} from "../../type/typeset.js";
import {widestWord} from "../../type/wrap.js";
import {type Phrase, phrase} from "../../words/phrase.js";

/** A dot in px of the figure, and what it is called. */
interface NamedDot {
  readonly name: Phrase;
  /** The address of what it shows across. */
  readonly fact: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Whether its name must stand there, or in the key. */
  readonly named: boolean;
  /** Among those that need not be named, which comes first: higher before lower. */
  readonly rank: number;
}

/** The names of dots at one width. */
export interface PointLabels {
  readonly texts: readonly TextLine[];
  readonly leaders: readonly Segment[];
  /** Names without room beside their dots, each after the letter that stands there. */
  readonly keyed: readonly {readonly letter: string; readonly name: Phrase}[];
  /** How many of the dots are named, by a label or in the key. */
  readonly count: number;
  /** Names for which not even a letter found room. */
  readonly lost: readonly Phrase[];
}

/** Where and how names stand. */
export interface PointLabelOptions {
  readonly bounds: Box;
  /** What the chart draws besides the dots, and its grid, which leaders may cross. */
  readonly obstacles: readonly Obstacle[];
  readonly grid: readonly Segment[];
  readonly palette: Palette;
  readonly size: number;
  /** How many dots may be named in all. */
  readonly most: number;
}

/** Px that a name is wide at the most before it takes another line, and which part of the plot on a page. */
const nameWidth = {least: 150, part: 0.25} as const;

/** Px that a name stays clear of the dots of others, so that it is read with its own. */
const clear = 3.5;

/** So few dots are named at leaders, too, though none must be; and so few as far as there is room, however small the chart. */
const fewDots = {led: 8, named: 12} as const;

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * Names dots: first those that must be named, beside their dots or by a letter and a key, then others as far as there is
 * room, and of many not more than **most** in all.
 */
export function pointLabels(dots: readonly NamedDot[], options: PointLabelOptions): PointLabels {
  const {bounds, grid, palette, size} = options;
  const most = options.most > 0 && dots.length <= fewDots.named ? dots.length : options.most;
  const usual = Math.max(nameWidth.least, (bounds.right - bounds.left) * nameWidth.part);
  // No word of a name is broken.
  const widthOf = ({name}: NamedDot, weight: 400 | 600) =>
    Math.max(usual, Math.ceil(widestWord(name.text, {size, weight})));
  const taken: Obstacle[] = [...options.obstacles];
  const [texts, leaders, lost]: [TextLine[], Segment[], Phrase[]] = [[], [], []];
  const keyed: {letter: string; name: Phrase}[] = [];
  const style = {size, leading: Math.round(size * 1.2)} as const;
  const strong = {...style, weight: 600, fill: palette.ink} as const;
  const circles = (space: number) => dots.map(({x, y, r}) => ({x, y, r: r + space}));
  const [wide, tight] = [circles(clear), circles(0)];
  /** Sets a block at its dot, nearer to it than to any other, or with a leader among **near** dots; false where there is no room. */
  const put = (dot: NamedDot, block: Block, leader: number, near = tight): boolean => {
    const label: Label = {x: dot.x, y: dot.y, r: dot.r, width: block.width, height: block.height};
    const spot = (all: readonly Circle[], longest: number) => {
      const others = all.filter(({x, y}) => x !== dot.x || y !== dot.y);
      return place([label], {bounds, obstacles: [...taken, ...others], grid, leader: longest})[0] ?? null;
    };
    const placed = spot(wide, 0) ?? (leader > 0 ? spot(near, leader) : null);
    if (!placed) return false;
    const {left, right, top, bottom, anchor} = placed;
    taken.push({left, right, top, bottom}, ...(placed.leader ? [placed.leader] : []));
    if (placed.leader) leaders.push(placed.leader);
    texts.push(...block.place({start: left, middle: (left + right) / 2, end: right}[anchor], top, anchor));
    return true;
  };
  const named = dots.filter((dot) => dot.named);
  for (const dot of named) {
    if (put(dot, typeset(dot.name, {...strong, role: {label: [dot.fact]}}, widthOf(dot, 600)), longest)) continue;
    const letter = letters[keyed.length] ?? "";
    if (letter !== "" && put(dot, typeset(phrase(letter), {...strong, role: "annotation"}, usual), longest))
      keyed.push({letter, name: dot.name});
    else lost.push(dot.name);
  }
  let count = named.length - lost.length;
  const leader = dots.length <= fewDots.led ? longest : 0;
  for (const dot of dots.filter((each) => !each.named).toSorted((a, b) => b.rank - a.rank)) {
    if (count >= most) break;
    if (
      put(
        dot,
        typeset(dot.name, {...style, fill: palette.mutedInk, role: {label: [dot.fact]}}, widthOf(dot, 400)),
        leader,
        wide
      )
    )
      count++;
  }
  return {texts, leaders, keyed, count, lost};
}

/** Px that a leader is long at the most: a longer one misleads. */
const longest = 26;

/** The lines of the key under a plot. */
export const keyBlock = (keyed: PointLabels["keyed"], palette: Palette, width: number): Block[] =>
  keyed.map(({letter, name}) =>
    typeset(phrase(`${letter}  ${name.text}`, name.uses), {...noteType, fill: palette.ink, role: "annotation"}, width)
  );
