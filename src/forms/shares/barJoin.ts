import {type Area, lineFrom, lineWidth} from "../../form.js";
import {type Block, stack, typeset} from "../../type/typeset.js";
import {space} from "../../theme/spacing.js";
import {type Phrase, phrase} from "../../words/phrase.js";
import type {Bar, BarType, PlacedBlock} from "./barLabels.js";

/** How two bars are joined. */
interface JoinOptions {
  readonly area: Area;
  /** Px. */
  readonly flowWidth: number;
  readonly type: BarType;
  /** Px to stand between the bars besides what must. */
  readonly air: number;
}

/** What stands between two bars. */
interface Join {
  /** Placed from the foot of the bar above. */
  readonly texts: readonly PlacedBlock[];
  /** Px from the bar above to the bar below. */
  readonly height: number;
}

/**
 * What stands between two bars: the band that joins them with its label, and the heading of the bar below. They stand beside
 * the band, or where it takes most of the width, inside it.
 */
export function joinBars(flow: Phrase, below: Bar, at: JoinOptions): Join {
  const {area, flowWidth, type, air} = at;
  const style = {size: type.flow, weight: 600, fill: area.palette.highlight} as const;
  const inside = flowWidth > area.width / 2;
  const x = inside ? 10 : flowWidth + 12;
  const width = inside ? flowWidth - 20 : area.width - x;
  const line = Math.min(width, lineFrom(area, area.width - x, 600));
  const heading = barHeading(below, area, type, line);
  const within = typeset(flow, style, Math.max(40, flowWidth - 20));
  const labelled = !inside && flowWidth > 60 && within.width <= flowWidth - 20 && within.lines.length <= 2;
  const over = labelled ? stack([]) : typeset(flow, style, line);
  // What the bars have in common is no part of the heading that follows it.
  const column = stack([over, heading], area.height === undefined ? joinGap.free : joinGap.box);
  const least = Math.max(
    column.height + (area.height !== undefined ? space.l : labelled ? 34 : 20),
    labelled ? within.height + 20 : 0
  );
  const height = least + air;
  const top = height - column.height - 6;
  const texts = [
    {block: over, x, y: top - Math.floor(air / 2)},
    {block: heading, x, y: top + column.height - heading.height}
  ];
  return {height, texts: labelled ? [{block: within, x: 10, y: 10 + Math.floor(air / 2)}, ...texts] : texts};
}

/** Px between what two bars have in common and the heading of the second, and in a box. */
const joinGap = {free: space.xl, box: space.m} as const;

/** The name of a bar’s whole. */
export function barHeading({claim}: Bar, area: Area, {text}: BarType, width: number): Block {
  const heading = phrase(claim.unit.whole.label, [claim]);
  return typeset(heading, {size: text, weight: 600, fill: area.palette.ink}, lineWidth(area, width, 600));
}
