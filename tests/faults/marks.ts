import {palettes} from "../../src/theme/theme.js";
import {
  add,
  again,
  all,
  dots,
  type Edit,
  gone,
  groupGone,
  inPath,
  inText,
  type Lines,
  set,
  swap,
  swapped,
  text
} from "./edits.js";
import {faultsIn} from "./fault.js";

const {context, contextEdge, highlight, mutedInk, paper, tint} = palettes.light;

/** What is drawn in some colour, by how its group is painted. */
const painted = (tag: string, group: string, nth: Lines["nth"] = 0): Lines => ({has: `<${tag} `, in: group, nth});
const solid = `<g fill="${highlight}">`;
const pale = `<g fill="${context}"`;
const unknown = `fill="none" stroke="${contextEdge}"`;
const ringed = 'stroke="#595959" stroke-width="1.5"';
const group = (tag: string, nth: Lines["nth"] = 0): Lines => ({has: tag, nth});
const cell = painted("rect", solid);
const other = painted("rect", pale);
const arrow = painted("path", 'stroke-linecap="round"');
const boundLine = painted("line", 'stroke-width="2"');
const ring = painted("circle", ringed);
const pen = (changes: Parameters<typeof set>[1]): Edit => set(group(`stroke-width="6.6"`), changes);
const by = (step: number) => (old: number) => Math.round((old + step) * 100) / 100;
const times = (factor: number) => (old: number) => Math.round(old * factor * 100) / 100;

/** Moves the first of the solid cells to the others of the grid, or the other way round. */
const lastSolid = /(<rect [^>]*\/>\n)(<\/g>\n<g fill="#dfe3e8"[^>]*>\n)(<rect [^>]*\/>\n)/;
const hollow = 'fill="none" stroke="#595959" stroke-width="1.5"';

