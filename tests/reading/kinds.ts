import {
  areaY,
  barX,
  barY,
  cell,
  dot,
  lineY,
  line,
  link,
  rect,
  ruleX,
  ruleY,
  stackX,
  stackY,
  tickX,
  type PlotOptions
} from "@observablehq/plot";
import {counts, furniture, type MarkRead, shows} from "../../src/plot/marksRead.js";
import {type HarvestRow, rows} from "./harvest.js";

/** A kind of chart: its marks and its scales. */
export interface Kind extends Pick<PlotOptions, "x" | "y" | "fx" | "fy" | "r" | "color"> {
  readonly marks: readonly MarkRead[];
  /** What the figure says of itself; nothing by default. */
  readonly words?: string;
}

const size = {width: 480, height: 300} as const;
const four = rows.slice(0, 4);
const fill = "#12436d";
const ink = "#333333";
const column = (name: keyof HarvestRow) => (_: HarvestRow, row: number) => `sample/${name}/${row}`;
/** The address of a datum that is not at its own place in a list. */
const own = (name: keyof HarvestRow) => (datum: HarvestRow) => `harvest/${name}/${rows.indexOf(datum)}`;
const places = {type: "band", domain: four.map(({place}) => place), padding: 0.2} as const;
const zero = {domain: [0, 40]} as const;
const months = {type: "utc", domain: [new Date("2020-01-01"), new Date("2021-01-01")]} as const;
const stroke = {stroke: fill, strokeWidth: 2} as const;
const ofPlace = {x: "sample/price", y: "sample/place"} as const;

