import type {RuleName} from "../../../src/check/rules.js";

/** A fault put into a published figure by hand, and the rule that is there to catch it. */
export interface GeometryFault {
  /** The figure of the story, at 640 px in light. */
  readonly figure: string;
  readonly fault: string;
  readonly rule: RuleName;
  /** What the rule finds, so that no other fault is taken for the one that is meant. */
  readonly found: string;
  readonly seed: (file: string) => string;
}

/** Faults in one figure, as rows of rule, fault, what is found, and seed. */
function faultsIn(figure: string, rows: readonly (readonly [RuleName, string, string, GeometryFault["seed"]])[]) {
  return rows.map(([rule, fault, found, seed]): GeometryFault => ({figure, rule, fault, found, seed}));
}

const swap =
  (from: string | RegExp, to: string) =>
  (file: string): string =>
    file.replace(from, to);

const swapAll =
  (from: string | RegExp, to: string | ((found: string) => string)) =>
  (file: string): string =>
    typeof to === "string" ? file.replaceAll(from, to) : file.replaceAll(from, to);

/** Adds markup over all that is drawn. */
const add = (markup: string) => swap(/<\/g>\n<\/svg>/, `${markup}\n</g>\n</svg>`);

const both =
  (first: GeometryFault["seed"], second: GeometryFault["seed"]) =>
  (file: string): string =>
    second(first(file));

/** Changes the pen with which the path of dots is drawn. */
const pen =
  (name: string, value: string) =>
  (file: string): string =>
    file.replace(/<g fill="none"[^>]*stroke-linecap="round">/, (tag) =>
      tag.replace(new RegExp(` ${name}="[^"]*"`), ` ${name}="${value}"`)
    );

const cell = /<rect x="[\d.]+" y="[\d.]+" width="20" height="20"\/>\n/;
const lastSolid = /(<rect [^>]*\/>\n)(<\/g>\n<g fill="#dfe3e8"[^>]*>\n)(<rect [^>]*\/>\n)/;
const dashes = 'fill="#ffffff" stroke="#858d97" stroke-dasharray="2 2"';
const arrow = /<g[^>]*stroke-linecap="round">\n<path[^>]*\/>\n<\/g>\n/;
const ring = /<g fill="none" stroke="#595959" stroke-width="1.5">\n<circle[^>]*\/>\n<\/g>\n/;
/** The first dots of a path. */
const dots = (count: number) => new RegExp(`(M[\\d.]+,[\\d.]+h\\.01){${count}}`);
/** Draws the dots at (42.5, 163.5) as a circle of its own. */
const apart = (attributes: string) =>
  both(swap("M42.5,163.5h.01", ""), swap(ring, `<circle cx="42.5" cy="163.5" ${attributes}/>\n$&`));

