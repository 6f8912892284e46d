import {change, type Lie, swapColour, swapText} from "./lie.js";

const replace = (from: string | RegExp, to: string) => (svg: string) => svg.replace(from, to);

/** Some lies, one after the other. */
const all =
  (...edits: readonly ((svg: string) => string)[]) =>
  (svg: string) =>
    edits.reduce((so, edit) => edit(so), svg);

const [grid, three, open] = ["shareGrid", "three parts", "a range"];

/** Lies about a grid of a hundred squares. Shapes 0 and 1 of a figure are its paper and its accent. */
export const shareGridLies: readonly Lie[] = [
  [
    "a square gone",
    grid,
    three,
    "reading-incomplete",
    (svg) => svg.replace(/(<g fill="#1d8077">\n)<rect [^>]*\/>\n/, "$1")
  ],
  ["a square of a part given to another", grid, three, "measure-wrong", (svg) => svg.replace("[46,", "[45,").replace("[31,", "[32,")], // prettier-ignore
  ["the squares of a part in the colour of another", grid, three, "measure-unseen", replace('<g fill="#1d8077">', '<g fill="#12436d">')], // prettier-ignore
  ["a square over another", grid, three, "measure-wrong", change("rect", 10, "x", (x) => x - 31)],
  ["a square that is larger", grid, three, "measure-wrong", change("rect", 10, "width", (width) => width * 1.5)],
  ["a square out of the grid", grid, three, "measure-wrong", change("rect", 90, "y", (y) => y + 350)],
  ["two parts in one another’s colours", grid, three, "label-elsewhere", (svg) => svg.replace('<g fill="#1d8077"', '<g fill="\u0000"').replace('<g fill="#c5510e"', '<g fill="#1d8077"').replace("\u0000", "#c5510e")], // prettier-ignore
  ["two numbers swapped", grid, three, "label-elsewhere", swapText("31%", "9%")],
  ["another number", grid, three, "label-elsewhere", replace(">31%<", ">46%<")],
  ["a number that is no share", grid, three, "unit-changed", replace(">46%<", ">46<")],
  ["a remainder of more", grid, three, "label-elsewhere", replace(">14% by", ">41% by")],
  ["a remainder without its mark", grid, three, "derived-unmarked", replace(">(our calculation)<", ">(of the whole)<")],
  ["a square said to be two", grid, three, "measure-wrong", replace('"per":1', '"per":2')],
  ["a key of another number", grid, three, "number-unlicensed", replace("Each square is one percent", "Each square is five percent")], // prettier-ignore
  ["another share in the evidence", grid, three, "measure-wrong", replace('"value":31', '"value":13')],
  ["the squares of the rest gone", grid, three, "reading-incomplete", replace(/<g fill="#dfe3e8"[^]*?<\/g>\n/, "")],
  ["a range filled to its upper end", grid, open, "measure-wrong", replace('fill="none" stroke="#12436d"', 'fill="#12436d" stroke="#12436d"')], // prettier-ignore
  [
    "a range drawn without its upper end",
    grid,
    open,
    "measure-wrong",
    all(replace(/<g fill="none" stroke="#12436d">[^]*?<\/g>\n/, ""), replace(/\[15,\{.*?\}\]\}\],/, ""))
  ],
  ["a range printed as its middle", grid, open, "number-unlicensed", replace(">30–45%<", ">38%<")],
  ["a range printed as its end", grid, open, "number-unlicensed", replace(">30–45%<", ">45%<")]
];

const [grids, two] = ["shareGrids", "two grids"];

/** Lies about grids beside one another, of which squares 2 to 101 are the first and the others the second. */
export const shareGridsLies: readonly Lie[] = [
  ["a square gone", grids, two, "reading-incomplete", replace('<rect x="332" y="290" width="16" height="16"/>\n', "")],
  ["a square over another", grids, two, "measure-wrong", change("rect", 110, "x", (x) => x + 18)],
  ["a square in the other grid", grids, two, "measure-wrong", change("rect", 110, "x", (x) => x - 312)],
  ["a square that is larger", grids, two, "measure-wrong", change("rect", 110, "width", (width) => width * 1.4)],
  ["a square of the rest as one of the part", grids, two, "measure-wrong", (svg) => svg.replace("[20,", "[21,").replace("[80,", "[79,")], // prettier-ignore
  [
    "two grids swapped in the reading",
    grids,
    two,
    "measure-wrong",
    swapColour('"of":"grid-s-a-0"', '"of":"grid-s-b-0"')
  ],
  ["two numbers swapped", grids, two, "label-elsewhere", swapText("46%", "20%")],
  ["two remainders swapped", grids, two, "label-elsewhere", swapText("54% by anything else", "80% by anything else")],
  ["another number", grids, two, "label-elsewhere", replace(">20%<", ">46%<")],
  ["a number of no claim", grids, two, "number-unlicensed", replace(">20%<", ">25%<")],
  ["a number that is no share", grids, two, "unit-changed", replace(">20%<", ">20<")],
  [
    "a remainder without its mark",
    grids,
    two,
    "derived-unmarked",
    replace(/>\(our calculation\)</g, ">(of the whole)<")
  ],
  ["a year of its own", grids, two, "number-unlicensed", replace(/(<text x="332" y="115"[^>]*>)2023/, "$12003")],
  ["another share in the evidence", grids, two, "measure-wrong", replace('"value":46', '"value":64')],
  ["a grid in the colour of paper", grids, two, "measure-unseen", (svg) => svg.replace(/<g fill="#12436d">(?![^]*<g fill="#12436d">)/, '<g fill="#ffffff">')], // prettier-ignore
  ["a whole of another grid", grids, two, "measure-wrong", replace('"of":"grid-s-b-0","per":1,"whole":"grid-s-b-0"', '"of":"grid-s-b-0","per":1,"whole":"grid-s-a-0"')] // prettier-ignore
];