/** Kinds of chart that a desk draws with Plot, by name. */
export const kinds: Readonly<Record<string, Kind>> = {
  bars: {
    x: zero,
    y: places,
    marks: [
      furniture(ruleX([10, 20, 30, 40], {stroke: "#dddddd"}), "grid"),
      shows(barX(four, {x1: 0, x2: "price", y: "place", fill}), {of: ofPlace})
    ]
  },
  columns: {
    x: places,
    y: zero,
    marks: [
      shows(barY(four, {x: "place", y1: 0, y2: "price", fill}), {of: {x: "sample/place", y: "sample/price"}}),
      furniture(ruleY([0], {stroke: ink}), "axis", {on: "y"})
    ]
  },
  "bars to both sides": {
    x: {domain: [-15, 15]},
    y: places,
    marks: [shows(barX(four, {x1: 0, x2: "change", y: "place", fill}), {of: {...ofPlace, x: "sample/change"}})]
  },
  "bars with an inset": {
    x: zero,
    y: places,
    marks: [shows(barX(four, {x1: 0, x2: "price", y: "place", fill, insetTop: 2, insetBottom: 3}), {of: ofPlace})]
  },
  "stacked bars": {
    x: {domain: [0, 80]},
    y: {type: "band", domain: ["wheat", "rye"], padding: 0.2},
    color: {type: "ordinal", domain: four.map(({place}) => place), range: ["#12436d", "#a8bdcf", "#f46a25", "#28a197"]},
    marks: [
      shows(barX(four, stackX({x: "price", y: "kind", fill: "place"})), {
        of: {x: column("price"), y: column("kind"), color: column("place")},
        base: "stack"
      })
    ]
  },
  "stacked columns": {
    x: {type: "band", domain: ["wheat", "rye"], padding: 0.2},
    y: {domain: [0, 80]},
    marks: [
      shows(barY(four, stackY({x: "kind", y: "price", fill, stroke: "#ffffff"})), {
        of: {y: "sample/price"},
        base: "stack"
      })
    ]
  },
  "grouped columns": {
    fx: {domain: ["wheat", "rye"], padding: 0.1},
    x: places,
    y: zero,
    marks: [shows(barY(four, {fx: "kind", x: "place", y1: 0, y2: "price", fill}), {of: {y: "sample/price"}})]
  },
  line: {
    x: months,
    y: {domain: [0, 50]},
    marks: [
      furniture(ruleY([25], {stroke: "#dddddd"}), "grid"),
      shows(lineY(rows, {x: "date", y: "price", ...stroke}), {of: {x: "harvest/date", y: "harvest/price"}})
    ]
  },
  "a stepped line": {
    x: months,
    y: {domain: [0, 50]},
    marks: [
      shows(lineY(rows, {x: "date", y: "price", curve: "step-after", ...stroke}), {
        of: {x: "harvest/date", y: "harvest/price"}
      })
    ]
  },
  "a line with a gap": {
    x: months,
    y: {domain: [0, 50]},
    marks: [shows(lineY(rows, {x: "date", y: "gapped", ...stroke}), {of: {x: "harvest/date", y: "harvest/gapped"}})]
  },
  "two lines": {
    x: months,
    y: {domain: [0, 50]},
    color: {type: "ordinal", domain: ["wheat", "rye"], range: ["#12436d", "#f46a25"]},
    marks: [
      shows(line(rows, {x: "date", y: "price", z: "kind", stroke: "kind"}), {
        of: {x: "harvest/date", y: "harvest/price"}
      })
    ]
  },
  slope: {
    x: {type: "point", domain: ["before", "after"]},
    y: {domain: [0, 50]},
    marks: [
      shows(link(four, {x1: () => "before", x2: () => "after", y1: "low", y2: "price", ...stroke}), {
        of: {y: ["sample/low", "sample/price"]}
      })
    ]
  },
  area: {
    x: months,
    y: {domain: [0, 50]},
    marks: [shows(areaY(rows, {x: "date", y1: 0, y2: "price", fill}), {of: {x: "harvest/date", y: "harvest/price"}})]
  },
  "stacked areas": {
    x: {type: "point", domain: ["0", "1", "2", "3", "4", "5"]},
    y: {domain: [0, 90]},
    color: {type: "ordinal", domain: ["wheat", "rye"], range: ["#12436d", "#f46a25"]},
    marks: [
      shows(
        areaY(
          rows,
          stackY({x: (_: HarvestRow, row: number) => String(Math.floor(row / 2)), y: "price", z: "kind", fill: "kind"})
        ),
        {of: {y: "harvest/price"}, base: "stack"}
      )
    ]
  },
  scatter: {
    x: zero,
    y: {domain: [-15, 15]},
    marks: [shows(dot(rows, {x: "price", y: "change", r: 4, fill}), {of: {x: "harvest/price", y: "harvest/change"}})]
  },
  "scatter on a log scale": {
    words: "Price against area, log scale",
    x: {type: "log", domain: [5, 2000]},
    y: {domain: [-15, 15]},
    marks: [shows(dot(rows, {x: "area", y: "change", r: 4, fill}), {of: {x: "harvest/area", y: "harvest/change"}})]
  },
  "dots on a symlog scale": {
    words: "Change, log scale",
    x: {type: "symlog", domain: [-20, 20], constant: 2},
    y: places,
    marks: [shows(dot(four, {x: "change", y: "place", r: 4, fill}), {of: {x: "sample/change"}})]
  },
  "dots on a root scale": {
    words: "Area, square root scale",
    x: {type: "sqrt", domain: [0, 1000]},
    y: places,
    marks: [shows(dot(four, {x: "area", y: "place", r: 4, fill}), {of: {x: "sample/area"}})]
  },
  bubbles: {
    x: zero,
    y: {domain: [-15, 15]},
    r: {type: "sqrt", domain: [0, 1000], range: [0, 24]},
    marks: [
      shows(dot(rows, {x: "price", y: "change", r: "area", stroke: fill, fill: "#dfe3e8"}), {
        of: {x: own("price"), y: own("change"), r: own("area")}
      })
    ]
  },
  "dots and stems": {
    x: zero,
    y: places,
    marks: [
      shows(ruleY(four, {x1: "low", x2: "price", y: "place", ...stroke}), {
        of: {x: ["sample/low", "sample/price"], y: "sample/place"}
      }),
      shows(dot(four, {x: "price", y: "place", r: 5, fill}), {of: ofPlace})
    ]
  },
  ranges: {
    x: {type: "band", domain: rows.map(({place}) => place)},
    y: zero,
    marks: [
      shows(ruleX(rows, {x: "place", y1: "low", y2: "price", stroke: fill, strokeWidth: 3}), {
        of: {x: "harvest/place", y: ["harvest/low", "harvest/price"]}
      })
    ]
  },
  "a strip of ticks": {
    x: zero,
    y: {type: "band", domain: ["wheat", "rye"], padding: 0.2},
    marks: [shows(tickX(rows, {x: "price", y: "kind", ...stroke}), {of: {x: "harvest/price", y: "harvest/kind"}})]
  },
  "a heat map": {
    x: {type: "band", domain: rows.map(({place}) => place), padding: 0.05},
    y: {type: "band", domain: ["wheat", "rye"], padding: 0.05},
    color: {type: "threshold", domain: [10, 20, 30], range: ["#e8eef4", "#a8bdcf", "#5d84a8", "#12436d"]},
    marks: [
      shows(cell(rows, {x: "place", y: "kind", fill: "price"}), {
        of: {x: "harvest/place", y: "harvest/kind", color: "harvest/price"}
      })
    ]
  },
  "a heat map of continuous colours": {
    x: {type: "band", domain: rows.map(({place}) => place), padding: 0.05},
    y: {type: "band", domain: ["wheat", "rye"], padding: 0.05},
    color: {type: "linear", domain: [0, 40], range: ["#cfe0ee", "#12436d"]},
    marks: [
      shows(cell(rows, {x: "place", y: "kind", fill: "price"}), {
        of: {x: "harvest/place", y: "harvest/kind", color: "harvest/price"}
      })
    ]
  },
  "a Gantt chart": {
    x: {type: "utc", domain: [new Date("2020-01-01"), new Date("2021-04-01")]},
    y: {type: "band", domain: rows.map(({place}) => place), padding: 0.2},
    marks: [
      shows(rect(rows, {x1: "date", x2: "until", y: "place", fill}), {
        of: {x: ["harvest/date", "harvest/until"], y: "harvest/place"}
      })
    ]
  },
  histogram: {
    x: {domain: [0, 48]},
    y: zero,
    marks: [
      shows(rect(four, {x1: "low", x2: "price", y1: 0, y2: "price", fill}), {
        of: {x: ["sample/low", "sample/price"], y: "sample/price"},
        by: {x: "interval"}
      })
    ]
  },
  "small multiples": {
    fy: {domain: ["wheat", "rye"], padding: 0.1},
    x: zero,
    y: {domain: [-15, 15]},
    marks: [
      furniture(ruleY([0], {stroke: ink}), "grid"),
      shows(dot(rows, {fy: "kind", x: "price", y: "change", r: 4, fill}), {
        of: {x: "harvest/price", y: "harvest/change"}
      })
    ]
  },
  "counted dots": {
    x: {domain: [0, 12]},
    y: {domain: [0, 1]},
    marks: [
      counts(
        dot(
          Array.from({length: 12}, (_, index) => index),
          {x: (index: number) => index + 0.5, y: 0.5, r: 8, fill}
        ),
        {
          of: "plough-count"
        }
      )
    ]
  },
  "a divided bar": {
    x: {domain: [0, 100]},
    y: {domain: [0, 1]},
    marks: [
      shows(
        rect(["share", "rest"], {
          x1: (name: string) => (name === "share" ? 0 : 30),
          x2: (name: string) => (name === "share" ? 30 : 100),
          y1: 0.2,
          y2: 0.8,
          fill: (name: string) => (name === "share" ? "#12436d" : "#dfe3e8"),
          stroke: "#6b7785"
        }),
        {
          of: {x: (name: string) => (name === "share" ? "wheat-share" : "100 − wheat-share"), y: null},
          by: {x: "share"},
          whole: "the harvest"
        }
      )
    ]
  }
};

export const plotSize = size;
