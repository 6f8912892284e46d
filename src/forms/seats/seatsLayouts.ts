import {type Area, type Layout, lineAnywhere, lineWidth} from "../../form.js";
import {partKey} from "../../plot/parts/partKey.js";
import {arcSize, type ArcType, arcTypes} from "../../theme/seatSizes.js";
import {space} from "../../theme/spacing.js";
import type {Palette} from "../../theme/theme.js";
import {noteType} from "../../theme/typeSizes.js";
import {type Block, typeset} from "../../type/typeset.js";
import {formatNumber} from "../../words/formatNumber.js";
import {phrase} from "../../words/phrase.js";
import {type ArcLabel, arcLabels} from "./arcLabels.js";
import {drawSeats} from "./drawSeats.js";
import {hemicycle, mostReach} from "./hemicycle.js";
import {type MajoritySign, majoritySign} from "./majoritySign.js";
import {noSeats} from "./noSeats.js";
import type {Parliament, Party} from "./party.js";

/** An arc of seats in an area: each party named at its seats where all names find room, and in a key over the arc elsewhere. */
export function* seatsLayouts(parliament: Parliament, area: Area): Generator<Layout> {
  const {height, format} = area;
  if (height === undefined) {
    const sizes = {type: arcSize[format].type, most: arcSize[format].reach};
    yield named(parliament, sizes, area) ?? keyed(parliament, sizes, area);
    return;
  }
  // The arc matters more than the size of its words.
  for (const most of arcSize.box) {
    const tried = arcTypes.flatMap((type) =>
      [named, keyed].flatMap((make) => make(parliament, {type, most}, area) ?? [])
    );
    yield* tried.filter((each) => each.height <= height);
  }
  yield keyed(parliament, {type: arcTypes.at(-1)!, most: arcSize.least}, area);
}

interface ArcSizes {
  readonly type: ArcType;
  /** Px from the middle of the arc to its edge at the most. */
  readonly most: number;
}

/** With each name at its seats; *null* where one of them finds no room. */
function named(parliament: Parliament, {type, most}: ArcSizes, area: Area): Layout | null {
  const blocks = parliament.parties.map((party) => nameBlock(party, type, area.palette));
  if (blocks.some(({width}) => width > lineAnywhere(area, 600))) return null;
  const {labels, reach} = arcLabels(parliament, {blocks, most, width: area.width});
  if (!labels || reach < Math.min(arcSize.least, mostReach(parliament.count))) return null;
  const sign = majoritySign(parliament, hemicycle(parliament.count, reach), area);
  // Words over the arc would stand among the names.
  if (sign.over > 0) return null;
  const over = Math.max(0, ...labels.map(({top}) => -top));
  return arcLayout(parliament, {reach, over: Math.ceil(over), sign, labels, key: null}, area);
}

function keyed(parliament: Parliament, {type, most}: ArcSizes, area: Area): Layout {
  const {palette, width} = area;
  const entries = parliament.parties.map((party) => {
    return {part: party.name.text, words: nameWords(party), facts: {value: party.fact, name: party.called}};
  });
  const key = partKey(entries, partyPaints(parliament, palette), area, type);
  const reach = Math.min(most, mostReach(parliament.count), Math.floor(width / 2));
  const sign = majoritySign(parliament, hemicycle(parliament.count, reach), area);
  return arcLayout(parliament, {reach, over: key.height + space.l + sign.over, sign, labels: [], key}, area);
}

/** What stands around an arc, in px. */
interface ArcFrame {
  readonly reach: number;
  /** From the top of the area to the top of the arc. */
  readonly over: number;
  readonly sign: MajoritySign;
  readonly labels: readonly ArcLabel[];
  readonly key: ReturnType<typeof partKey> | null;
}

function arcLayout(parliament: Parliament, frame: ArcFrame, area: Area): Layout {
  const {reach, over, sign, labels, key} = frame;
  const arc = hemicycle(parliament.count, reach);
  if (arc.r < arcSize.leastDot && area.height === undefined)
    throw new Error(`no room for ${parliament.count} seats: ${area.width} px wide (draw bars or stackedBars): seats`);
  const paints = partyPaints(parliament, area.palette);
  const none = noneBlock(parliament, area);
  const under = none ? space.s + none.height : 0;
  return {
    height: Math.ceil(over + reach + arc.r) + under,
    whole: (key?.whole ?? true) && sign.block.whole && (none?.whole ?? true) && arc.r >= arcSize.leastDot,
    draw: () => drawSeats({parliament, arc, reach, over, sign, labels, key, paints, none}, area)
  };
}

/** Who has no seat, under the arc; *null* where all have one. */
function noneBlock({without}: Parliament, area: Area): Block | null {
  if (without.length === 0) return null;
  const words = noSeats(without);
  const text = words.text.charAt(0).toUpperCase() + words.text.slice(1);
  return typeset(
    {...words, text},
    {...noteType, fill: area.palette.mutedInk, role: "annotation"},
    lineWidth(area, area.width)
  );
}

/** The paint of each party, by name. */
function partyPaints({parties}: Parliament, {highlight, parts, more, onHighlight}: Palette) {
  const colours = [highlight, ...parts, ...more];
  return new Map(
    parties.map(({name}, index) => [name.text, {fill: colours[index] ?? highlight, text: onHighlight, pale: false}])
  );
}

const nameWords = ({name, quantity, flags, uses}: Party) => {
  const number = quantity?.bound === "exact" ? formatNumber(quantity.value) : "";
  return phrase([name.text, number, ...flags].join(" "), [...name.uses, ...uses]);
};

function nameBlock(party: Party, type: ArcType, {ink}: Palette): Block {
  const role = {label: party.called === null ? [party.fact] : [party.fact, party.called]} as const;
  return typeset(nameWords(party), {size: type, weight: 600, fill: ink, role}, Infinity);
}