/** Every fault in what is drawn that the tests put into the story’s figures. */
export const faults: readonly GeometryFault[] = [
  ...faultsIn("arms-imports", [
    ["lie-factor", "a cell too few", "68 squares, ratio 0.986", swap(cell, "")],
    ["lie-factor", "a cell too many", "70 squares, ratio 1.014", swap(cell, "$&$&")],
    [
      "lie-factor",
      "a cell too many above the grid",
      "a mark that stands for nothing",
      swap(cell, '$&<rect x="20" y="80" width="20" height="20"/>\n')
    ],
    [
      "lie-factor",
      "a cell far away",
      "a mark that stands for nothing",
      swap(cell, '$&<rect x="400" y="30" width="20" height="20"/>\n')
    ],
    ["lie-factor", "a cell moved by 3 px", "off the grid", swap(/<rect x="43" y="319"/, '<rect x="46" y="319"')],
    ["lie-factor", "a cell moved by 0.1 px", "off the grid", swap(/<rect x="43" y="319"/, '<rect x="43.1" y="319"')],
    ["lie-factor", "one cell larger", "30 × 30 px", swap('width="20" height="20"', 'width="30" height="30"')],
    [
      "lie-factor",
      "one cell a tenth of a px larger",
      "20.1 × 20 px",
      swap('width="20" height="20"', 'width="20.1" height="20"')
    ],
    ["lie-factor", "a filled cell among the rest", "68 squares, ratio 0.986", swap(lastSolid, "$2$1$3")],
    ["lie-factor", "a cell of the rest filled", "70 squares, ratio 1.014", swap(lastSolid, "$1$3$2")],
    [
      "lie-factor",
      "a cell in the colour of the paper",
      "68 squares, ratio 0.986",
      swap('width="20" height="20"', '$& fill="#ffffff"')
    ],
    [
      "lie-factor",
      "a cell in a colour of its own",
      "68 squares, ratio 0.986",
      swap('width="20" height="20"', '$& fill="#c8530f"')
    ],
    ["lie-factor", "a row of the rest gone", "90 squares", swap(/(<rect [^>]*width="19"[^>]*\/>\n){10}/, "")],
    ["lie-factor", "the rest gone", "69 squares", swap(/<g fill="#dfe3e8"[^]*?<\/g>\n/, "")],
    ["lie-factor", "the rest without its edge", "in a colour that stands for no claim", swap(' stroke="#858d97"', "")],
    ["lie-factor", "cells that are higher than wide", "20 × 22 px", swapAll('height="20"', 'height="22"')],
    [
      "lie-factor",
      "ten cells painted over",
      "101 squares",
      add('<rect x="20" y="319" width="230" height="20" fill="#ffffff"/>')
    ],
    [
      "lie-factor",
      "a second grid for no claim",
      "a grid that stands for no claim",
      (file) => add(file.match(/<g fill="#12436d">[^]*?<\/g>/)?.[0].replaceAll('x="', 'x="3') ?? "")(file)
    ],
    [
      "lie-factor",
      "filled cells that grow by a transform",
      'transform="scale(1.1)"',
      swap('<g fill="#12436d">', '<g fill="#12436d" transform="scale(1.1)">')
    ],
    [
      "lie-factor",
      "a filled cell that is hidden",
      'visibility="hidden"',
      swap('width="20" height="20"', '$& visibility="hidden"')
    ],
    [
      "lie-factor",
      "filled cells as good as transparent",
      'fill-opacity="0"',
      swap('<g fill="#12436d">', '<g fill="#12436d" fill-opacity="0">')
    ],
    [
      "lie-factor",
      "a drawing that is stretched",
      'preserveAspectRatio="none"',
      swap('role="img"', 'preserveAspectRatio="none" role="img"')
    ],
    [
      "lie-factor",
      "a view of a part of the drawing",
      'viewBox="0 0 640 200"',
      swap(/viewBox="0 0 640 \d+"/, 'viewBox="0 0 640 200"')
    ],
    [
      "lie-factor",
      "cells beyond the edge of the figure",
      "outside the figure",
      swap(/(<svg[^>]*) width="640"/, '$1 width="240"')
    ],
    [
      "lie-factor",
      "a polygon beside the grid",
      "a shape that is not measured",
      add('<polygon points="260,100 300,100 300,300" fill="#12436d"/>')
    ],
    [
      "lie-factor",
      "a circle beside the grid",
      "a mark that stands for nothing",
      add('<circle cx="280" cy="200" r="12" fill="#12436d"/>')
    ],
    ["lie-factor", "another claim in the metadata", "69 squares, ratio 1.015", swap('"value":69', '"value":68')],
    [
      "bound-closed",
      "the rest of an exact share drawn as not stated",
      "drawn as not stated",
      swap('fill="#dfe3e8" stroke="#858d97"', dashes)
    ],
    [
      "bound-closed",
      "an arrow on an exact share",
      "the sign of a bound",
      add('<path d="M264,200L264,172M260,178L264,172L267,178" stroke="#12436d"/>')
    ]
  ]),
  ...faultsIn("oil-purchases", [
    [
      "lie-factor",
      "a filled cell too many",
      "19 × 19 px",
      swap(/(<\/g>\n<g fill="#ffffff"[^>]*>\n)(<rect [^>]*\/>\n)/, "$2$1")
    ],
    [
      "lie-factor",
      "the line of the bound at 40 percent",
      "the line of the bound at 40 percent, ratio 1.333",
      both(swapAll("245.5", "222.5"), swapAll("217.5", "194.5"))
    ],
    [
      "bound-closed",
      "the unknown drawn as what remains",
      "drawn as what remains",
      swap(dashes, 'fill="#dfe3e8" stroke="#858d97"')
    ],
    ["bound-closed", "the unknown in solid outlines", "drawn as what remains", swap(' stroke-dasharray="2 2"', "")],
    [
      "bound-closed",
      "the unknown filled within its dashes",
      "drawn as what remains",
      swap(dashes, dashes.replace("#ffffff", "#12436d"))
    ],
    ["bound-closed", "the arrow gone", "no arrow", swap(arrow, "")],
    [
      "bound-closed",
      "the arrow turned down",
      "an arrow that does not rise from that line",
      swap(/d="M264[^"]*"/, 'd="M264,217.5L264,245.5M260.67,239.73L264,245.5L267.33,239.73"')
    ],
    [
      "bound-closed",
      "an arrow without its head",
      "an arrow that does not rise from that line",
      swap(/M260.67[^"]*"/, '"')
    ],
    [
      "bound-closed",
      "the line of the bound gone",
      "no line where the stated squares end",
      swap(/<line x1="255"[^>]*\/>\n/, "")
    ],
    [
      "bound-closed",
      "the arrow away from its line",
      "an arrow that does not rise from that line",
      swap(/d="M264[^"]*"/, 'd="M264,205.5L264,177.5M260.67,183.23L264,177.5L267.33,183.23"')
    ]
  ]),
  ...faultsIn("three-shares", [
    ["lie-factor", "a grid one pixel larger a cell", "squares of 15 px, ratio 1.071", scaleGrid(1)],
    ["lie-factor", "a cell too few in the second grid", "16 squares, ratio 0.941", removeIn(1)],
    ["lie-factor", "a cell too few in the last grid", "29 squares, ratio 0.967", removeIn(2)],
    ["lie-factor", "figures swapped between two grids", "labelled 17", swapTexts(">69%<", ">17%<")],
    [
      "lie-factor",
      "names swapped between two grids",
      "not under “Azerbaijan’s imports of major arms”",
      swapAll(/(?<=<text x=")(20|228)(?="[^>]*font-weight="600")/g, (x) => (x === "20" ? "228" : "20"))
    ],
    ["lie-factor", "a figure gone from its grid", "labelled with no number", swap(/<text[^>]*>17%<\/text>\n/, "")],
    [
      "lie-factor",
      "claims in another order",
      "69 squares, ratio 4.059",
      swap(
        '"draws":["arms-import-share","100 − arms-import-share","arms-export-share","100 − arms-export-share"',
        '"draws":["arms-export-share","100 − arms-export-share","arms-import-share","100 − arms-import-share"'
      )
    ],
    ["lie-factor", "a claim without a grid", "not drawn", swap(',"oil-share"]', ',"oil-share","arms-import-share"]')],
    ["lie-factor", "a grid without a claim", "a grid that stands for no claim", swap(',"oil-share"]', "]")],
    ["bound-closed", "the arrow of the bound gone", "no arrow", swap(arrow, "")],
    [
      "bound-closed",
      "the unknown drawn as what remains",
      "drawn as what remains",
      swap(dashes, 'fill="#dfe3e8" stroke="#858d97"')
    ]
  ]),
  ...faultsIn("arms-flow", [
    [
      "lie-factor",
      "a bar 3 percent longer",
      "16.59 percent of the bar, ratio 0.976",
      swap('width="498"', 'width="513"')
    ],
    [
      "lie-factor",
      "a bar half a px longer",
      "68.77 percent of the bar, ratio 0.997",
      swap('width="45.83"', 'width="46.33"')
    ],
    [
      "lie-factor",
      "one flow longer than the other",
      "-8 px from the flow",
      swap('y="136" width="102"', 'y="136" width="110"')
    ],
    [
      "lie-factor",
      "both flows longer",
      "-8 px from the flow",
      swapAll(/(x="20" y="(?:136|236)" width=)"102"/g, '$1"110"')
    ],
    [
      "lie-factor",
      "one bar on twice the scale",
      "-102 px from the flow",
      swapAll(/y="136" width="102"|y="136" width="45.83"/g, 'y="136" width="204"')
    ],
    ["lie-factor", "a higher bar", "a bar of 3 parts", swapAll(/y="136"([^>]*) height="48"/g, 'y="136"$1 height="96"')],
    [
      "lie-factor",
      "a higher flow",
      "48 px high",
      swap(/x="20" y="136"([^>]*) height="48"/, 'x="20" y="136"$1 height="60"')
    ],
    [
      "lie-factor",
      "a wider band",
      "a band from 20 to 160, ratio 1.373",
      swap('y="184" width="102"', 'y="184" width="140"')
    ],
    ["lie-factor", "an edge longer than its rest", "an edge from 122 to 633", swap('width="497"', 'width="510"')],
    [
      "lie-factor",
      "an outline that stands for nothing",
      "a mark that stands for nothing",
      add('<rect x="20" y="292" width="300" height="6" fill="none" stroke="#12436d"/>')
    ],
    [
      "lie-factor",
      "an edge around flow and rest",
      "an edge from 20 to 620",
      swap('<rect x="122.5" y="236.5" width="497"', '<rect x="20.5" y="236.5" width="599"')
    ],
    [
      "lie-factor",
      "a gap between flow and rest",
      "8 px from the flow",
      swap('<rect x="122" y="236" width="498"', '<rect x="130" y="236" width="490"')
    ],
    [
      "lie-factor",
      "a rest in the colour of the flow",
      "in the colour of the flow",
      swap('<g fill="#dfe3e8">', '<g fill="#12436d">')
    ],
    [
      "lie-factor",
      "a flow in another colour",
      "another colour",
      swap(/x="20" y="136"/, 'fill="#c8530f" x="20" y="136"')
    ],
    ["lie-factor", "a bar gone", "not drawn", swapAll(/<rect x="(?:20|122)(?:\.5)?" y="236[^>]*\/>\n/g, "")],
    [
      "lie-factor",
      "a bar too many",
      "a bar that stands for no claim",
      add('<rect x="20" y="300" width="90" height="30"/><rect x="110" y="300" width="90" height="30" fill="#c9ced4"/>')
    ],
    ["lie-factor", "figures swapped between two bars", "labelled 17", swapTexts(">69%<", ">17%<")],
    [
      "lie-factor",
      "names swapped between two bars",
      "not under “Azerbaijan’s imports of major arms”",
      swapTexts(">Azerbaijan’s imports of major arms<", ">Israel’s exports of major arms<")
    ],
    [
      "baseline-cut",
      "a bar that starts elsewhere",
      "starts at 60",
      swap('<rect x="20" y="136" width="102"', '<rect x="60" y="136" width="62"')
    ],
    ["baseline-cut", "a bar shifted", "starts at 60", shiftBar(40)],
    ["bound-closed", "a bound in the metadata", "a bar with a remainder", swap('"bound":"exact"', '"bound":"moreThan"')]
  ]),
  ...faultsIn("war-deaths", [
    ["lie-factor", "a dot gone", "599 dots for 5990, ratio 0.998", swap(dots(1), "")],
    ["lie-factor", "ten dots gone", "590 dots for 5900, ratio 0.983", swap(dots(10), "")],
    ["lie-factor", "a row of dots gone", "560 dots for 5600, ratio 0.933", swap(dots(40), "")],
    ["lie-factor", "ten dots twice", "610 dots for 6100, ratio 1.017", swap(dots(10), "$&$&")],
    ["lie-factor", "ten dots twice, none on another", "out of its row or on another dot", swap(dots(10), "$&$&")],
    [
      "lie-factor",
      "a dot too many in the path",
      "601 dots for 6010, ratio 1.002",
      swap(/h\.01(?="\/>)/, "h.01M27.5,388.5h.01")
    ],
    [
      "lie-factor",
      "a dot too many in a path of its own",
      "601 dots for 6010, ratio 1.002",
      add('<path d="M27.5,388.5h.01" fill="none" stroke="#595959" stroke-width="10.8" stroke-linecap="round"/>')
    ],
    [
      "lie-factor",
      "a dot too many",
      "601 dots for 6010, ratio 1.002",
      swap(ring, '<circle cx="27.5" cy="388.5" r="5.4" fill="#595959"/>\n$&')
    ],
    ["lie-factor", "a dot moved", "out of its row or on another dot", swap("M42.5,163.5", "M48,163.5")],
    ["lie-factor", "a dot moved by 0.1 px", "out of its row or on another dot", swap("M42.5,163.5", "M42.5,163.6")],
    ["lie-factor", "a dot that covers another", "out of its row or on another dot", swap("M42.5,163.5", "M57.5,163.5")],
    ["lie-factor", "a dot outside the figure", "outside the figure", swap("M42.5,163.5", "M642.5,163.5")],
    ["lie-factor", "a larger dot", "600.88 dots for 6008.78, ratio 1.001", apart('r="7.4" fill="#595959"')],
    ["lie-factor", "a larger dot among the others", "a radius of 7.4 px", apart('r="7.4" fill="#595959"')],
    [
      "lie-factor",
      "the last dot in part",
      "599.5 dots for 5994.95, ratio 0.999",
      both(
        swap(/M612.5,373.5h\.01(?="\/>)/, ""),
        swap(ring, '<circle cx="612.5" cy="373.5" r="3.8" fill="#595959"/>\n$&')
      )
    ],
    ["lie-factor", "a dot of another colour", "in another colour", apart('r="5.4" fill="#c8530f"')],
    [
      "lie-factor",
      "a dot in the colour of the paper",
      "599 dots for 5990, ratio 0.998",
      apart('r="5.4" fill="#ffffff"')
    ],
    ["lie-factor", "all dots in the colour of the paper", "0 dots for 0, ratio 0.000", pen("stroke", "#ffffff")],
    ["lie-factor", "all dots without a colour", "0 dots for 0, ratio 0.000", pen("stroke", "none")],
    ["lie-factor", "dots of no width", "0 dots for 0, ratio 0.000", pen("stroke-width", "0")],
    ["lie-factor", "dots narrower than the ring", "a radius of 5.4 px", pen("stroke-width", "8")],
    ["lie-factor", "dots wider than the ring", "a radius of 5.4 px", pen("stroke-width", "12")],
    ["lie-factor", "dots that run into each other", "out of its row or on another dot", pen("stroke-width", "15.2")],
    ["lie-factor", "dots without their caps", "0 dots for 0, ratio 0.000", swap(' stroke-linecap="round"', "")],
    ["lie-factor", "squares for dots", "0 dots for 0, ratio 0.000", pen("stroke-linecap", "square")],
    ["lie-factor", "squares that nobody claims", "a mark that stands for nothing", pen("stroke-linecap", "square")],
    [
      "lie-factor",
      "dots that are dashed",
      "0 dots for 0, ratio 0.000",
      swap('stroke-width="10.8"', '$& stroke-dasharray="2 2"')
    ],
    ["lie-factor", "a move without its dot", "599 dots for 5990, ratio 0.998", swap("M42.5,163.5h.01", "M42.5,163.5")],
    [
      "lie-factor",
      "a line among the dots",
      "a mark that stands for nothing",
      swap("M42.5,163.5h.01M57.5,163.5h.01", "M42.5,163.5L57.5,163.5")
    ],
    ["lie-factor", "a dot that is a short line", "a path that is not measured", swap("163.5h.01", "163.5h.5")],
    [
      "lie-factor",
      "dots told from one to the next",
      "a path that is not measured",
      swap("M42.5,163.5h.01", "m15,0h.01")
    ],
    [
      "lie-factor",
      "a dot that stands for more",
      "600 dots for 12000, ratio 2.000",
      swap("Each dot is 10 soldiers", "Each dot is 20 soldiers")
    ],
    ["lie-factor", "no key to the dots", "no key to the dots", swap("Each dot is 10 soldiers", "Dots are soldiers")],
    ["lie-factor", "two keys to the dots", "no key to the dots", swap("A lower bound.", "Each dot is 20 soldiers.")],
    ["lie-factor", "a ring larger than a dot", "a radius of 12 px", swap(/r="5.4"(\/>\n<\/g>\n<line)/, 'r="12"$1')],
    [
      "lie-factor",
      "a bar beside the dots",
      "a mark that stands for nothing",
      add('<rect x="20" y="400" width="90" height="20"/>')
    ],
    ["bound-closed", "the open ring gone", "no open ring", swap(ring, "")],
    [
      "bound-closed",
      "the open ring filled",
      "no open ring",
      swap('<g fill="none" stroke="#595959" stroke-width="1.5"', '<g fill="#595959" stroke="#595959"')
    ],
    [
      "bound-closed",
      "the open ring first",
      "an open ring before the last dot",
      swap(/(?<=<g fill="none"[^>]*>\n)<circle cx="27.5" cy="[\d.]+"/, '<circle cx="27.5" cy="148.5"')
    ],
    [
      "bound-closed",
      "two open rings",
      "2 open rings",
      swap(/(?<=<g fill="none" stroke="#595959"[^>]*>\n)<circle[^>]*\/>/, '$&\n<circle cx="500" cy="394.5" r="5.4"/>')
    ],
    [
      "bound-closed",
      "an exact count in the metadata",
      "an open ring",
      swap('{"bound":"moreThan","value":6000}', '{"bound":"exact","value":6000,"decimals":0}')
    ]
  ]),
  ...faultsIn("ties-in-public", [
    ["lie-factor", "a dot moved by two days", "a dot at 2023-07-11, 2 days early", moveDot(545, -300)],
    ["lie-factor", "a dot moved by a day", "a dot at 2023-07-14, 1 day late", moveDot(545, 150)],
    ["lie-factor", "a dot moved by an hour", "a dot at 2023-07-13, 0.04 days late", moveDot(545, 6.25)],
    [
      "lie-factor",
      "a dot filled that is one of several dates",
      "1 mark",
      swap('<g fill="#ffffff" stroke="#12436d"', '<g fill="#12436d" stroke="#12436d"')
    ],
    ["lie-factor", "dates of a set as dots of their own", "1 mark", swap(/<path d="M100,447L240,447"\/>\n/, "")],
    ["lie-factor", "one of the dates of a set gone", "1 mark", swap(/<circle cx="95"[^>]*\/>\n/, "")],
    ["lie-factor", "a dot gone", "not drawn", swap(/<circle cx="545"[^>]*\/>\n/, "")],
    [
      "lie-factor",
      "a dot too many",
      "a dot at 2023-07-12, 1 day early",
      add('<circle cx="395" cy="547" r="5" fill="#12436d"/>')
    ],
    [
      "lie-factor",
      "a larger dot",
      "a dot 16 px high, ratio 1.600",
      swap('cx="395" cy="497" r="5"', 'cx="395" cy="497" r="8"')
    ],
    [
      "lie-factor",
      "a day as a ring",
      "a hollow dot",
      swap(
        '<circle cx="395" cy="497" r="5"/>',
        '<circle cx="395" cy="497" r="4.25" fill="#ffffff" stroke="#12436d" stroke-width="1.5"/>'
      )
    ],
    [
      "lie-factor",
      "a month as a dot",
      "a solid dot",
      swap(/<rect x="116.99"[^>]*\/>/, '<circle cx="142.47" cy="271" r="5"/>')
    ],
    [
      "lie-factor",
      "a month stretched to six weeks",
      "a bar from 2023-03-01 to 2023-04-16, ratio 1.491",
      swap('width="50.96"', 'width="76"')
    ],
    [
      "lie-factor",
      "a month two days short",
      "a bar from 2023-03-01 to 2023-03-30, ratio 0.935",
      swap('width="50.96"', 'width="47.67"')
    ],
    [
      "lie-factor",
      "March drawn in April",
      "a bar from 2023-04-01 to 2023-05-02, ratio 1.000",
      swap('<rect x="116.99"', '<rect x="167.95"')
    ],
    [
      "lie-factor",
      "a higher bar",
      "a bar 16 px high, ratio 1.600",
      swap('width="50.96" height="10"', 'width="50.96" height="16"')
    ],
    [
      "lie-factor",
      "a year drawn as if it took all of it",
      "a hollow bar",
      swap(/<path d="M20.75,95.75[^"]*"\/>\n/, "")
    ],
    [
      "lie-factor",
      "a year drawn solid",
      "a solid bar",
      swap(
        '<rect x="20.75" y="90.75" width="148.81" height="8.5"/>',
        '<rect x="20" y="90" width="150.31" height="10" fill="#12436d" stroke="none"/>'
      )
    ],
    [
      "lie-factor",
      "a year of thirteen months",
      "a bar from 2020-01-01 to 2021-01-31, ratio 1.083",
      swap('width="148.81"', 'width="161.3"')
    ],
    [
      "lie-factor",
      "labels of two events swapped",
      "a dot at 2023-07-13, 1 day late",
      swapTexts(">Gallant meets Aliyev in Baku<", ">Israel’s defence ministry outlines visit<")
    ],
    [
      "lie-factor",
      "an event without a label",
      "not drawn",
      swap(/<text[^>]*>Gallant meets Aliyev in Baku<\/text>\n/, "")
    ],
    [
      "lie-factor",
      "a tick that is crooked",
      "a tick off its date",
      swapAll('x1="470.1" x2="470.1"', 'x1="500" x2="500"')
    ],
    ["lie-factor", "an axis that names other months", "at 93.97", swap(">Feb<", ">Sep<")],
    [
      "lie-factor",
      "words moved along the axis",
      "an axis that names no dates",
      swapAll(/x="(\d+)(?=[^>]*text-anchor="middle"[^>]*>1[0-3]<)/g, 'x="1$1')
    ],
    [
      "lie-factor",
      "a panel under another year",
      "a wedge from 470.1 to 620, down to 20 to 620",
      swap(/>2023<(?=\/text>\n<text[^>]*>Azerbaijan opens)/, ">2022<")
    ],
    [
      "lie-factor",
      "an axis without words",
      "an axis that names no dates",
      swapAll(/<text[^>]*text-anchor="middle"[^>]*>1[0-3]<\/text>\n/g, "")
    ],
    [
      "lie-factor",
      "a wedge from another month",
      "a wedge from 332.33 to 380, down to 20 to 620",
      swap("M338.9,384", "M380,384")
    ],
    [
      "lie-factor",
      "a bar over the axis",
      "a bar 6 px high, ratio 0.600",
      add('<rect x="20" y="570" width="90" height="6" fill="#12436d"/>')
    ]
  ]),
  ...faultsIn("by-the-numbers", [
    [
      "lie-factor",
      "a rule longer than the others",
      "a rule of 320 px, ratio 1.127",
      swap(/<line x1="20" x2="[\d.]+"/, '<line x1="20" x2="340"')
    ],
    ["lie-factor", "a thicker rule", "a rule 6 px thick", swap(/<line x1="20"/, '<line stroke-width="6" x1="20"')],
    ["lie-factor", "a rule gone", "3 figures under rules", swap(/<line x1="20"[^>]*\/>\n/, "")],
    [
      "lie-factor",
      "a figure set larger",
      "set in 60 px, ratio 1.579",
      swap(/font-size="\d+"([^>]*>69%)/, 'font-size="60"$1')
    ],
    [
      "lie-factor",
      "a bar under a figure",
      "a mark that stands for nothing",
      add('<rect x="20" y="200" width="200" height="20"/>')
    ]
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
