import {groups} from "d3";
import type {XmlElement} from "../xml.js";

/** Numbers along an axis, and where on it each stands, in px. */
export interface NumericAxis {
  /** *x* from left to right, *y* from top to bottom. */
  readonly along: "x" | "y";
  /** Where zero stands, or would stand. */
  readonly zero: number;
  /** The size of its type, in px. */
  readonly size: number;
}

interface Tick {
  readonly words: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Finds the axes of a drawing: numbers in one row or column, evenly placed. */
export function readNumericAxes(root: XmlElement): NumericAxis[] {
  const ticks = ticksIn(root, {x: 0, y: 0, size: 16});
  const columns = groups(ticks, ({x}) => Math.round(x)).flatMap(([, column]) => axisOf(column, "y") ?? []);
  const rows = groups(ticks, ({y}) => Math.round(y)).flatMap(([, row]) => axisOf(row, "x") ?? []);
  return [...columns, ...rows];
}

/** The numbers that stand as texts of their own, moved by the translations that they stand in. */
function ticksIn(element: XmlElement, at: {readonly x: number; readonly y: number; readonly size: number}): Tick[] {
  const [, dx = "0", dy = "0"] =
    /^translate\((-?[\d.]+)[ ,]?(-?[\d.]+)?\)$/.exec(element.attributes["transform"] ?? "") ?? [];
  const size = Number(element.attributes["font-size"] ?? at.size) || at.size;
  const moved = {x: at.x + Number(dx), y: at.y + Number(dy), size};
  const inner = element.children.flatMap((child) => ticksIn(child, moved));
  const words = element.text.trim();
  if (element.name !== "text" || !/^[-−]?\d[\d,]*(\.\d+)?%?$/.test(words)) return inner;
  const own = (name: string) => Number(element.attributes[name] ?? 0) || 0;
  const value = Number(words.replace("−", "-").replaceAll(/[,%]/g, ""));
  return [{words, value, x: moved.x + own("x"), y: moved.y + own("y"), size}];
}

function axisOf(ticks: readonly Tick[], along: "x" | "y"): NumericAxis | null {
  const [first, ...more] = ticks.toSorted((a, b) => a.value - b.value);
  const last = more.at(-1);
  if (!first || !last || ticks.length < 3 || first.value === last.value) return null;
  // Years have no zero that a length could begin at.
  if (ticks.every(({words}) => /^[12]\d{3}$/.test(words))) return null;
  const scale = (last[along] - first[along]) / (last.value - first.value);
  const straight = ticks.every((tick) => Math.abs(first[along] + (tick.value - first.value) * scale - tick[along]) < 1);
  if (!straight || Math.abs(last[along] - first[along]) < 20) return null;
  return {along, zero: first[along] - first.value * scale, size: first.size};
}
