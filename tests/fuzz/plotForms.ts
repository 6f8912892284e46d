import * as Plot from "@observablehq/plot";
import fc from "fast-check";
import {plot} from "../../src/forms/plot/plot.js";
import {inputsOf} from "./formInput.js";
import {names} from "./texts.js";

const value = fc.oneof(
  fc.integer({min: -1000, max: 1000}),
  fc.integer({min: 0, max: 1e9}),
  fc.integer({min: -1e5, max: 1e5}).map((each) => each / 100)
);

const kinds = ["barX", "barY", "dot", "lineY", "areaY", "ruleX", "tickX", "bubbles", "stacked", "text"] as const;

const charts = names(1, 30).chain((place) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    rows: fc.tuple(
      ...place.map((name, index) =>
        fc.record({
          place: fc.constant(name),
          group: fc.constant("abc"[index % 3]!),
          x: fc.nat(500),
          y: value,
          r: fc.integer({min: 1, max: 90})
        })
      )
    )
  })
);

type Row = {readonly place: string; readonly group: string; readonly x: number; readonly y: number; readonly r: number};

function marksOf(kind: (typeof kinds)[number], rows: readonly Row[]): Plot.Markish[] {
  const zero = Plot.ruleY([0]);
  const sorted = rows.toSorted((a, b) => a.x - b.x);
  switch (kind) {
    case "barX":
      return [Plot.barX(rows, {x: "y", y: "place", sort: {y: "-x"}}), Plot.ruleX([0])];
    case "barY":
      return [Plot.barY(rows, {x: "place", y: "y"}), zero];
    case "dot":
      return [Plot.dot(rows, {x: "x", y: "y"})];
    case "lineY":
      return [Plot.lineY(sorted, {x: "x", y: "y"})];
    case "areaY":
      return [Plot.areaY(sorted, {x: "x", y1: 0, y2: "y"}), zero];
    case "ruleX":
      return [Plot.ruleX(rows, {x: "x", y1: 0, y2: "y"})];
    case "tickX":
      return [Plot.tickX(rows, {x: "y", y: "group"})];
    case "bubbles":
      return [Plot.dot(rows, {x: "x", y: "y", r: "r"})];
    case "stacked":
      return [
        Plot.barX(
          rows.map((row) => ({...row, y: Math.abs(row.y)})),
          {x: "y", y: "group", fill: "place"}
        ),
        Plot.ruleX([0])
      ];
    case "text":
      return [Plot.dot(rows, {x: "x", y: "y"}), Plot.text(rows, {x: "x", y: "y", text: "place", dy: -8})];
  }
}

/** Charts of Plot’s own marks. */
export const plotForms = {plot: inputsOf("plot", charts, ({kind, rows}) => plot({marks: marksOf(kind, rows)}))};
