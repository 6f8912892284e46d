import type {Plot, Scale as PlotScale} from "@observablehq/plot";
import type {Scale} from "../facts/evidence/record.js";
import {scaleRecord} from "./scaleRecord.js";

type ScaleName = "x" | "y" | "fx" | "fy" | "r" | "color";

/** The scales of the plot that a mark was drawn in. */
export interface PlotPlace {
  /** A scale as Plot has it; *undefined* where the plot has none. */
  readonly scale: (name: ScaleName) => PlotScale | undefined;
  /** A scale as a file records it, where it stands in the figure. @throws where the plot has none */
  readonly record: (name: ScaleName) => Scale;
}

/** Where a plot stands in the figure, in px. */
interface At {
  readonly left: number;
  readonly top: number;
  /** Px by which the panels of a small multiple are moved less than their scales say: the margins of a panel; default 0. */
  readonly panel?: {readonly left: number; readonly top: number};
}

/** The scales of a plot where it stands. */
export function plotPlace({scale: scaleOf}: Pick<Plot, "scale">, {left, top, panel}: At): PlotPlace {
  // The scales fx and fy say by how much a panel is moved.
  const offsets = {x: left, y: top, fx: -(panel?.left ?? 0), fy: -(panel?.top ?? 0), r: 0, color: 0};
  const scale = once(scaleOf);
  const record = once((name) => {
    const own = scale(name);
    if (!own) throw new Error(`unmeasured scale: ${name} (the plot has none)`);
    return scaleRecord(name, own, offsets[name]);
  });
  return {scale, record};
}

/** Keeps what was made of a name: the marks and the texts of a plot, of which each panel has its own, ask for the same few. */
function once<Made>(make: (name: ScaleName) => Made): (name: ScaleName) => Made {
  const made = new Map<ScaleName, Made>();
  return (name) => {
    const own = made.get(name) ?? make(name);
    made.set(name, own);
    return own;
  };
}
