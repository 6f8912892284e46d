import {all, behind, carried, drawn, exchanged, inDrawing, lastly, said, text} from "./craft.js";
import type {Crafted} from "./crafted.js";

/** Lies in a drawing and its words, each of another kind: lengths, places, ticks, names, marks gone or added, paint, directions and units. */
export const drawing: readonly Crafted[] = [
  ["measure-wrong", "a bar 8 % longer, label kept beside it", "bars", all(drawn('width="362.08"', 'width="391"'), inDrawing((s) => s.replace('x="440.08" y="165"', 'x="469" y="165"')))], // prettier-ignore
  ["measure-wrong", "the lowest column half as low, label moved with it", "columns", all(drawn('y="290.39" height="113.61"', 'y="350" height="54"'), inDrawing((s) => s.replace('x="410" y="282"', 'x="410" y="342"')))], // prettier-ignore
  ["measure-wrong", "the tallest class cut by a fifth", "histogram", drawn('y="170.9" width="80.57" height="321.1"', 'y="235" width="80.57" height="257"')], // prettier-ignore
  ["measure-wrong", "the last column taller", "plot columns", drawn('y="106" width="79" height="350"', 'y="96" width="79" height="360"')], // prettier-ignore
  ["measure-wrong", "both dots of a row closer together, labels too", "dotRange", all(drawn('cx="211.24"', 'cx="231.24"'), drawn("M211.24,243", "M231.24,243"), inDrawing((s) => s.replace('x="199.24" y="247"', 'x="219.24" y="247"')))], // prettier-ignore
  ["measure-wrong", "a dot at the far end brought into the group", "strip", drawn('cx="593.71" cy="119"', 'cx="512" cy="119"')], // prettier-ignore
  ["measure-wrong", "a dot moved by a tenth of the axis", "plot dots", drawn('cx="359.45" cy="155"', 'cx="410" cy="155"')], // prettier-ignore
  ["measure-wrong", "an end of a line lifted, with its dot and label", "slope", all(drawn("L524,424.41", "L524,380"), drawn('cx="524" cy="424.41"', 'cx="524" cy="380"'), inDrawing((s) => s.replace('x="595.5" y="428"', 'x="595.5" y="384"')))], // prettier-ignore
  ["measure-wrong", "a circle a third larger", "scatter", drawn('r="13.32"', 'r="17.8"')],
  ["measure-wrong", "one more square filled", "shareGrid", drawn(/(<g fill="none" stroke="#12436d"[^>]*>\n<rect [^>]*)\/>/, '$1 fill="#12436d"/>')], // prettier-ignore
  ["measure-wrong", "a part of a whole wider, with its rest", "twoWholes", all(drawn('<rect x="20" y="244" width="120"', '<rect x="20" y="244" width="180"'), drawn('x="140.5" y="244.5" width="479"', 'x="200.5" y="244.5" width="419"'), drawn('<rect x="140" y="244" width="480"', '<rect x="200" y="244" width="420"'))], // prettier-ignore
  ["measure-wrong", "two parts at each other’s cost", "shareBar", all(drawn('<rect x="20" y="112" width="276"', '<rect x="20" y="112" width="316"'), drawn('<rect x="296" y="112" width="186"', '<rect x="336" y="112" width="146"'))], // prettier-ignore
  ["tick-misplaced", "the axis squeezed: every tick shows ten more", "line", inDrawing((s) => ["140", "120", "100", "80", "60"].reduce((t, v) => t.replace(`>${v}</text>`, `>${Number(v) + 10}</text>`), s))], // prettier-ignore
  ["tick-misplaced", "the note of the cut axis says 0", "line", all(text("Axis starts at 60", "Axis starts at 0"))],
  ["tick-misplaced", "the note of the cut axis taken away", "line", inDrawing((s) => s.replace(/<text[^>]*>Axis starts at 60<\/text>\n/, ""))], // prettier-ignore
  ["unsafe-markup", "layers stretched over the ground by a scale", "area", drawn('<g stroke-linejoin="round" stroke-linecap="round">', '<g stroke-linejoin="round" stroke-linecap="round" transform="translate(0 -94.8) scale(1 1.2)">')], // prettier-ignore
  ["tick-misplaced", "ticks that start at 100", "plot bars", inDrawing((s) => s.replace(/>(\d)00<\/text>/g, (_, n: string) => `>${Number(n) + 1}00</text>`).replace(/>0<\/text>/, ">100</text>"))], // prettier-ignore
  ["tick-misplaced", "ticks without their zero and half as large", "plot columns", inDrawing((s) => s.replace(/(text-anchor="end"[^>]*>)(\d+)<\/text>/g, (_, a: string, n: string) => `${a}${Number(n) / 2}</text>`))], // prettier-ignore
  ["tick-misplaced", "a class’s bounds moved one on", "histogram", text("100", "150")],
  ["tick-misplaced", "the tick of one panel another number", "facets", text("20", "30")],
  ["tick-misplaced", "a step of the key another number", "tileMap", text("€700", "€800")],
  ["tick-misplaced", "a year of the axis another", "plot lines", text("2020", "2010")],
  ["label-elsewhere", "two names exchanged at one end", "slope", inDrawing((s) => s.replace("Sallow 6.4%", "\u0001").replace("Harrow 7.3%", "Sallow 7.3%").replace("\u0001", "Harrow 6.4%"))], // prettier-ignore
  ["label-elsewhere", "two parties exchanged with their numbers", "seats", exchanged("Greens 9", "Farmers 8")],
  ["tick-misplaced", "the names of two groups exchanged", "strip", inDrawing((s) => { const m = [...s.matchAll(/<text x="[\d.]+" y="[\d.]+"[^>]*>([A-Z][^<]*)<\/text>/g)].map((x) => x[1]!); return exchanged(m.at(-3)!, m.at(-2)!)(s); })], // prettier-ignore
  ["tick-misplaced", "the names of a rise and a fall exchanged", "waterfall", exchanged("New school", "Sold land")],
  ["label-elsewhere", "the number of one dot at another", "plot dots", exchanged("870", "610")],
  ["tick-misplaced", "two rows’ names exchanged", "tableChart", exchanged("Ostrau", "Dell")],
  ["measure-wrong", "a bar of a pair gone, with its label", "groupedBars", all(inDrawing((s) => s.replace('<rect x="72" width="163.74" y="243" height="16" fill="#12436d"/>\n', "")), inDrawing((s) => s.replace(/<text x="239.74"[^>]*>610<\/text>\n/, "")))], // prettier-ignore
  ["measure-wrong", "a dot gone", "strip", inDrawing((s) => s.replace('<circle cx="593.71" cy="119" r="4"/>\n', ""))],
  ["measure-wrong", "an event gone with its words and its mark", "eventTimeline", inDrawing((s) => s.replace(/<circle [^>]*\/>\n/, ""))], // prettier-ignore
  ["measure-wrong", "two hundred dots left out", "unitCount", inDrawing((s) => s.replace(/(M[\d.]+,[\d.]+h\.01){100}"/, '"'))], // prettier-ignore
  ["measure-wrong", "one point of the dots gone", "plot lines", inDrawing((s) => s.replace(/<circle [^>]*\/>\n/, ""))],
  ["measure-wrong", "a column where no figure is, and no words for it", "columns", all(inDrawing((s) => s.replace('<rect x="449"', '<rect x="329" width="42" y="200" height="204"/>\n<rect x="449"')), inDrawing((s) => s.replace(/<text x="350"[^>]*>no figure<\/text>\n/, "")))], // prettier-ignore
  ["measure-wrong", "a tenth circle by the others", "scatter", behind('<circle cx="598" cy="132" r="5.32" fill="#dfe3e8" stroke="#858d97"/>', '<circle cx="540" cy="200" r="5.32" fill="#dfe3e8" stroke="#858d97"/>')], // prettier-ignore
  ["furniture-misplaced", "a second line in the first one’s colour", "line", behind('<circle cx="550" cy="152.9" r="3" fill="#12436d"/>', '</g>\n<g fill="none" stroke="#12436d" stroke-width="2.25" stroke-linejoin="round" stroke-linecap="round">\n<path d="M46,338.8L550,400"/>')], // prettier-ignore
  ["tick-misplaced", "a pale bar on from the end of a bar", "plot bars", behind('<rect x="60" y="167" width="258.51" height="22"/>', '<rect x="318.51" y="167" width="150" height="22" fill="#8aa1b6"/>')], // prettier-ignore
  ["tick-misplaced", "a white box over half a bar", "bars", behind('<rect x="72" width="214.98" y="241" height="20"/>', '<rect x="180" width="110" y="240" height="22" fill="#ffffff"/>')], // prettier-ignore
  ["measure-wrong", "the sign of a fall in the colour of a rise", "waterfall", inDrawing((s) => s.replace('width="26.42" y="181" height="20" fill="#c5510e"', 'width="26.42" y="181" height="20" fill="#1d8077"'))], // prettier-ignore
  ["measure-wrong", "the line that stands out another one", "slope", inDrawing((s) => s.replace('<path d="M116,224.37L524,424.41"/>', "\u0001").replace('<path d="M116,114L524,272.65"/>', '<path d="M116,224.37L524,424.41"/>').replace("\u0001", '<path d="M116,114L524,272.65"/>'))], // prettier-ignore
  ["measure-wrong", "an area without a number in the second shade", "regionMap", inDrawing((s) => s.replace(/(<g stroke="#858d97"[^>]*>[^]*?)fill="#ffffff"/, '$1fill="#b3c8db"'))], // prettier-ignore
  ["measure-wrong", "two cells in each other’s shade", "plot cells", inDrawing((s) => { const c = [...s.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="(\d\d+[\d.]*)"[^>]* fill="(#[0-9a-f]{6})"/g)].filter((m) => Number(m[1]) > 60).map((m) => m[2]!); return s.replace(new RegExp(`${c[0]}(?=[^]*$)`), "\u0001").replaceAll(c.at(-1)!, c[0]!).replaceAll("\u0001", c.at(-1)!); })], // prettier-ignore
  ["measure-wrong", "the upper layer drawn under the next", "area", inDrawing((s) => { const m = [...s.matchAll(/<path fill="#[^\n]*\n/g)]; return m.length < 3 ? s : s.replace(m[0]![0] + m[1]![0], m[1]![0] + m[0]![0]); })], // prettier-ignore
  ["measure-wrong", "rows’ places exchanged, names and labels not", "bars", inDrawing((s) => s.replace('y="151" height="20"', 'y="181\u0001').replace('y="181" height="20"', 'y="151" height="20"').replace('y="181\u0001', 'y="181" height="20"'))], // prettier-ignore
  ["measure-unseen", "a column at a third of its paint", "columns", drawn('<rect x="569" width="42"', '<rect opacity="0.3" x="569" width="42"')], // prettier-ignore
  ["measure-unseen", "the second bars of all pairs faded by fill-opacity", "groupedBars", inDrawing((s) => s.replaceAll(' fill="#1d8077"/>\n<rect x="72"', ' fill="#1d8077" fill-opacity="0.15"/>\n<rect x="72"'))], // prettier-ignore
  ["measure-wrong", "a clip that cuts the high classes", "histogram", inDrawing((s) => s.replace('<g fill="#12436d">\n<rect x="40.5"', '<clipPath id="c"><rect x="0" y="240" width="640" height="300"/></clipPath>\n<g fill="#12436d" clip-path="url(#c)">\n<rect x="40.5"'))], // prettier-ignore
  ["measure-wrong", "a mask over the falling line", "line", inDrawing((s) => s.replace('<path stroke="#c5510e"', '<mask id="m"><rect width="300" height="600" fill="white"/></mask>\n<path mask="url(#m)" stroke="#c5510e"'))], // prettier-ignore
  ["measure-wrong", "the filled dots pushed to the right", "dotRange", inDrawing((s) => s.replace('<g fill="#12436d">\n<circle cx="568"', '<g fill="#12436d" transform="translate(14 0)">\n<circle cx="568"'))], // prettier-ignore
  ["unsafe-markup", "the area stretched from its base", "plot area", inDrawing((s) => s.replace('<g fill="#858d97">', '<g fill="#858d97" transform="matrix(1 0 0 1.2 0 -91.2)">'))], // prettier-ignore
  ["reading-incomplete", "a small “not” before the words of a number", "statPanel", lastly('<text x="2" y="168" font-size="12" textLength="18" lengthAdjust="spacingAndGlyphs">not</text>')], // prettier-ignore
  ["reading-incomplete", "a number over another, with a white box between", "bars", lastly('<rect x="588" y="92" width="34" height="18" fill="#ffffff"/>\n<text x="590" y="105" font-weight="600" textLength="28.73" lengthAdjust="spacingAndGlyphs">€512</text>')], // prettier-ignore
  ["number-unlicensed", "another town cheaper", "bars", said("Sallow costs €712, less than in Marn", "Marn costs €712, less than in Sallow")], // prettier-ignore
  ["number-unlicensed", "women and men exchanged", "dotRange", all(said("women earn €3,890", "men earn €3,890"), said("and men €4,760", "and women €4,760"))], // prettier-ignore
  ["text-misread", "the deck of weeks", "bars", said("Monthly rent", "Weekly rent")],
  ["text-misread", "another source, in the facts too", "bars", all(said("Rent Office", "Town Hall"), carried(["Rent Office", "Town Hall"]))], // prettier-ignore
  ["text-misread", "another share, in the deck", "slope", said("as a share of those who could", "as a share of everyone")], // prettier-ignore
  ["label-elsewhere", "two names of the key exchanged", "stackedBars", exchanged("Valley Union", "Greens")],
  ["label-elsewhere", "the key of hollow and filled exchanged", "dotRange", said("Hollow dots: Women. Filled dots: Men.", "Hollow dots: Men. Filled dots: Women.")], // prettier-ignore
  ["measure-wrong", "swatches of the key exchanged", "plot lines", inDrawing((s) => s.replace('x="20" y="87" width="11" height="11" fill="#12436d"', 'x="20" y="87" width="11" height="11" fill="\u0001"').replace('x="82.35" y="87" width="11" height="11" fill="#c5510e"', 'x="82.35" y="87" width="11" height="11" fill="#12436d"').replace("\u0001", "#c5510e"))], // prettier-ignore
  ["tick-misplaced", "years from right to left", "columns", inDrawing((s) => s.replace(/>(20\d\d)<\/text>/g, (_, y: string) => `>${y.length === 4 && s.includes(">2015<") ? 4038 - Number(y) : y}</text>`))], // prettier-ignore
  ["tick-misplaced", "the axis turned over", "line", inDrawing((s) => s.replace(/(text-anchor="end"[^>]*>)(60|80|100|120|140)</g, (_, a: string, n: string) => `${a}${200 - Number(n)}<`))], // prettier-ignore
  ["text-misread", "pounds for euros in every text and fact", "bars", all((s) => s.replaceAll("€", "£"), carried([/"currency":"EUR"/g, '"currency":"GBP"']))], // prettier-ignore
  ["tick-misplaced", "thousands of income that are millions", "scatter", inDrawing((s) => s.replace(/(€\d\d)k/g, "$1m"))], // prettier-ignore
  ["measure-wrong", "a shadow that makes a column taller", "columns", behind('<rect x="389" width="42" y="290.39" height="113.61"/>', '</g>\n<g fill="#dfe3e8">\n<rect x="389" width="42" y="200" height="90"/>')], // prettier-ignore
  ["measure-wrong", "a halo round one circle", "scatter", behind('<circle cx="364.98" cy="228.31" r="13.32" fill="#dfe3e8" stroke="#858d97"/>', '<circle cx="364.98" cy="228.31" r="20" fill="none" stroke="#858d97"/>')] // prettier-ignore
];