const grid = [
  ...faultsIn("bought", "measure-wrong", {
    "a cell too few": gone(cell),
    "a cell too many": again(cell),
    "a cell far away": again(cell, {x: 400, y: 30}),
    "a cell moved by 3 px": set({...cell, nth: 11}, {x: by(3)}),
    "a cell moved by 0.1 px": set({...cell, nth: 11}, {x: by(0.1)}),
    "a cell that is larger": set(cell, {width: 30, height: 30}),
    "a cell twice as large": set(cell, {width: 40, height: 40}),
    "a cell that is a tenth of a px larger": set(cell, {width: 20.1}),
    "a filled cell among the rest": swap(lastSolid, "$2$1$3"),
    "a cell of the rest filled": swap(lastSolid, "$1$3$2"),
    "a row of the rest gone": all(...Array.from({length: 10}, () => gone({...other, nth: "last"}))),
    "the rest gone": groupGone(`fill="${context}"`),
    "the rest without its edge": set(group(pale), {stroke: null}),
    "cells that are higher than wide": set({...cell, nth: "all"}, {height: 22}),
    "filled cells that grow by a transform": set(group(solid), {transform: "scale(1.1)"})
  }),
  ...faultsIn("bought", "reading-incomplete", {
    "a cell too many above the grid": again(cell, {y: 63}),
    "a second grid for no claim": (file) =>
      add(/<g fill="#12436d">[^]*?<\/g>/.exec(file)?.[0].replaceAll('x="', 'x="3') ?? "")(file),
    "a polygon beside the grid": add(`<polygon points="260,100 300,100 300,300" fill="${highlight}"/>`),
    "a circle beside the grid": add(`<circle cx="280" cy="200" r="12" fill="${highlight}"/>`)
  }),
  ...faultsIn("bought", "measure-unseen", {
    "a cell in the colour of the paper": set(cell, {fill: paper}),
    "a cell in a colour of its own": set(cell, {fill: "#c5510e"}),
    "ten cells painted over": add(`<rect x="20" y="303" width="310" height="29" fill="${paper}"/>`),
    "a filled cell that is hidden": set(cell, {visibility: "hidden"}),
    "filled cells as good as transparent": set(group(solid), {"fill-opacity": 0}),
    "a view of a part of the drawing": swap(/viewBox="0 0 640 \d+"/, 'viewBox="0 0 640 200"')
  }),
  ...faultsIn("bought", "unsafe-markup", {
    "a drawing that is stretched": swap('role="img"', 'preserveAspectRatio="none" role="img"')
  }),
  ...faultsIn("bought", "xml-malformed", {
    "cells beyond the edge of the figure": swap(/(<svg[^>]*) width="640"/, '$1 width="240"')
  }),
  ...faultsIn("bought", "table-disagrees", {
    "another claim in the metadata": {
      edit: swap('"value":69', '"value":68'),
      rules: ["table-disagrees"],
      alone: ["measure-wrong", "table-disagrees", "number-unlicensed", "alt-disagrees"]
    }
  }),
  ...faultsIn("bought", "measure-wrong", {
    "the rest of an exact share drawn as not stated": swap(`fill="${context}" stroke="${contextEdge}"`, unknown)
  }),
  ...faultsIn("bought", "reading-incomplete", {
    "an arrow on an exact share": add(`<path d="M264,200L264,172M260,178L264,172L267,178" stroke="${highlight}"/>`)
  }),
  ...faultsIn("salt", "bound-undrawn", {
    "the other way in the words of the arrow": swap(/>more</, ">less<"),
    "a filled cell too many": swap(/(<\/g>\n<g fill="none"[^>]*>\n)(<rect [^>]*\/>\n)/, "$2$1"),
    "the sign of the bound at 40 percent": all(
      set(boundLine, {y1: by(-23), y2: by(-23)}),
      set(arrow, {d: "M264,222.5L264,194.5M260.67,200.27L264,194.5L267.33,200.27"})
    )
  }),
  ...faultsIn("salt", "bound-undrawn", {
    "the unknown drawn as what remains": swap(unknown, `fill="${context}" stroke="${contextEdge}"`),
    "the arrow gone": gone(arrow),
    "the arrow turned down": set(arrow, {d: "M264,217.5L264,245.5M260.67,239.73L264,245.5L267.33,239.73"}),
    "an arrow without its head": swap(/(<path d="M[\d.,]+L[\d.,]+)M[^"]*"/, '$1"'),
    "the line of the bound gone": gone(boundLine),
    "the arrow away from its line": set(arrow, {d: "M264,205.5L264,177.5M260.67,183.23L264,177.5L267.33,183.23"})
  }),
  ...faultsIn("salt", "measure-unseen", {
    "the unknown filled within its outlines": swap(unknown, unknown.replace("none", highlight))
  })
];

/** Draws the first of the grids a px larger a cell. */
const largerGrid: Edit = (file) => {
  const start = file.indexOf(solid);
  const end = file.indexOf(solid, start + 1);
  const scaled = file.slice(start, end).replace(/<rect[^>]*>/g, (rect) => {
    const [x = 0, y = 0, width = 0] = ["x", "y", "width"].map((name) => Number(rect.match(`${name}="([^"]*)"`)?.[1]));
    const [column, row] = [Math.floor((x - 20) / 15), Math.floor((y - 154) / 15)];
    return `<rect x="${x + column}" y="${y + row}" width="${width + 1}" height="${width + 1}"/>`;
  });
  return file.slice(0, start) + scaled + file.slice(end);
};

const grids = [
  ...faultsIn("three", "measure-wrong", {
    "a grid one pixel larger a cell": largerGrid,
    "a cell too few in the second grid": gone({...cell, nth: 69}),
    "a cell too few in the last grid": gone({...cell, nth: 69 + 17})
  }),
  ...faultsIn("three", "label-elsewhere", {
    "figures swapped between two grids": {
      edit: swapped(">69%<", ">17%<"),
      rules: ["label-elsewhere", "number-unlicensed"]
    },
    "names swapped between two grids": swapped(">Marn’s imports of steel<", ">Osta’s exports of steel<"),
    "a figure gone from its grid": gone(text("17%"))
  }),
  ...faultsIn("three", "bound-undrawn", {
    "the arrow of a bound gone": gone(arrow),
    "the unknown drawn as what remains": swap(unknown, `fill="${context}" stroke="${contextEdge}"`)
  })
];

const flow = painted("rect", solid);
const rest = painted("rect", pale);
const edge = painted("rect", `fill="none" stroke="${contextEdge}"`);
const band = painted("rect", tint);
const secondOf = (lines: Lines): Lines => ({...lines, nth: 1});

const bars = [
  ...faultsIn("flow", "measure-wrong", {
    "a bar 3 percent longer": set(secondOf(rest), {width: 513}),
    "a bar half a px longer": set(rest, {width: by(0.5)}),
    "one flow longer than the other": set(flow, {width: by(8)}),
    "both flows longer": set({...flow, nth: "all"}, {width: by(8)}),
    "one bar on twice the scale": all(set(flow, {width: times(2)}), set(rest, {width: times(2)})),
    "a higher bar": all(set(flow, {height: 96}), set(rest, {height: 96})),
    "a higher flow": set(flow, {height: 60}),
    "a gap between flow and rest": set(secondOf(rest), {x: by(8), width: by(-8)}),
    "a bar gone": all(gone(secondOf(flow)), gone(secondOf(rest)), gone(secondOf(edge)))
  }),
  ...faultsIn("flow", "furniture-misplaced", {
    "a wider band": set(band, {width: 140}),
    "an edge longer than its rest": set(secondOf(edge), {width: 510}),
    "an edge around flow and rest": set(secondOf(edge), {x: 20.5, width: 599})
  }),
  ...faultsIn("flow", "reading-incomplete", {
    "an outline that stands for nothing": add(
      `<rect x="20" y="292" width="300" height="6" fill="none" stroke="${highlight}"/>`
    ),
    "a bar too many": add(
      '<rect x="20" y="300" width="90" height="30"/><rect x="110" y="300" width="90" height="30" fill="#c9ced4"/>'
    )
  }),
  ...faultsIn("flow", "measure-unseen", {
    "a rest in the colour of the flow": set(group(pale), {fill: highlight}),
    "a flow in another colour": set(flow, {fill: "#c5510e"})
  }),
  ...faultsIn("flow", "label-elsewhere", {
    "figures swapped between two bars": {
      edit: swapped(">69%<", ">17%<"),
      rules: ["label-elsewhere", "number-unlicensed"]
    },
    "names swapped between two bars": swapped(">Marn’s imports of steel<", ">Osta’s exports of steel<")
  }),
  ...faultsIn("flow", "measure-wrong", {
    "a bar that starts elsewhere": set(flow, {x: 60, width: by(-40)}),
    "a bar shifted": all(...[flow, rest, edge].map((lines) => set(lines, {x: by(40)})))
  }),
  ...faultsIn("flow", "bound-undrawn", {
    "a bound in the metadata": {
      edit: swap('"bound":"exact","value":69,"decimals":0', '"bound":"moreThan","value":69'),
      rules: ["table-disagrees"],
      alone: ["bound-undrawn"]
    }
  })
];

/** Draws one dot apart from the path, as a circle. */
const apart = (changes: Parameters<typeof set>[1]): Edit =>
  all(
    dots(([first, , ...more]) => [first!, ...more]),
    add(`<circle cx="42.5" cy="163.5" r="5.4" fill="${mutedInk}"/>`),
    set({has: "<circle", nth: "last"}, changes)
  );
const moved = (across: number, down = 0): Edit =>
  dots(([first, [x, y] = [0, 0], ...more]) => [first!, [x + across, y + down], ...more]);
const oneMore = [27.5, 388.5] as const;
const notDots: Edit = inPath((path) => path.replace(/h\.01(M[\d.]+,[\d.]+)h\.01/, (_, next) => next.replace("M", "L")));

const counts = [
  ...faultsIn("losses", "measure-wrong", {
    "a dot gone": dots((old) => old.slice(1)),
    "ten dots gone": dots((old) => old.slice(10)),
    "a row of dots gone": dots((old) => old.slice(40)),
    "ten dots twice": dots((old) => [...old.slice(0, 10), ...old]),
    "a dot too many in the path": dots((old) => [...old, oneMore]),
    "a dot moved": moved(5.5),
    "a dot moved by 0.1 px": moved(0, 0.1),
    "a dot that covers another": moved(15),
    "a larger dot": apart({r: 7.4}),
    "the last dot in part": all(
      dots((old) => old.slice(0, -1)),
      add(`<circle cx="612.5" cy="373.5" r="3.8" fill="${mutedInk}"/>`)
    ),
    "a dot of another colour": apart({fill: "#c5510e"}),
    "a dot in the colour of the paper": apart({fill: paper}),
    "dots that run into each other": pen({"stroke-width": 9.4}),
    "dots without their caps": pen({"stroke-linecap": null}),
    "squares for dots": pen({"stroke-linecap": "square"}),
    "a move without its dot": inPath((path) => path.replace("h.01", "")),
    "a line among the dots": notDots,
    "a dot that is a short line": inPath((path) => path.replace("h.01", "h.5")),
    "dots told from one to the next": inPath((path) => path.replace(/(?<=h\.01)M[\d.]+,[\d.]+/, "m15,0"))
  }),
  ...faultsIn("losses", "reading-incomplete", {
    "a dot too many in a path of its own": add(
      `<path d="M27.5,388.5h.01" fill="none" stroke="${mutedInk}" stroke-width="10.8" stroke-linecap="round"/>`
    ),
    "a dot too many": add(`<circle cx="27.5" cy="388.5" r="5.4" fill="${mutedInk}"/>`),
    "a bar beside the dots": add('<rect x="20" y="400" width="90" height="20"/>')
  }),
  ...faultsIn("losses", "measure-unseen", {
    "a dot outside the figure": moved(620),
    "all dots in the colour of the paper": pen({stroke: paper}),
    "all dots without a colour": pen({stroke: "none"}),
    "dots of no width": pen({"stroke-width": 0}),
    "dots that are dashed": pen({"stroke-dasharray": "2 2"})
  }),
  ...faultsIn("losses", "bound-undrawn", {
    "dots narrower than the ring": pen({"stroke-width": 5}),
    "dots wider than the ring": pen({"stroke-width": 8.4}),
    "a ring larger than a dot": set(ring, {r: 12})
  }),
  ...faultsIn("losses", "label-elsewhere", {
    "a dot that stands for more": inText("Each dot is 10 cows", "Each dot is 20 cows"),
    "no key to the dots": inText("Each dot is 10 cows", "Dots are cows"),
    "two keys to the dots": inText("A lower bound.", "Each dot is 20 cows.")
  }),
  ...faultsIn("losses", "reading-incomplete", {
    "the open ring gone": gone(ring),
    "two open rings": again(ring, {cx: 500})
  }),
  ...faultsIn("losses", "measure-unseen", {
    "the open ring filled": swap(hollow, hollow.replace("none", mutedInk))
  }),
  ...faultsIn("losses", "bound-undrawn", {
    "the open ring first": set(ring, {cy: 148.5}),
    "an exact count in the metadata": {
      edit: swap('{"bound":"moreThan","value":6000}', '{"bound":"exact","value":6000,"decimals":0}'),
      rules: ["table-disagrees"],
      alone: ["bound-undrawn"]
    }
  })
];

const day = painted("circle", solid);
const hollowDay = painted("circle", `fill="${paper}"`);
const month = painted("line", 'stroke-width="2"', 2);
const year = painted("line", 'stroke-width="2"');
const cap = painted("line", 'stroke="#12436d" stroke-width="1.5"');
const wedge = painted("path", `fill="${tint}"`);
const ticks = /x1="470.1" x2="470.1"/g;

const timeline = [
  ...faultsIn("dates", "measure-wrong", {
    "a dot moved by two days": set(secondOf(day), {cx: by(-300)}),
    "a dot moved by a day": set(day, {cx: by(150)}),
    "a dot moved by an hour": set(secondOf(day), {cx: by(6.25)}),
    "one of the dates of a set gone": gone(hollowDay),
    "a dot gone": gone(secondOf(day)),
    "a month as a dot": all(gone(month), add(`<circle cx="142.47" cy="271" r="5" fill="${highlight}"/>`)),
    "a month stretched to six weeks": set(month, {x2: 193}),
    "a month two days short": set(month, {x2: 164.7}),
    "March drawn in April": set(month, {x1: by(50.96), x2: by(50.96)}),
    "a span that begins before its month": set(month, {x1: 100}),
    "a year of thirteen months": set(year, {x2: 183})
  }),
  ...faultsIn("dates", "bound-undrawn", {
    "a dot filled that is one of several dates": swap(
      `<g fill="${paper}" stroke="${highlight}"`,
      `<g fill="${highlight}"`
    ),
    "a day as a ring": set(day, {r: 4.25, fill: paper, stroke: highlight, "stroke-width": 1.5}),
    "a year as a bar": swap(
      '<line x1="20" x2="170.31" y1="95" y2="95"/>',
      `<rect x="20" y="90" width="150.31" height="10" fill="${highlight}" stroke="none"/>`
    )
  }),
  ...faultsIn("dates", "reading-incomplete", {
    "dates of a set as dots of their own": gone(painted("path", 'stroke-width="1.5"')),
    "a dot too many": add(`<circle cx="395" cy="547" r="5" fill="${highlight}"/>`),
    "a span without one of its ends": gone(cap),
    "an event without a label": gone(text("Minister visits Marn")),
    "an axis without words": all(...["10", "11", "12", "13"].map((words) => gone(text(`${words}<`)))),
    "a bar over the axis": add(`<rect x="20" y="570" width="90" height="6" fill="${highlight}"/>`)
  }),
  ...faultsIn("dates", "measure-unseen", {
    "a larger dot": set(day, {r: 8})
  }),
  ...faultsIn("dates", "label-elsewhere", {
    "labels of two events swapped": swapped(">Minister visits Marn<", ">Osta’s ministry outlines visit<")
  }),
  ...faultsIn("dates", "tick-misplaced", {
    "a tick that is crooked": swap(ticks, 'x1="500" x2="500"'),
    "an axis that names other months": inText(">Feb<", ">Sep<"),
    "words moved along the axis": all(
      ...["10", "11", "12", "13"].map((words) => set(text(`${words}<`), {x: by(1000)}))
    ),
    "a panel under another year": swap(/>2023<(?=\/text>\n<text[^>]*>Marn opens)/, ">2022<"),
    "a wedge from another month": set(secondOf(wedge), {d: "M380,384L620,402L20,402L332.33,384Z"})
  })
];

const rule = painted("line", 'stroke-width="2"');

const tiles = [
  ...faultsIn("numbers", "furniture-misplaced", {
    "a rule longer than the others": set(rule, {x2: 340}),
    "a thicker rule": set(rule, {"stroke-width": 6})
  }),
  ...faultsIn("numbers", "reading-incomplete", {
    "a rule gone": gone(rule),
    "a bar under a figure": add('<rect x="20" y="200" width="200" height="20"/>')
  }),
  ...faultsIn("numbers", "label-uneven", {
    "a figure set larger": set(text("69%"), {"font-size": 60})
  })
];

/** Marks that do not show what is claimed. */
export const marks = [...grid, ...grids, ...bars, ...counts, ...timeline, ...tiles];
