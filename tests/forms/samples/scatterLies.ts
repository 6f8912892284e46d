import {change, type Lie, swapText} from "./lie.js";

const swapTag = (attribute: "cx" | "r", one: number, other: number) => (svg: string) => {
  const tags = [
    ...svg.matchAll(new RegExp(`<circle [^>]* ${attribute}="([^"]*)"[^>]*>|<circle ${attribute}="([^"]*)"`, "g"))
  ];
  const valueOf = (index: number) => Number(tags[index]?.[1] ?? tags[index]?.[2]);
  const [a, b] = [valueOf(one), valueOf(other)];
  return change("circle", other, attribute, () => a)(change("circle", one, attribute, () => b)(svg));
};

/** Lies about points. */
export const scatterLies: readonly Lie[] = [
  ["a dot farther to the right", "scatter", "eight rows", "measure-wrong", change("circle", 0, "cx", (x) => x + 3)],
  ["a dot four px higher", "scatter", "eight rows", "measure-wrong", change("circle", 3, "cy", (y) => y - 4)],
  ["two dots swapped", "scatter", "eight rows", "measure-wrong", swapTag("cx", 1, 5)],
  ["a larger dot", "scatter", "eight rows", "measure-unseen", change("circle", 2, "r", (r) => r + 2)],
  ["a dot gone", "scatter", "eight rows", "reading-incomplete", (svg) => svg.replace(/<circle [^>]*\/>\n?/, "")],
  ["a dot more", "scatter", "eight rows", "reading-incomplete", (svg) => svg.replace(/<circle [^>]*\/>/, "$&$&")],
  ["two names swapped", "scatter", "eight rows", "label-elsewhere", swapText("Elm", "Hazel")],
  ["another name", "scatter", "eight rows", "label-elsewhere", (svg) => svg.replace(">Elm</text>", ">Oak</text>")],
  ["a bubble ten percent larger", "scatter", "bubbles", "measure-wrong", change("circle", 0, "r", (r) => r * 1.1)],
  ["two bubbles swapped", "scatter", "bubbles", "measure-wrong", swapTag("r", 0, 20)],
  [
    "radius for area",
    "scatter",
    "bubbles",
    "area-by-radius",
    (svg) => svg.replace(/"type":"sqrt","domain":\[0,/, '"type":"linear","domain":[0,')
  ],
  ["a larger circle in the legend", "scatter", "bubbles", "measure-wrong", change("circle", 40, "r", (r) => r * 1.2)],
  [
    "another number in the legend",
    "scatter",
    "bubbles",
    "label-elsewhere",
    (svg) => svg.replace(/>50m(.)people</, ">90m$1people<")
  ],
  [
    "more named than are",
    "scatter",
    "bubbles",
    "number-unlicensed",
    (svg) => svg.replace("15 of 40 are", "25 of 40 are")
  ],
  [
    "fewer points than there are",
    "scatter",
    "40 rows",
    "number-unlicensed",
    (svg) => svg.replace("of 40 are", "of 30 are")
  ],
  ["a log axis unsaid", "scatter", "a log axis", "scale-unsaid", (svg) => svg.replace("Income (log scale)", "Income")],
  [
    "a log axis as a linear one",
    "scatter",
    "a log axis",
    "measure-wrong",
    (svg) => svg.replace('"type":"log"', '"type":"linear"')
  ],
  ["a word of an axis elsewhere", "scatter", "eight rows", "tick-misplaced", (svg) => svg.replace(">€40k<", ">€30k<")],
  ["a grid line elsewhere", "scatter", "eight rows", "tick-misplaced", change("line", 1, "y1", (y) => y + 9)],
  [
    "fewer without a figure",
    "scatter",
    "missing",
    "number-unlicensed",
    (svg) => svg.replace("3 of 8 have", "1 of 8 have")
  ],
  ["a margin of error halved", "scatter", "a bound each", "measure-wrong", change("line", 5, "x2", (x) => x - 9)],
  [
    "a bound without its sign",
    "scatter",
    "a bound of a column",
    "bound-undrawn",
    (svg) => svg.replaceAll(/"openEnd":\["[^"]*"\]/g, '"furniture":"sign"')
  ],
  ["another value in the table", "scatter", "eight rows", "measure-wrong", (svg) => svg.replace("55949", "45949")]
];
