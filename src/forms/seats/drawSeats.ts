import {plotInPx} from "../../plot/plotInPx.js";
import {link} from "@observablehq/plot";
import type {Area, Drawing} from "../../form.js";
import {counts, furniture} from "../../plot/marksRead.js";
import {mergedDots} from "../../plot/mergedDots.js";
import type {PartPaint} from "../../plot/parts/partColours.js";
import type {PartKey} from "../../plot/parts/partKey.js";
import {arcSize} from "../../theme/seatSizes.js";
import {space} from "../../theme/spacing.js";
import type {Block} from "../../type/typeset.js";
import type {ArcLabel} from "./arcLabels.js";
import type {Hemicycle, Seat} from "./hemicycle.js";
import type {MajoritySign} from "./majoritySign.js";
import type {Parliament} from "./party.js";

/** All that an arc of seats is drawn from, in px. */
interface SeatsChart {
  readonly parliament: Parliament;
  readonly arc: Hemicycle;
  readonly reach: number;
  /** From the top of the area to the top of the arc. */
  readonly over: number;
  readonly sign: MajoritySign;
  readonly labels: readonly ArcLabel[];
  readonly key: PartKey | null;
  readonly paints: ReadonlyMap<string, PartPaint>;
  /** Who has no seat. */
  readonly none: Block | null;
}

/** Draws the seats of each party, its name or a key, and the sign of a majority. */
export function drawSeats(
  {parliament, arc, reach, over, sign, labels, key, paints, none}: SeatsChart,
  area: Area
): Drawing {
  const {document, palette} = area;
  const [middle, top] = [area.width / 2, area.top + over];
  const height = Math.ceil(reach + arc.r);
  const names = [...paints.keys()];
  const on = {type: "ordinal", domain: names, range: names.map((name) => paints.get(name)?.fill ?? "")} as const;
  let start = 0;
  const dots = parliament.parties.map(({name, seats, fact, called}) => {
    const own = arc.seats.slice(start, (start += seats));
    const place = {x: ({across}: Seat) => middle + across, y: ({up}: Seat) => reach - up};
    const mark = mergedDots(own, {...place, r: arc.r, fill: paints.get(name.text)?.fill ?? palette.ink});
    return counts(mark, {of: fact, colour: {of: called ?? name.text, on}});
  });
  const isUnder = sign.side === "under";
  const from = isUnder ? reach - arc.inner + arc.r + 2 : -arcSize.sign;
  const stroke = {stroke: palette.ink};
  const ends = {x1: middle, x2: middle, y1: from, y2: from + arcSize.sign};
  const majority = parliament.majority === null ? [] : [furniture(link([0], {...ends, ...stroke}), "tick")];
  const drawn = key?.draw(area.top);
  const box = {document, left: area.left, top, width: area.width, height};
  return {
    marks: [...(drawn?.marks ?? []), ...plotInPx([...dots, ...majority], box)],
    texts: [
      ...(drawn?.texts ?? []),
      ...labels.flatMap(({block, x, top: y, anchor}) =>
        block.place(area.left + middle + x, Math.round(top + y), anchor)
      ),
      ...sign.block.place(
        area.left + middle,
        Math.round(isUnder ? top + reach - sign.block.height : top - sign.over),
        "middle"
      ),
      ...(none?.place(area.left, top + height + space.s) ?? [])
    ]
  };
}
