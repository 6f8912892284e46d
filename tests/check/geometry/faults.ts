import type {RuleName} from "../../../src/check/rules.js";

/** A fault put into a published figure by hand, and the rule that is there to catch it. */
export interface GeometryFault {
  /** The figure of the story, at 640 px in light. */
  readonly figure: string;
  readonly fault: string;
  readonly rule: RuleName;
  readonly seed: (file: string) => string;
}

/** Faults in one figure, as rows of rule, fault and seed. */
function faultsIn(figure: string, rows: readonly (readonly [RuleName, string, GeometryFault["seed"]])[]) {
  return rows.map(([rule, fault, seed]): GeometryFault => ({figure, rule, fault, seed}));
}

const swap =
  (from: string | RegExp, to: string) =>
  (file: string): string =>
    file.replace(from, to);

const swapAll =
  (from: string | RegExp, to: string) =>
  (file: string): string =>
    file.replaceAll(from, to);

/** Adds markup over all that is drawn. */
const add = (markup: string) => swap(/<\/g>\n<\/svg>/, `${markup}\n</g>\n</svg>`);

const both =
  (first: GeometryFault["seed"], second: GeometryFault["seed"]) =>
  (file: string): string =>
    second(first(file));

const cell = /<rect x="[\d.]+" y="[\d.]+" width="20" height="20"\/>\n/;
const lastSolid = /(<rect [^>]*\/>\n)(<\/g>\n<g fill="#dfe3e8"[^>]*>\n)(<rect [^>]*\/>\n)/;
const dashes = 'fill="#ffffff" stroke="#858d97" stroke-dasharray="2 2"';
const arrow = /<g[^>]*stroke-linecap="round">\n<path[^>]*\/>\n<\/g>\n/;
const ring = /<g fill="none" stroke="#595959" stroke-width="1.5">\n<circle[^>]*\/>\n<\/g>\n/;
const dot = /<circle [^>]*\/>\n/;

