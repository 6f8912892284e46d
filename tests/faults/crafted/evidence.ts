import {all, carried, drawn, eachNumber, exchanged, said, text} from "./craft.js";
import type {Crafted} from "./crafted.js";

const flippedY = (from: number, to: number) => (y: number) => from + to - y;
const path = (start: string, by: (x: number, y: number) => readonly [number, number]) =>
  (svg: string) =>
    svg.replace(new RegExp(` d="(${start}[^"]*)"`), (_, d: string) =>
      ` d="${d.replace(/([\d.]+),([\d.]+)/g, (_all, x: string, y: string) => by(Number(x), Number(y)).map((one) => Math.round(one * 100) / 100).join(","))}"`); // prettier-ignore

/** Evidence, reading, drawing and texts changed together. */
export const evidence: readonly Crafted[] = [
  // A bar from 300 on an axis that says so.
  [
    "measure-wrong",
    "an axis of bars that begins at 300",
    "columns",
    all(
      carried(['"domain":[0,978]', '"domain":[300,978]'], ['"at":[0],"on":"y"', '"at":[300],"on":"y"']),
      eachNumber(/<rect x="389"[^>]*>|<g fill="#858d97">[^]*?<\/g>/g, "height", (height) => (((height / 271) * 978 - 300) / 678) * 271), // prettier-ignore
      (svg) => svg.replace(/ y="([\d.]+)" height="([\d.]+)"\/>/g, (_, _y: string, height: string) => ` y="${Math.round((404 - Number(height)) * 100) / 100}" height="${height}"/>`) // prettier-ignore
    )
  ],
  [
    "tick-misplaced",
    "an axis of a line turned over",
    "line",
    all(
      carried(['"domain":[60,160],"range":[474,136]', '"domain":[60,160],"range":[136,474]']),
      ...["M46,338.8L101.97,355", "M46,338.8L101.97,335", "M46,338.8L101.97,332"].map((start) => path(start, (x, y) => [x, flippedY(474, 136)(y)])), // prettier-ignore
      eachNumber(/<circle cx="550"[^>]*>/g, "cy", flippedY(474, 136)), // prettier-ignore
      (svg) => svg.replace(/(<text x="38" y=")(\d+)/g, (_, start: string, y: string) => `${start}${618 - Number(y)}`),
      (svg) => svg.replace(/(<text x="558" y=")(\d+)/g, (_, start: string, y: string) => `${start}${618 - Number(y)}`)
    )
  ],
  [
    "scale-reversed",
    "a slope turned over",
    "slope",
    all(
      carried(['"range":[452,114]', '"range":[114,452]']),
      (svg) => svg.replace(/ d="M116,([\d.]+)L524,([\d.]+)"/g, (_, a: string, b: string) => ` d="M116,${Math.round((566 - Number(a)) * 100) / 100}L524,${Math.round((566 - Number(b)) * 100) / 100}"`), // prettier-ignore
      eachNumber(/<circle[^>]*>/g, "cy", flippedY(452, 114)),
      (svg) => svg.replace(/(<text x="(?:108|532)" y=")(\d+)/g, (_, start: string, y: string) => `${start}${574 - Number(y)}`) // prettier-ignore
    )
  ],
  // Phones on an axis of its own, on which they rise with bread.
  [
    "scales-mixed",
    "a line on an axis that is not drawn",
    "line",
    all(
      carried(
        ['"scales":{', '"scales":{"y2":{"type":"linear","domain":[20,110],"range":[474,136]},'],
        [/\[3,\{"shows":\[\{"by":"position","along":"x","of":\["prices\/year\/20-29".*?"paints":3\}\],\[3.*?"paints":3\}\]/, [["20-29", ",2"], ["10-19,0-9", ""], ["29", ",2"], ["19,9", ""]].map(([rows = "", axis = ""]) => `[${rows.includes(",") ? 2 : 1},{"shows":[{"by":"position","along":"x","of":[${rows.split(",").map((each) => `"prices/year/${each}"`).join()}],"on":"x"},{"by":"position","along":"y","of":[${rows.split(",").map((each) => `"prices/index/${each}"`).join()}],"on":"y${axis.slice(1)}"}]${rows.includes(",") ? ',"paints":2' : ""}}]`).join()] // prettier-ignore
      ),
      path("M46,338.8L101.97,355", (x, y) => [x, 474 - ((160 - ((y - 136) / 338) * 100 - 20) / 90) * 338]),
      drawn('<circle cx="550" cy="470.62"', '<circle cx="550" cy="320.02"'),
      drawn('<text x="558" y="474"', '<text x="558" y="324"')
    )
  ],
  [
    "scales-mixed",
    "a panel on an axis of its own",
    "facets",
    all(
      carried(
        ['"scales":{', '"scales":{"y2":{"type":"linear","domain":[10,17],"range":[106,22]},'],
        ['"of":["energy-2/output/0-8"],"on":"y"', '"of":["energy-2/output/0-8"],"on":"y2"'],
        ['"of":["energy-2/output/8"],"on":"y"', '"of":["energy-2/output/8"],"on":"y2"']
      ),
      path("M255,222.48", (x, y) => [x, 246 - ((((246 - y) / 84) * 50 - 10) / 7) * 84]),
      drawn('<circle cx="383" cy="220.8"', '<circle cx="383" cy="186"'),
      drawn('<text x="391" y="224"', '<text x="391" y="189"')
    )
  ],
  [
    "area-by-radius",
    "bubbles by radius",
    "scatter",
    all(
      carried(['"r":{"type":"sqrt"', '"r":{"type":"linear"']),
      (svg) => svg.replace(/(<circle [^>]* r=")([\d.]+)/g, (_, start: string, r: string) => `${start}${Math.round(((Number(r) / 20) ** 2) * 2000) / 100}`) // prettier-ignore
    )
  ],
  [
    "measure-wrong",
    "bars on a log scale",
    "bars",
    all(
      carried(['"x":{"type":"linear","domain":[0,905]', '"x":{"type":"log","domain":[100,905]']),
      eachNumber(
        /<rect x="72"[^>]*>/g,
        "width",
        (width) => (Math.log(((width / 512) * 905) / 100) / Math.log(9.05)) * 512
      )
    )
  ],
  [
    "scales-mixed",
    "one bar on an axis of its own",
    "bars",
    all(
      carried(['"scales":{', '"scales":{"x2":{"type":"linear","domain":[0,1400],"range":[72,584]},'], ['"of":["rents/price/1"],"on":"x"', '"of":["rents/price/1"],"on":"x2"']), // prettier-ignore
      drawn('<rect x="72" width="402.81"', '<rect x="72" width="260.39"'),
      drawn('<text x="480.81" y="135"', '<text x="338.39" y="135"')
    )
  ],
  [
    "measure-unseen",
    "two parties in nearly one colour",
    "stackedBars",
    all(carried(['"#1d8077"', '"#17466d"']), (svg) => svg.replaceAll('fill="#1d8077"', 'fill="#17466d"'))
  ],
  ["whole-mixed", "a part of another whole", "stackedBars", carried(['"Greens":{"values":[16,12,11,9,15],"whole":"All valid votes","unit":{"kind":"share","whole":"All valid votes"', '"Greens":{"values":[16,12,11,9,15],"whole":"All who can vote","unit":{"kind":"share","whole":"All who can vote"'])], // prettier-ignore
  [
    "scale-reversed",
    "a class of the key that is lighter than the one before",
    "tileMap",
    all(
      carried([
        '"range":["#e3e9ef","#b3c8db","#386e9d","#12436d"]',
        '"range":["#12436d","#386e9d","#b3c8db","#e3e9ef"]'
      ]),
      (svg) => {
        const swaps = [["#e3e9ef", "#000001"], ["#b3c8db", "#000002"], ["#12436d", "#e3e9ef"], ["#386e9d", "#b3c8db"], ["#000001", "#12436d"], ["#000002", "#386e9d"]] as const; // prettier-ignore
        const at = svg.indexOf('<g stroke="#858d97">');
        return svg.slice(0, at) + swaps.reduce((so, [from, to]) => so.replaceAll(`fill="${from}"`, `fill="${to}"`), svg.slice(at)); // prettier-ignore
      }
    )
  ],
  [
    "measure-wrong",
    "one party whose dots are two seats each",
    "seats",
    all(
      carried(['"of":"council/seats/5","per":1', '"of":"council/seats/5","per":1.5']),
      drawn("M519.65,303h.01M489.7,303h.01M459.76,303h.01M429.81,303h.01M399.86,303h.01M", "M"),
      drawn(/M519\.65,303h\.01M489\.7,303h\.01M459\.76,303h\.01M429\.81,303h\.01M399\.86,303h\.01/, "")
    )
  ],
  [
    "measure-unseen",
    "a bar for a missing number that is furniture",
    "bars",
    all(
      carried(['[1,{"furniture":"axis","along":"x","at":[0],"on":"x"}]', '[1,{"furniture":"edge"}],[1,{"furniture":"axis","along":"x","at":[0],"on":"x"}]']), // prettier-ignore
      drawn('<g stroke="#1a1a1a">', '<g fill="#858d97">\n<rect x="72" width="172" y="271" height="20"/>\n</g>\n<g stroke="#1a1a1a">') // prettier-ignore
    )
  ],
  [
    "furniture-misplaced",
    "a line that is a link",
    "line",
    all(
      carried(['[1,{"furniture":"rule"}]],"texts"', '[1,{"furniture":"link"}],[1,{"furniture":"rule"}]],"texts"']),
      drawn('<line x1="20" x2="620"', '<g fill="none" stroke="#c5510e" stroke-width="2.25"><path d="M46,338.8L550,160"/></g>\n<line x1="20" x2="620"') // prettier-ignore
    )
  ],
  [
    "furniture-misplaced",
    "a paper over a layer",
    "area",
    all(
      carried(['[1,{"furniture":"axis"', '[1,{"furniture":"paper"}],[1,{"furniture":"axis"']),
      drawn(
        '<g stroke="#1a1a1a">',
        '<rect x="300" y="140" width="230" height="40" fill="#ffffff"/>\n<g stroke="#1a1a1a">'
      )
    )
  ],
  ["number-unlicensed", "a grid line that says another number", "line", all(text("140", "150"), text("120", "130"))],
  [
    "number-unlicensed",
    "ticks of an axis a year early",
    "line",
    all(text("2015", "2014"), text("2016", "2015"), text("2017", "2016"))
  ],
  [
    "number-unlicensed",
    "years left out without a gap",
    "columns",
    all(
      carried(['"2018","2019","2020"', '"2018","2019","2021"'], ['"2018","2019","2020","2021"', '"2018","2019","2021","2021"']) // prettier-ignore
    )
  ],
  [
    "number-unlicensed",
    "another number everywhere, but not in the drawing",
    "facets",
    all(
      carried(['"value":11,', '"value":17,'], ["22,15,11]", "22,15,17]"]),
      said("11 terawatt", "17 terawatt"),
      text("11 TWh", "17 TWh")
    )
  ],
  [
    "text-misread",
    "another number everywhere",
    "tableChart",
    all(
      carried(['"value":40,', '"value":48,'], ['[18,25,31,12,40]', '[18,25,31,12,48]'], ['"domain":[0,40]', '"domain":[0,48]']), // prettier-ignore
      said("40 days", "48 days"),
      text("40", "48"),
      eachNumber(/<g fill="#858d97">[^]*?<\/g>/, "width", (width) => (width * 40) / 48)
    )
  ],
  [
    "measure-wrong",
    "a row of the table exchanged with another",
    "strip",
    carried(['"values":[338,348,285', '"values":[348,338,285'])
  ],
  [
    "rows-undrawn",
    "a row that is left out",
    "tileMap",
    all(
      carried(['[6,{"shows":[{"by":"colour","of":"regions/rent/0,1,2,5,6,8","on":"colour"}]}]', '[5,{"shows":[{"by":"colour","of":"regions/rent/0,1,2,5,8","on":"colour"}]}]'], ['[2,{"label":["regions/rent/6","regions/region/6"]}],', ""]), // prettier-ignore
      drawn(/<rect x="176\.5" y="232\.5"[^>]*>\n/, ""),
      drawn(/<text [^>]*>Fens<\/text>\n<text [^>]*>€380<\/text>\n/, "")
    )
  ],
  [
    "table-disagrees",
    "a bound that is gone from the evidence",
    "unitCount",
    all(
      carried(['"bound":"moreThan"', '"bound":"exact"'], ['[1,{"openEnd":["hands"]}],', ""]),
      drawn(/<g fill="none" stroke="#12436d" stroke-width="1.5">\n<circle[^>]*>\n<\/g>\n/, ""),
      said("More than 1,200", "Exactly 1,200"),
      text("more than 1,200", "1,200"),
      carried(['[1,{"label":["hands"]}],[1,"annotation"],[1,"source"]', '[1,{"label":["hands"]}],[1,"source"]']),
      drawn(/<text [^>]*>and more: the exact number is not given<\/text>\n/, "")
    )
  ],
  [
    "table-disagrees",
    "a range that is one number",
    "shareGrid",
    all(
      carried(['"bound":"range","low":4,"high":8', '"bound":"exact","value":8']),
      said("4–8%", "8%"),
      text("4–8%", "8%")
    )
  ],
  [
    "text-misread",
    "a table that marks nothing provisional",
    "columns",
    all(
      carried([',"provisional":[9]', ""]),
      text("955 p", "955"),
      drawn(/<g fill="none" stroke="#ffffff" stroke-width="1.25"[^]*?<\/g>\n/, ""), // prettier-ignore
      carried(['[1,{"furniture":"hatch"}],', ""]),
      carried(['[1,"deck"],[1,"annotation"]', '[1,"deck"]']),
      drawn(/<text [^>]*>p provisional<\/text>\n/, "") // prettier-ignore
    )
  ],
  ["number-unlicensed", "two columns exchanged in the evidence", "dotRange", carried(['"Women":{"values":[2710', '"Hommes":{"values":[2710'], ['"Men":{"values"', '"Women":{"values"'], ['"Hommes"', '"Men"'])], // prettier-ignore
  [
    "number-unlicensed",
    "a name of a row exchanged with another everywhere",
    "waterfall",
    all(
      carried(['"Higher wages","New school"', '"New school","Higher wages"']),
      exchanged("Higher wages", "New school")
    )
  ],
  [
    "tick-misplaced",
    "a tick of dates moved with its word",
    "eventTimeline",
    all(
      drawn('<line x1="319.79" x2="319.79" y1="312"', '<line x1="419.79" x2="419.79" y1="312"'),
      drawn('<text x="394.74" y="329"', '<text x="440" y="329"') // prettier-ignore
    )
  ],
  [
    "table-disagrees",
    "a median that is a mean in the evidence",
    "histogram",
    all(
      carried([/"operation":"median schools\/pupils"/g, '"operation":"mean schools/pupils"'], [/\["median schools\/pupils"/g, '["mean schools/pupils"'], ['"median schools/pupils"]', '"mean schools/pupils"]']), // prettier-ignore
      said("median 316", "mean 316"),
      said("The school in the middle has", "The average school has")
    )
  ]
];
