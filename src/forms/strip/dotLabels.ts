import type {Obstacle, Segment} from "../../plot/labels/obstacles.js";
import type {PlotBox} from "../../plot/labels/leaderMarks.js";
import {place} from "../../plot/labels/place.js";
import type {NameColumn} from "../../plot/rows/nameColumn.js";
import {formatLabel} from "../../words/numbers.js";
import {phrase} from "../../words/phrase.js";
import type {Palette} from "../../theme/theme.js";
import {widestWord} from "../../type/wrap.js";
import {type TextLine, typeset} from "../../type/typeset.js";
import type {StripDot, StripRow} from "./stripRow.js";
import {beforeNumber} from "../../words/clauses.js";

/** The names of the dots that matter, in px of the figure. */
export interface DotLabels {
  readonly texts: readonly TextLine[];
  readonly leaders: readonly Segment[];
  /** Names that found no room. */
  readonly lost: readonly string[];
}

/** Where and how names stand. */
interface DotLabelOptions {
  readonly isNamed: (dot: StripDot) => boolean;
  readonly r: number;
  readonly box: PlotBox;
  readonly palette: Palette;
  readonly size: number;
  /** The names of the rows, which no name may cover where they stand above. */
  readonly texts: NameColumn;
  readonly pitch: number;
  readonly above: number;
  /** Px that a line of a name is long at the most. */
  readonly line: number;
  /** The line of zero, which no name may cover; *null* where none is drawn. */
  readonly zero: Segment | null;
  /** Whether a name at a leader may have another dot right beside it. */
  readonly mayTouch: boolean;
}

/** Px that a name stays clear of other dots, so that it is read with its own. */
const clear = 3.5;

/** Px that a leader is long at the most: a longer one misleads. */
const longest = 60;

/** The name of a dot and its number: "Town A: €160". */
export const numberedName = ({name, quantity, unit, topic}: StripRow): string =>
  quantity ? `${beforeNumber(name).text} ${formatLabel({quantity, unit, topic})}` : name.text;

/** Names the dots that matter beside them, or with a leader. */
export function dotLabels(
  dots: readonly StripDot[],
  {isNamed, r, box, palette, size, texts, pitch, above, line, zero, mayTouch}: DotLabelOptions
): DotLabels {
  const own = dots.filter(isNamed);
  const {left, top, width, height} = box;
  const at = ({x, y}: StripDot) => ({x: left + x, y: top + y});
  const circles = (space: number) => dots.map((dot) => ({dot, circle: {...at(dot), r: r + space}}));
  const names =
    texts.side === "beside"
      ? []
      : texts.blocks.map((block, row): Obstacle => {
          return {left: left, right: left + block.width, top: top + row * pitch, bottom: top + row * pitch + above};
        });
  const blocks = own.map((dot) => {
    const {name, uses, fact, called} = dot;
    const style = {
      size,
      weight: 600,
      fill: palette.ink,
      leading: Math.round(size * 1.2),
      role: {label: called === null ? [fact] : [called, fact]}
    } as const;
    const words = numberedName(dot);
    const most = Math.max(200, Math.ceil(widestWord(words, style)));
    return typeset(phrase(words, [...name.uses, ...uses]), style, Math.min(most, width, line));
  });
  const placed: {readonly texts: readonly TextLine[]; readonly leader: Segment | null; readonly taken: Obstacle}[] = [];
  const lost: string[] = [];
  own.forEach((dot, index) => {
    const block = blocks[index];
    if (!block) return;
    const point = at(dot);
    const taken = [...names, ...(zero ? [zero] : []), ...placed.map((each) => each.taken)];
    const bounds = {left, right: left + width, top, bottom: top + height};
    const label = {...point, r, width: block.width, height: block.height};
    const spot = (space: number, leader: number) => {
      const others = circles(space).flatMap((each) => (each.dot === dot ? [] : [each.circle]));
      return place([label], {bounds, obstacles: [...others, ...taken], leader})[0] ?? null;
    };
    const found = spot(clear, 0) ?? spot(mayTouch ? 0 : clear, longest);
    if (!found) return void lost.push(dot.name.text);
    const {left: start, right: end, top: over, bottom, anchor, leader} = found;
    const x = {start, middle: (start + end) / 2, end}[anchor];
    placed.push({
      texts: block.place(x, over, anchor),
      leader: leader ?? null,
      taken: {left: start, right: end, top: over, bottom}
    });
  });
  return {
    texts: placed.flatMap((each) => each.texts),
    leaders: placed.flatMap(({leader}) => leader ?? []),
    lost
  };
}