/** Every fault in what is drawn that the tests put into the story’s figures. */
export const faults: readonly GeometryFault[] = [
  ...faultsIn("arms-imports", [
    ["lie-factor", "a cell too few", swap(cell, "")],
    ["lie-factor", "a cell too many", swap(cell, "$&$&")],
    ["lie-factor", "a cell too many above the grid", swap(cell, '$&<rect x="20" y="80" width="20" height="20"/>\n')],
    ["lie-factor", "a cell far away", swap(cell, '$&<rect x="400" y="30" width="20" height="20"/>\n')],
    ["lie-factor", "a cell moved by 3 px", swap(/<rect x="43" y="319"/, '<rect x="46" y="319"')],
    ["lie-factor", "a cell moved by 0.1 px", swap(/<rect x="43" y="319"/, '<rect x="43.1" y="319"')],
    ["lie-factor", "one cell larger", swap('width="20" height="20"', 'width="30" height="30"')],
    ["lie-factor", "one cell a tenth of a px larger", swap('width="20" height="20"', 'width="20.1" height="20"')],
    ["lie-factor", "a filled cell among the rest", swap(lastSolid, "$2$1$3")],
    ["lie-factor", "a cell of the rest filled", swap(lastSolid, "$1$3$2")],
    ["lie-factor", "a cell in the colour of the paper", swap('width="20" height="20"', '$& fill="#ffffff"')],
    ["lie-factor", "a cell in a colour of its own", swap('width="20" height="20"', '$& fill="#c8530f"')],
    ["lie-factor", "a row of the rest gone", swap(/(<rect [^>]*width="19"[^>]*\/>\n){10}/, "")],
    ["lie-factor", "the rest gone", swap(/<g fill="#dfe3e8"[^]*?<\/g>\n/, "")],
    ["lie-factor", "the rest without its edge", swap(' stroke="#858d97"', "")],
    ["lie-factor", "cells that are higher than wide", swapAll('height="20"', 'height="22"')],
    ["lie-factor", "ten cells painted over", add('<rect x="20" y="319" width="230" height="20" fill="#ffffff"/>')],
    [
      "lie-factor",
      "a second grid for no claim",
      (file) => add(file.match(/<g fill="#12436d">[^]*?<\/g>/)?.[0].replaceAll('x="', 'x="3') ?? "")(file)
    ],
    [
      "lie-factor",
      "filled cells that grow by a transform",
      swap('<g fill="#12436d">', '<g fill="#12436d" transform="scale(1.1)">')
    ],
    ["lie-factor", "a filled cell that is hidden", swap('width="20" height="20"', '$& visibility="hidden"')],
    [
      "lie-factor",
      "filled cells as good as transparent",
      swap('<g fill="#12436d">', '<g fill="#12436d" fill-opacity="0">')
    ],
    ["lie-factor", "a drawing that is stretched", swap('role="img"', 'preserveAspectRatio="none" role="img"')],
    ["lie-factor", "a polygon beside the grid", add('<polygon points="260,100 300,100 300,300" fill="#12436d"/>')],
    ["lie-factor", "a circle beside the grid", add('<circle cx="280" cy="200" r="12" fill="#12436d"/>')],
    ["lie-factor", "another claim in the metadata", swap('"value":69', '"value":68')],
    ["bound-closed", "the rest of an exact share drawn as not stated", swap('fill="#dfe3e8" stroke="#858d97"', dashes)],
    [
      "bound-closed",
      "an arrow on an exact share",
      add('<path d="M264,200L264,172M260,178L264,172L267,178" stroke="#12436d"/>')
    ]
  ]),
  ...faultsIn("oil-purchases", [
    ["lie-factor", "a filled cell too many", swap(/(<\/g>\n<g fill="#ffffff"[^>]*>\n)(<rect [^>]*\/>\n)/, "$2$1")],
    ["lie-factor", "the line of the bound at 40 percent", both(swapAll("245.5", "222.5"), swapAll("217.5", "194.5"))],
    ["bound-closed", "the unknown drawn as what remains", swap(dashes, 'fill="#dfe3e8" stroke="#858d97"')],
    ["bound-closed", "the unknown in solid outlines", swap(' stroke-dasharray="2 2"', "")],
    ["bound-closed", "the unknown filled within its dashes", swap(dashes, dashes.replace("#ffffff", "#12436d"))],
    ["bound-closed", "the arrow gone", swap(arrow, "")],
    [
      "bound-closed",
      "the arrow turned down",
      swap(/d="M264[^"]*"/, 'd="M264,217.5L264,245.5M260.67,239.73L264,245.5L267.33,239.73"')
    ],
    ["bound-closed", "an arrow without its head", swap(/M260.67[^"]*"/, '"')],
    ["bound-closed", "the line of the bound gone", swap(/<line x1="255"[^>]*\/>\n/, "")],
    [
      "bound-closed",
      "the arrow away from its line",
      swap(/d="M264[^"]*"/, 'd="M264,205.5L264,177.5M260.67,183.23L264,177.5L267.33,183.23"')
    ]
  ]),
  ...faultsIn("three-shares", [
    ["lie-factor", "a grid one pixel larger a cell", scaleGrid(1)],
    ["lie-factor", "a cell too few in the second grid", removeIn(1)],
    ["lie-factor", "a cell too few in the last grid", removeIn(2)],
    ["lie-factor", "figures swapped between two grids", swapTexts(">69%<", ">17%<")],
    ["lie-factor", "names swapped between two grids", swapTexts(">major arms<", ">Israel’s exports of major arms<")],
    ["lie-factor", "a figure gone from its grid", swap(/<text[^>]*>17%<\/text>\n/, "")],
    [
      "lie-factor",
      "claims in another order",
      swap(
        '"draws":["arms-import-share","100 − arms-import-share","arms-export-share","100 − arms-export-share"',
        '"draws":["arms-export-share","100 − arms-export-share","arms-import-share","100 − arms-import-share"'
      )
    ],
    ["lie-factor", "a claim without a grid", swap(',"oil-share"]', ',"oil-share","arms-import-share"]')],
    ["lie-factor", "a grid without a claim", swap(',"oil-share"]', "]")],
    ["bound-closed", "the arrow of the bound gone", swap(arrow, "")],
    ["bound-closed", "the unknown drawn as what remains", swap(dashes, 'fill="#dfe3e8" stroke="#858d97"')]
  ]),
  ...faultsIn("arms-flow", [
    ["lie-factor", "a bar 3 percent longer", swap('width="498"', 'width="513"')],
    ["lie-factor", "a bar half a px longer", swap('width="45.83"', 'width="46.33"')],
    ["lie-factor", "one flow longer than the other", swap('y="136" width="102"', 'y="136" width="110"')],
    ["lie-factor", "both flows longer", swapAll(/(x="20" y="(?:136|236)" width=)"102"/g, '$1"110"')],
    [
      "lie-factor",
      "one bar on twice the scale",
      swapAll(/y="136" width="102"|y="136" width="45.83"/g, 'y="136" width="204"')
    ],
    ["lie-factor", "a higher bar", swapAll(/y="136"([^>]*) height="48"/g, 'y="136"$1 height="96"')],
    ["lie-factor", "a higher flow", swap(/x="20" y="136"([^>]*) height="48"/, 'x="20" y="136"$1 height="60"')],
    ["lie-factor", "a wider band", swap('y="184" width="102"', 'y="184" width="140"')],
    ["lie-factor", "an edge longer than its rest", swap('width="497"', 'width="510"')],
    [
      "lie-factor",
      "a gap between flow and rest",
      swap('<rect x="122" y="236" width="498"', '<rect x="130" y="236" width="490"')
    ],
    ["lie-factor", "a rest in the colour of the flow", swap('<g fill="#dfe3e8">', '<g fill="#12436d">')],
    ["lie-factor", "a flow in another colour", swap(/x="20" y="136"/, 'fill="#c8530f" x="20" y="136"')],
    ["lie-factor", "a bar gone", swapAll(/<rect x="(?:20|122)(?:\.5)?" y="236[^>]*\/>\n/g, "")],
    [
      "lie-factor",
      "a bar too many",
      add('<rect x="20" y="300" width="90" height="30"/><rect x="110" y="300" width="90" height="30" fill="#c9ced4"/>')
    ],
    ["lie-factor", "figures swapped between two bars", swapTexts(">69%<", ">17%<")],
    [
      "lie-factor",
      "names swapped between two bars",
      swapTexts(">Azerbaijan’s imports of major arms<", ">Israel’s exports of major arms<")
    ],
    [
      "baseline-cut",
      "a bar that starts elsewhere",
      swap('<rect x="20" y="136" width="102"', '<rect x="60" y="136" width="62"')
    ],
    ["baseline-cut", "a bar shifted", shiftBar(40)],
    ["bound-closed", "a bound in the metadata", swap('"bound":"exact"', '"bound":"moreThan"')]
  ]),
  ...faultsIn("war-deaths", [
    ["lie-factor", "ten dots gone", swap(/(<circle[^>]*\/>\n){10}/, "")],
    ["lie-factor", "a row of dots gone", swap(/(<circle[^>]*\/>\n){40}/, "")],
    ["lie-factor", "ten dots twice", swap(/(<circle[^>]*\/>\n){10}/, "$&$&")],
    ["lie-factor", "a dot too many", swap(ring, '<circle cx="27.5" cy="388.5" r="5.4" fill="#595959"/>\n$&')],
    ["lie-factor", "a dot moved", swap('<circle cx="42.5"', '<circle cx="48"')],
    ["lie-factor", "a dot that covers another", swap('<circle cx="42.5"', '<circle cx="57.5"')],
    ["lie-factor", "a larger dot", swap('r="5.4"', 'r="7.4"')],
    ["lie-factor", "the last dot in part", swap(/r="5.4"(\/>\n<\/g>\n<g fill="none")/, 'r="3.8"$1')],
    ["lie-factor", "dots of another colour", swap(dot, '<circle cx="27.5" cy="163.5" r="5.4" fill="#c8530f"/>\n')],
    [
      "lie-factor",
      "dots in the colour of the paper",
      swap(dot, '<circle cx="27.5" cy="163.5" r="5.4" fill="#ffffff"/>\n')
    ],
    ["lie-factor", "a dot that stands for more", swap("Each dot is 10 soldiers", "Each dot is 20 soldiers")],
    ["lie-factor", "no key to the dots", swap("Each dot is 10 soldiers", "Dots are soldiers")],
    ["lie-factor", "two keys to the dots", swap("A lower bound.", "Each dot is 20 soldiers.")],
    ["lie-factor", "a ring larger than a dot", swap(/r="5.4"(\/>\n<\/g>\n<line)/, 'r="12"$1')],
    ["lie-factor", "a bar beside the dots", add('<rect x="20" y="400" width="90" height="20"/>')],
    ["bound-closed", "the open ring gone", swap(ring, "")],
    [
      "bound-closed",
      "the open ring filled",
      swap('<g fill="none" stroke="#595959"', '<g fill="#595959" stroke="#595959"')
    ],
    [
      "bound-closed",
      "the open ring first",
      swap(/(?<=<g fill="none"[^>]*>\n)<circle cx="27.5" cy="[\d.]+"/, '<circle cx="27.5" cy="148.5"')
    ],
    [
      "bound-closed",
      "two open rings",
      swap(/(?<=<g fill="none" stroke="#595959"[^>]*>\n)<circle[^>]*\/>/, '$&\n<circle cx="500" cy="394.5" r="5.4"/>')
    ],
    [
      "bound-closed",
      "an exact count in the metadata",
      swap('{"bound":"moreThan","value":6000}', '{"bound":"exact","value":6000,"decimals":0}')
    ]
  ]),
  ...faultsIn("ties-in-public", [
    ["lie-factor", "a dot moved by a week", moveDot(545, -395)],
    ["lie-factor", "a dot moved by a day", moveDot(545, 150)],
    ["lie-factor", "a dot moved by an hour", moveDot(545, 6.25)],
    [
      "lie-factor",
      "a dot filled that is one of several dates",
      swap('<g fill="#ffffff" stroke="#12436d"', '<g fill="#12436d" stroke="#12436d"')
    ],
    ["lie-factor", "dates of a set as dots of their own", swap(/<path d="M100,447L240,447"\/>\n/, "")],
    ["lie-factor", "one of the dates of a set gone", swap(/<circle cx="95"[^>]*\/>\n/, "")],
    ["lie-factor", "a dot gone", swap(/<circle cx="545"[^>]*\/>\n/, "")],
    ["lie-factor", "a dot too many", add('<circle cx="395" cy="547" r="5" fill="#12436d"/>')],
    ["lie-factor", "a larger dot", swap('cx="395" cy="497" r="5"', 'cx="395" cy="497" r="8"')],
    [
      "lie-factor",
      "a day as a ring",
      swap(
        '<circle cx="395" cy="497" r="5"/>',
        '<circle cx="395" cy="497" r="4.25" fill="#ffffff" stroke="#12436d" stroke-width="1.5"/>'
      )
    ],
    ["lie-factor", "a month as a dot", swap(/<rect x="116.99"[^>]*\/>/, '<circle cx="142.47" cy="271" r="5"/>')],
    ["lie-factor", "a month stretched to six weeks", swap('width="50.96"', 'width="76"')],
    ["lie-factor", "a month two days short", swap('width="50.96"', 'width="47.67"')],
    ["lie-factor", "March drawn in April", swap('<rect x="116.99"', '<rect x="167.95"')],
    ["lie-factor", "a higher bar", swap('width="50.96" height="10"', 'width="50.96" height="16"')],
    ["lie-factor", "a year drawn as if it took all of it", swap(/<path d="M20.75,95.75[^"]*"\/>\n/, "")],
    [
      "lie-factor",
      "a year drawn solid",
      swap(
        '<rect x="20.75" y="90.75" width="148.81" height="8.5"/>',
        '<rect x="20" y="90" width="150.31" height="10" fill="#12436d" stroke="none"/>'
      )
    ],
    ["lie-factor", "a year of thirteen months", swap('width="148.81"', 'width="161.3"')],
    [
      "lie-factor",
      "labels of two events swapped",
      swapTexts(">Gallant meets Aliyev in Baku<", ">Israel’s defence ministry outlines visit<")
    ],
    ["lie-factor", "an event without a label", swap(/<text[^>]*>Gallant meets Aliyev in Baku<\/text>\n/, "")],
    ["lie-factor", "a tick that is crooked", swapAll('x1="470.1" x2="470.1"', 'x1="500" x2="500"')],
    ["lie-factor", "an axis that names other months", swap(">Feb<", ">Sep<")],
    [
      "lie-factor",
      "words moved along the axis",
      swapAll(/x="(\d+)(?=[^>]*text-anchor="middle"[^>]*>1[0-3]<)/g, 'x="1$1')
    ],
    ["lie-factor", "a panel under another year", swap(/>2023<(?=\/text>\n<text[^>]*>Azerbaijan opens)/, ">2022<")],
    ["lie-factor", "an axis without words", swapAll(/<text[^>]*text-anchor="middle"[^>]*>1[0-3]<\/text>\n/g, "")],
    ["lie-factor", "a wedge from another month", swap("M338.9,384", "M380,384")],
    ["lie-factor", "a bar over the axis", add('<rect x="20" y="570" width="90" height="6" fill="#12436d"/>')]
  ]),
  ...faultsIn("by-the-numbers", [
    ["lie-factor", "a rule longer than the others", swap(/<line x1="20" x2="[\d.]+"/, '<line x1="20" x2="340"')],
    ["lie-factor", "a thicker rule", swap(/<line x1="20"/, '<line stroke-width="6" x1="20"')],
    ["lie-factor", "a rule gone", swap(/<line x1="20"[^>]*\/>\n/, "")],
    ["lie-factor", "a figure set larger", swap(/font-size="\d+"([^>]*>69%)/, 'font-size="60"$1')],
    ["lie-factor", "a bar under a figure", add('<rect x="20" y="200" width="200" height="20"/>')]
  ])
];

function shiftBar(by: number) {
  return (file: string): string =>
    file.replace(/(?<=<rect x=")(?:20|122|122\.5)(?=" y="136)/g, (x) => String(Number(x) + by));
}

function moveDot(x: number, by: number) {
  return swap(`<circle cx="${x}"`, `<circle cx="${x + by}"`);
}

function swapTexts(first: string, second: string) {
  return (file: string): string => {
    const start = file.lastIndexOf("</metadata>");
    const drawing = file.slice(start);
    return file.slice(0, start) + drawing.replace(first, ">\0<").replace(second, first).replace(">\0<", second);
  };
}

function removeIn(grid: number) {
  return (file: string): string => {
    let index = -1;
    return file.replace(/<g fill="#12436d">\n<rect [^>]*\/>\n/g, (group) => {
      index += 1;
      return index === grid ? '<g fill="#12436d">\n' : group;
    });
  };
}

function scaleGrid(by: number) {
  return (file: string): string => {
    const first = file.indexOf('<g fill="#12436d">');
    const end = file.indexOf('<g fill="#12436d">', first + 1);
    const grid = file.slice(first, end);
    const scaled = grid.replace(/x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g, (_, x, y, w, h) => {
      const [column, row] = [Math.floor((Number(x) - 20) / 15), Math.floor((Number(y) - 172) / 15)];
      return `x="${Number(x) + column * by}" y="${Number(y) + row * by}" width="${Number(w) + by}" height="${Number(h) + by}"`;
    });
    return file.slice(0, first) + scaled + file.slice(end);
  };
}
