import {all, behind, drawn, eachNumber, exchanged, text} from "./craft.js";
import type {Crafted} from "./crafted.js";

const rule = /<line x1="20" x2="620" y1="[\d.]+" y2="[\d.]+" stroke="#c9ced4"\/>/;

/** Marks that show other numbers than their own, or are covered, faint or drawn twice. */
export const marks: readonly Crafted[] = [
  ["measure-wrong", "a fall in the colour of a total", "waterfall", drawn('y="181" height="20" fill="#c5510e"', 'y="181" height="20" fill="#12436d"')], // prettier-ignore
  ["furniture-misplaced", "a fall drawn from its other end", "waterfall", drawn('<rect x="557.58" width="26.42"', '<rect x="584" width="26.42"')], // prettier-ignore
  ["measure-unseen", "a total that is faint", "waterfall", drawn('y="241" height="20" fill="#12436d"', 'y="241" height="20" fill="#12436d" fill-opacity="0.1"')], // prettier-ignore
  [
    "furniture-misplaced",
    "a link that leads to another bar",
    "waterfall",
    drawn("M584,171L584,181", "M584,171L557.58,181")
  ],
  ["measure-wrong", "two seats of one party in the colour of another", "seats", drawn(/M120\.35,303h\.01M150\.3,303h\.01(.*?)(M167\.1)/s, "$1M120.35,303h.01M150.3,303h.01$2")], // prettier-ignore
  [
    "measure-wrong",
    "a seat upon another",
    "seats",
    drawn("M120.35,303h.01M150.3,303h.01", "M150.3,303h.01M150.3,303h.01")
  ],
  [
    "measure-wrong",
    "larger seats",
    "seats",
    drawn('stroke="#8262bf" stroke-width="20.68"', 'stroke="#8262bf" stroke-width="26"')
  ],
  [
    "measure-wrong",
    "smaller seats",
    "seats",
    drawn('stroke="#858d97" stroke-width="20.68"', 'stroke="#858d97" stroke-width="12"')
  ],
  ["measure-wrong", "parties in one another’s colours", "seats", all(drawn("#801650", "#000001"), drawn("#858d97", "#801650"), drawn("#000001", "#858d97"))], // prettier-ignore
  [
    "furniture-misplaced",
    "the line of the majority elsewhere",
    "seats",
    drawn("M320,235.48L320,243.48", "M290,237L290,245")
  ],
  ["measure-wrong", "a tile of another class", "tileMap", drawn(/(width="(\d{2,3})" height="\2" fill=)"#386e9d"/, '$1"#12436d"')], // prettier-ignore
  ["measure-wrong", "a tile as if without a number", "tileMap", drawn(/(width="(\d{2,3})" height="\2" fill=)"#b3c8db"/, '$1"#ffffff"')], // prettier-ignore
  ["measure-unseen", "a tile half seen through", "tileMap", drawn(/<rect( x="[\d.]+" y="[\d.]+" width="(\d{2,3})" height="\2" fill="#12436d")/, '<rect fill-opacity="0.5"$1')], // prettier-ignore
  ["measure-unseen", "a tile of twice the side", "tileMap", drawn('<rect x="232" y="298" width="104" height="104"', '<rect x="232" y="192" width="210" height="210"')], // prettier-ignore
  ["measure-wrong", "two colours of the key exchanged", "tileMap", all(drawn('width="39" height="12" fill="#386e9d"', 'width="39" height="12" fill="#12436D"'), drawn('width="39" height="12" fill="#12436d"', 'width="39" height="12" fill="#386e9d"'))], // prettier-ignore
  ["number-unlicensed", "two numbers of the key exchanged", "tileMap", exchanged("€500", "€900")],
  ["measure-wrong", "a layer over the next", "area", drawn("L530,203.6L471.92,222.91L413.83,256.71L355.74,271.2", "L530,240L471.92,250L413.83,280L355.74,290")], // prettier-ignore
  ["measure-wrong", "layers in one another’s colours", "area", all(drawn('<path fill="#12436d"', '<path fill="#000001"'), drawn('<path fill="#c5510e"', '<path fill="#12436d"'), drawn('<path fill="#000001"', '<path fill="#c5510e"'))], // prettier-ignore
  ["measure-unseen", "a broad white edge of layers", "area", drawn('<path fill="#c5510e" stroke="#ffffff"', '<path fill="#c5510e" stroke-width="24" stroke="#ffffff"')], // prettier-ignore
  ["measure-wrong", "a layer with a peak that is none", "area", drawn("L297.5,164.97L", "L297.5,120L")],
  ["measure-unseen", "a white rule over a layer", "area", behind("L65,362.94Z\"/>\n</g>", '<g stroke="#ffffff" stroke-width="40"><line x1="300" x2="530" y1="160" y2="160"/></g>')], // prettier-ignore
  ["measure-wrong", "a class twice as wide", "histogram", drawn('<rect x="203.64" y="170.9" width="80.57"', '<rect x="163.64" y="170.9" width="120.57"')], // prettier-ignore
  ["measure-wrong", "a class less high", "histogram", drawn('y="170.9" width="80.57" height="321.1"', 'y="200.9" width="80.57" height="291.1"')], // prettier-ignore
  ["measure-wrong", "a median elsewhere", "histogram", all(drawn('<rect x="295.77"', '<rect x="395.77"'), drawn('<text x="301.77"', '<text x="401.77"'))], // prettier-ignore
  ["measure-wrong", "a dot of the highlight elsewhere", "strip", all(drawn('<circle cx="339.93" cy="119"', '<circle cx="439.93" cy="119"'), drawn("M342.76,116.17L351.24,107.69", "M442.76,116.17L451.24,107.69"), drawn('<text x="353.24" y="101.69"', '<text x="453.24" y="101.69"'))], // prettier-ignore
  ["measure-unseen", "dots in the colour of the paper", "strip", drawn('<circle cx="593.71" cy="119" r="4"/>', '<circle cx="593.71" cy="119" r="4" fill="#ffffff"/>')], // prettier-ignore
  ["measure-unseen", "a dot three times as large", "strip", drawn('<circle cx="138.79" cy="251" r="4"/>', '<circle cx="138.79" cy="251" r="12"/>')], // prettier-ignore
  ["measure-wrong", "a dot in the band of another group", "strip", drawn('<circle cx="207.14" cy="185" r="4"/>', '<circle cx="207.14" cy="251" r="4"/>')], // prettier-ignore
  [
    "measure-wrong",
    "a bubble of twice the radius",
    "scatter",
    drawn('cx="91" cy="426" r="4.12"', 'cx="91" cy="426" r="8.24"')
  ],
  [
    "measure-wrong",
    "a bubble at another income",
    "scatter",
    drawn('<circle cx="598" cy="132"', '<circle cx="498" cy="132"')
  ],
  ["measure-wrong", "a smaller circle of the key", "scatter", drawn('<circle cx="86.06" cy="510" r="19.43"', '<circle cx="86.06" cy="510" r="9.43"')], // prettier-ignore
  ["label-elsewhere", "two names of dots exchanged", "scatter", exchanged("Marn", "Vinting")],
  ["measure-unseen", "a hollow dot that is filled", "dotRange", drawn('<circle cx="431.87" cy="153" r="5"/>', '<circle cx="431.87" cy="153" r="5" fill="#12436d"/>')], // prettier-ignore
  ["measure-wrong", "a line beyond its dot", "dotRange", drawn("M300.43,183L330.16,183", "M300.43,183L430.16,183")],
  ["measure-wrong", "two dots exchanged", "dotRange", all(drawn('<circle cx="431.87" cy="153" r="5"/>', '<circle cx="568" cy="153" r="5"/>'), drawn('<circle cx="568" cy="153" r="6"/>', '<circle cx="431.87" cy="153" r="6"/>'))], // prettier-ignore
  ["number-unlicensed", "two end labels exchanged", "slope", exchanged("Sallow 6.9%", "Ostrau 7.4%")],
  [
    "measure-wrong",
    "a line that ends elsewhere than its dot",
    "slope",
    drawn("M116,224.37L524,424.41", "M116,224.37L524,440")
  ],
  ["tick-misplaced", "two years exchanged", "slope", exchanged("2015", "2024")],
  ["measure-unseen", "a thick line that does not matter", "slope", drawn('stroke="#858d97" stroke-width="1.5"', 'stroke="#858d97" stroke-width="14"')], // prettier-ignore
  ["label-elsewhere", "lines in one another’s colours", "line", all(drawn('stroke="#12436d" d="', 'stroke="#000001" d="'), drawn('stroke="#c5510e" d="', 'stroke="#12436d" d="'), drawn('stroke="#000001" d="', 'stroke="#c5510e" d="'))], // prettier-ignore
  ["measure-unseen", "a line of a few dashes", "line", drawn('stroke="#c5510e" d="', 'stroke="#c5510e" stroke-dasharray="2 90" d="')], // prettier-ignore
  [
    "measure-wrong",
    "a line rounded off",
    "line",
    drawn("L382.1,277.96L438.07,206.98", "C400,277.96,420,206.98,438.07,206.98")
  ],
  [
    "measure-unseen",
    "a hair of a line",
    "line",
    drawn('stroke="#1d8077" d="', 'stroke="#1d8077" stroke-width="0.1" d="')
  ],
  ["number-unlicensed", "two end labels of lines exchanged", "line", exchanged("Rent 128", "Bread 155")],
  [
    "measure-wrong",
    "a panel stretched",
    "facets",
    drawn("M255,222.48L271.03,224.16L287.02,220.8", "M255,202.48L271.03,204.16L287.02,200.8")
  ],
  ["measure-wrong", "a panel turned over", "facets", drawn(/M445,175\.44[^"]*"/, 'M445,227.52L461.03,220.8L477.02,209.04L493.01,204L509,200.64L525.03,190.56L541.02,183.84L557.01,178.8L573,175.44"')], // prettier-ignore
  ["measure-wrong", "a row that is not whole", "stackedBars", drawn('<rect x="570.68" width="49.32" y="121"', '<rect x="570.68" width="29.32" y="121"')], // prettier-ignore
  ["measure-wrong", "a part over its neighbour", "stackedBars", drawn('<rect x="335.04" width="147.96" y="121"', '<rect x="315.04" width="167.96" y="121"')], // prettier-ignore
  ["measure-wrong", "a thin part", "stackedBars", drawn('<rect x="335.04" width="147.96" y="121" height="20"', '<rect x="335.04" width="147.96" y="129" height="4"')], // prettier-ignore
  ["measure-unseen", "a bar in a table in the colour of the paper", "tableChart", drawn('<g fill="#12436d">\n<rect x="143"', '<g fill="#ffffff">\n<rect x="143"')], // prettier-ignore
  ["measure-wrong", "a bar in a table of another row", "tableChart", all(drawn('width="234.05" y="145"', 'width="234.05" y="900"'), drawn('width="90.6" y="241"', 'width="90.6" y="145"'), drawn('y="900"', 'y="241"'))], // prettier-ignore
  ["measure-wrong", "two swatches of a key exchanged", "groupedBars", all(drawn('width="12" height="12" fill="#12436d"', 'width="12" height="12" fill="#1D8077"'), drawn('width="12" height="12" fill="#1d8077"', 'width="12" height="12" fill="#12436d"'))], // prettier-ignore
  ["number-unlicensed", "bars of two groups exchanged", "groupedBars", all(drawn('width="332.84" y="149"', 'width="510" y="149"'), drawn('width="510" y="166"', 'width="332.84" y="166"'), exchanged("1,240", "1,900"))], // prettier-ignore
  ["measure-wrong", "a bar without its end", "groupedBars", behind('<rect x="72" width="510" y="166" height="16" fill="#1d8077"/>', '<rect x="400" width="182" y="166" height="16" fill="#ffffff"/>')], // prettier-ignore
  ["measure-wrong", "a bar for a missing year", "columns", behind('<rect x="389" width="42" y="290.39" height="113.61"/>', '<rect x="329" width="42" y="200" height="204"/>')], // prettier-ignore
  ["measure-unseen", "a broad edge that makes bars longer", "columns", drawn('<g fill="#12436d">', '<g fill="#12436d" stroke="#12436d" stroke-width="20">')], // prettier-ignore
  ["measure-unseen", "a bar cut by a white line", "columns", drawn(rule, '<line x1="20" x2="620" y1="160" y2="160" stroke="#ffffff" stroke-width="36"/>')], // prettier-ignore
  ["furniture-misplaced", "a hatch of its own for another bar", "bars", drawn("M72,253L84,241", "M72,133L84,121")],
  ["measure-wrong", "a bar for a missing number", "bars", behind('<rect x="72" width="402.81" y="121" height="20"/>', '<rect x="72" width="172" y="271" height="20"/>')], // prettier-ignore
  ["measure-wrong", "a dot of an event elsewhere", "eventTimeline", all(drawn('<circle cx="76.47"', '<circle cx="46.47"'), drawn('<line x1="76.47" x2="76.47"', '<line x1="46.47" x2="46.47"'), drawn('<text x="89.47" y="125"', '<text x="59.47" y="125"'), drawn('<text x="89.47" y="143"', '<text x="59.47" y="143"'))], // prettier-ignore
  ["measure-wrong", "a longer span", "eventTimeline", drawn('<line x1="332.53" x2="344.02" y1="221"', '<line x1="332.53" x2="464.02" y1="221"')], // prettier-ignore
  ["measure-unseen", "an open ring that is filled", "unitCount", drawn('<g fill="none" stroke="#12436d" stroke-width="1.5">', '<g fill="#12436d" stroke="#12436d" stroke-width="1.5">')], // prettier-ignore
  ["measure-wrong", "a part of another length", "shareBar", all(drawn('<rect x="20" y="112" width="276"', '<rect x="20" y="112" width="296"'), drawn('<rect x="296" y="112" width="186"', '<rect x="316" y="112" width="166"'), drawn('<text x="304" y="141"', '<text x="324" y="141"'))], // prettier-ignore
  [
    "measure-unseen",
    "a solid line for a forecast",
    ["line", "a forecast"],
    drawn(/stroke-dasharray="4 3"/g, 'stroke-dasharray="none"')
  ],
  [
    "measure-unseen",
    "dashes without gaps",
    ["line", "a forecast"],
    drawn(/stroke-dasharray="4 3"/g, 'stroke-dasharray="4 0.01"')
  ],
  ["measure-unseen", "dashes whose caps close them", ["line", "a forecast"], drawn(/stroke-linejoin="round" stroke-dasharray="4 3"/g, 'stroke-linejoin="round" stroke-linecap="round" stroke-dasharray="4 1"')], // prettier-ignore
  [
    "measure-wrong",
    "an arrow without its head",
    ["dotRange", "arrows"],
    drawn("M562.23,123.67L568,127L562.23,130.33", "")
  ],
  ["measure-wrong", "an arrow with a head at both ends", ["dotRange", "arrows"], drawn("M562.23,123.67L568,127L562.23,130.33", "M562.23,123.67L568,127L562.23,130.33M427.45,123.67L421.68,127L427.45,130.33")], // prettier-ignore
  ["measure-wrong", "a head of a hair", ["dotRange", "arrows"], drawn("M562.23,123.67L568,127L562.23,130.33", "M567.9,126.9L568,127L567.9,127.1")], // prettier-ignore
  ["measure-unseen", "a fan without its shade", ["line", "a forecast"], drawn('<g fill="#e3e9ef" stroke="#12436d"', '<g fill="#ffffff" stroke="#ffffff"')], // prettier-ignore
  ["reading-incomplete", "a text that covers a number", "line", all(drawn("</g>\n</svg>", '<text x="46" y="300" font-size="200" fill="#ffffff" textLength="200" lengthAdjust="spacingAndGlyphs">M</text>\n</g>\n</svg>'), text("", ""))], // prettier-ignore
  ["measure-wrong", "bars moved from their numbers", "bars", eachNumber(/<g fill="#858d97">[^]*?<\/g>/, "width", (width) => width * 0.6)] // prettier-ignore
];
