import {
  area,
  type AxisScale,
  axisBottom,
  axisLeft,
  axisRight,
  extent,
  line,
  max,
  scaleBand,
  scaleLinear,
  scaleLog,
  scalePoint,
  scaleSqrt,
  scaleTime,
  select
} from "d3";
import {JSDOM} from "jsdom";
import type {RuleName} from "../../src/check/rules.js";
import {datasets, type Row} from "./datasets.js";
import type {ForeignCase, Twin} from "./foreignCase.js";

/** What a chart of a block on bl.ocks.org has: a margin, two axes, and marks in a group. */
interface Block {
  readonly data: readonly Row[];
  readonly name: string;
  readonly value: string;
  readonly mark: "bars" | "line" | "area" | "dots" | "bubbles";
  /** From where to where the values run; default from zero to the largest. */
  readonly domain?: readonly [number, number];
  readonly log?: boolean;
  readonly upsideDown?: boolean;
  readonly size?: string;
  readonly linearSize?: boolean;
  readonly second?: readonly [number, number];
  readonly across?: "band" | "point" | "linear" | "time";
}

const [width, height] = [480, 320];
const margin = {top: 20, right: 50, bottom: 60, left: 60};

/** Draws as the examples of D3 do it. */
function blockSVG(block: Block): string {
  const {data, name, value, mark, log, upsideDown, second} = block;
  const {document} = new JSDOM("").window;
  const svg = select(document.body)
    .append("svg")
    .attr("xmlns", "http://www.w3.org/2000/svg")
    .attr("width", width)
    .attr("height", height);
  const plot = svg.append("g").attr("transform", `translate(${margin.left},${margin.top})`);
  const [wide, high] = [width - margin.left - margin.right, height - margin.top - margin.bottom];
  const values = data.map((row) => Number(row[value]));
  const range = upsideDown ? [0, high] : [high, 0];
  const domain = block.domain ?? [0, max(values) ?? 1];
  const y = (log ? scaleLog() : scaleLinear()).domain(domain).range(range);
  if (!block.domain) y.nice();
  const x = acrossScale(block, wide);
  plot.append("g").attr("class", "x axis").attr("transform", `translate(0,${high})`).call(axisBottom(x.scale));
  plot
    .append("g")
    .attr("class", "y axis")
    .call(axisLeft(y).ticks(6, log ? "~s" : undefined));
  if (second) {
    plot
      .append("g")
      .attr("class", "y axis")
      .attr("transform", `translate(${wide},0)`)
      .call(axisRight(scaleLinear().domain(second).range(range)));
  }
  const floor = y(log ? domain[0] : Math.max(domain[0], Math.min(0, domain[0])));
  const points = data
    .map((row) => [x.at(row[name]), y(Number(row[value]))] as const)
    .toSorted(([one], [other]) => one - other);
  if (mark === "bars") {
    for (const [at, top] of points) {
      plot
        .append("rect")
        .attr("class", "bar")
        .attr("x", at - x.width / 2)
        .attr("width", x.width)
        .attr("y", Math.min(top, floor))
        .attr("height", Math.abs(floor - top))
        .attr("fill", "steelblue");
    }
  }
  if (mark === "line")
    plot
      .append("path")
      .attr("fill", "none")
      .attr("stroke", "steelblue")
      .attr("d", line()([...points].map(([at, top]) => [at, top])));
  if (mark === "area")
    plot
      .append("path")
      .attr("fill", "steelblue")
      .attr(
        "d",
        area<readonly [number, number]>()
          .x(([at]) => at)
          .y0(floor)
          .y1(([, top]) => top)(points)
      );
  if (mark === "dots" || mark === "bubbles") {
    const size = block.size ?? value;
    const scale = block.linearSize ? scaleLinear() : scaleSqrt();
    scale.domain([0, max(data, (row) => Number(row[size])) ?? 1]).range([0, 25]);
    for (const row of data) {
      plot
        .append("circle")
        .attr("cx", x.at(row[name]))
        .attr("cy", y(Number(row[value])))
        .attr("r", mark === "dots" ? 3 : scale(Number(row[size])));
    }
  }
  return document.querySelector("svg")?.outerHTML ?? "";
}

interface Across {
  readonly scale: AxisScale<never>;
  readonly at: (value: Row[string] | undefined) => number;
  readonly width: number;
}

function acrossScale({data, name, across = "band"}: Block, wide: number): Across {
  const names = [...new Set(data.map((row) => String(row[name])))];
  if (across === "band") {
    const scale = scaleBand(names, [0, wide]).padding(0.2);
    return {
      scale: scale as unknown as AxisScale<never>,
      at: (value) => (scale(String(value)) ?? NaN) + scale.bandwidth() / 2,
      width: scale.bandwidth()
    };
  }
  if (across === "point") {
    const scale = scalePoint(names, [0, wide]);
    return {scale: scale as unknown as AxisScale<never>, at: (value) => scale(String(value)) ?? NaN, width: 0};
  }
  if (across === "time") {
    const dates = data.map((row) => new Date(`${String(row[name])} UTC`));
    const scale = scaleTime(extent(dates) as [Date, Date], [0, wide]);
    return {
      scale: scale as unknown as AxisScale<never>,
      at: (value) => scale(new Date(`${String(value)} UTC`)),
      width: 0
    };
  }
  const scale = scaleLinear(extent(data, (row) => Number(row[name])) as [number, number], [0, wide]).nice();
  return {scale: scale as unknown as AxisScale<never>, at: (value) => scale(Number(value)), width: 0};
}

const {obesity, sp500, cars, gapminder, wheat, temperature, hurricanes, stocks, driving, penguins} = datasets;
const rich = gapminder.filter(({population}) => Number(population) > 2e7);
const microsoft = stocks.filter(({symbol}) => symbol === "MSFT");
const states = obesity.slice(20, 32);
const stormy = hurricanes.filter(({hurricanes: count}) => Number(count) > 5);
const decades = temperature.filter(({year}) => [1890, 1920, 1950, 1980, 1990, 2000, 2010].includes(Number(year)));

const chart = (what: string, block: Block): ForeignCase => ({
  what,
  tool: "D3",
  data: block.data,
  draw: async () => blockSVG(block)
});

const sound: Readonly<Record<string, Block>> = {
  "bars of states": {data: states, name: "state", value: "rate", mark: "bars"},
  "bars of storms": {data: stormy, name: "state", value: "hurricanes", mark: "bars"},
  "the market": {data: sp500, name: "date", value: "price", mark: "line", across: "time"},
  "the market without zero": {
    data: sp500,
    name: "date",
    value: "price",
    mark: "line",
    across: "time",
    domain: [600, 1600]
  },
  "an area of prices": {data: microsoft, name: "date", value: "price", mark: "area", across: "time"},
  "prices on a log axis": {
    data: microsoft,
    name: "date",
    value: "price",
    mark: "line",
    across: "time",
    log: true,
    domain: [10, 100]
  },
  "power and weight": {
    data: cars.filter(({Horsepower}) => Horsepower !== null),
    name: "Weight_in_lbs",
    value: "Horsepower",
    mark: "dots",
    across: "linear"
  },
  "wealth and health": {
    data: rich,
    name: "income",
    value: "health",
    mark: "bubbles",
    size: "population",
    across: "linear",
    domain: [40, 90]
  },
  "the price of wheat": {data: wheat, name: "year", value: "wheat", mark: "line", across: "linear"},
  "miles by year": {data: driving, name: "year", value: "miles", mark: "area", across: "linear"},
  beaks: {
    data: penguins.filter((row) => row["Beak Length (mm)"] !== null),
    name: "Beak Length (mm)",
    value: "Beak Depth (mm)",
    mark: "dots",
    across: "linear",
    domain: [12, 22]
  },
  temperatures: {data: temperature, name: "year", value: "temp", mark: "line", across: "linear", domain: [-1, 1.2]}
};

/** Charts as the examples of D3 draw them, with one group a tick. They were drawn when the rules stood. */
export const d3Charts: readonly ForeignCase[] = Object.entries(sound).map(([what, block]) => chart(what, block));

const spoilt = (rule: RuleName, of: string, change: Partial<Block>): Twin => {
  const block = sound[of];
  if (!block) throw new Error(`unknown chart: ${of}`);
  return {...chart(of, {...block, ...change}), rule, data: block.data};
};

const longer = (rows: readonly Row[], at: number, field: string, factor: number) =>
  rows.map((row, index) => (index === at ? {...row, [field]: Number(row[field]) * factor} : row));

/** The same, made to mislead. */
export const d3Twins: readonly Twin[] = [
  spoilt("baseline-cut", "bars of states", {domain: [0.15, 0.25]}),
  spoilt("baseline-cut", "an area of prices", {domain: [10, 60]}),
  spoilt("baseline-cut", "miles by year", {domain: [3000, 11_000]}),
  spoilt("axis-inverted", "the market", {upsideDown: true}),
  spoilt("axis-inverted", "bars of storms", {upsideDown: true}),
  spoilt("axis-inverted", "power and weight", {upsideDown: true}),
  spoilt("length-on-log", "bars of storms", {log: true, domain: [1, 200]}),
  spoilt("length-on-log", "an area of prices", {log: true, domain: [10, 100]}),
  spoilt("dual-axis", "the market", {second: [0, 7]}),
  spoilt("dual-axis", "bars of states", {second: [10, 40]}),
  spoilt("step-uneven", "temperatures", {data: decades, across: "point"}),
  spoilt("step-uneven", "temperatures", {data: decades, across: "band", mark: "bars"}),
  spoilt("size-by-radius", "wealth and health", {linearSize: true}),
  spoilt("size-by-radius", "wealth and health", {linearSize: true, size: "income"}),
  spoilt("data-disagree", "bars of states", {data: longer(states, 5, "rate", 1.2)}),
  spoilt("data-disagree", "the market", {data: longer(sp500, 60, "price", 1.3)}),
  spoilt("data-disagree", "power and weight", {data: longer(cars, 33, "Horsepower", 1.5)})
];
