import type {RuleName} from "../../../src/check/rules.js";
import type {Edit} from "../crafted/craft.js";

/** Splits a file before its drawing. */
const inDrawing =
  (edit: Edit): Edit =>
  (svg) => {
    const at = svg.indexOf("<g aria-hidden");
    return svg.slice(0, at) + edit(svg.slice(at));
  };

/** Changes the nth line that a pattern finds, from 0; a negative one counts from the end. */
const nth = (pattern: RegExp, index: number, change: (line: string) => string): Edit =>
  inDrawing((drawing) => {
    const lines = drawing.split("\n");
    const found = lines.flatMap((line, at) => (pattern.test(line) ? [at] : []));
    const at = found.at(index);
    return at === undefined ? drawing : lines.with(at, change(lines[at] ?? "")).join("\n");
  });

const attribute = (text: string) => (line: string) => line.replace(/^<\w+/, `$& ${text}`);
/** A mark that is neither the paper nor the accent. */
const isMark = /^<(?:rect x|circle|path)/;
/** A text in the drawing that holds a figure, and is no headline. */
const isValue = /^<text (?!.*font-size="22").*>[^<]*\d[^<]*</;
const words = (change: (text: string) => string) => (line: string) =>
  line.replace(/>([^<]*)<\/text>/, (_, text: string) => `>${change(text)}</text>`);
const onMark = (text: string) => nth(isMark, 2, attribute(text));
const onValue = (text: string) => nth(isValue, -2, attribute(text));
const before =
  (mark: string, elements: string): Edit =>
  (svg) =>
    svg.replace(mark, `${elements}\n${mark}`);
const over =
  (elements: string): Edit =>
  (svg) =>
    svg.replace(/<\/g>\n<\/svg>/, `${elements}\n</g>\n</svg>`);
const rooted =
  (from: RegExp | string, to: string): Edit =>
  (svg) =>
    svg.replace(from, to);
const ruled =
  (rule: string): Edit =>
  (svg) =>
    svg.replace("</style>", `${rule}</style>`);
const wrapped =
  (open: string, close: string): Edit =>
  (svg) =>
    svg.replace(/(<g aria-hidden="true">\n<rect[^>]*>\n)([^]*)(<\/g>\n<\/svg>)/, `$1${open}\n$2${close}\n$3`);

/** A change, the rule that tells of it in the file alone, and the form whose figure in the gallery it is put into. */
export type Trick = readonly [rule: RuleName, what: string, form: string, edit: Edit];

/** Changes that a reader sees, or is told, in a published figure of any form; each is put into some of the forms. */
export const tricks: readonly Trick[] = [
  // Transforms and frames.
  ["unsafe-markup", "all marks and texts less high", "area", wrapped('<g transform="scale(1,0.8)">', "</g>")],
  ["unsafe-markup", "all turned a little", "bars", wrapped('<g transform="rotate(2 320 200)">', "</g>")],
  ["unsafe-markup", "all mirrored", "columns", wrapped('<g transform="translate(640 0) scale(-1 1)">', "</g>")],
  ["unsafe-markup", "one mark scaled by a transform", "dotRange", onMark('transform="scale(1.2 1)"')],
  ["unsafe-markup", "one mark skewed", "eventTimeline", onMark('transform="skewX(12)"')],
  ["unsafe-markup", "one label moved by a transform", "facets", onValue('transform="translate(0 40)"')],
  [
    "unsafe-markup",
    "all in an svg of its own with another box",
    "groupedBars",
    wrapped('<svg viewBox="0 0 640 300" width="640" height="400" preserveAspectRatio="none">', "</svg>")
  ],
  [
    "measure-unseen",
    "the root cut by its box",
    "histogram",
    rooted(/viewBox="0 0 (\d+) (\d+)"/, 'viewBox="0 60 $1 $2"')
  ],
  [
    "unsafe-markup",
    "the root stretched",
    "line",
    rooted(/height="(\d+)" viewBox/, 'height="900" preserveAspectRatio="none" viewBox')
  ],
  [
    "unsafe-markup",
    "the root in percent",
    "regionMap",
    rooted(/width="640" height="(\d+)"/, 'width="100%" height="50%" preserveAspectRatio="none"')
  ],
  // Clips, masks, filters and opacity.
  [
    "unsafe-markup",
    "a clip that cuts marks",
    "scatter",
    wrapped('<clipPath id="c"><rect width="300" height="900"/></clipPath><g clip-path="url(#c)">', "</g>")
  ],
  [
    "unsafe-markup",
    "a mask that fades marks",
    "seats",
    wrapped('<mask id="m"><rect width="640" height="900" fill="#888888"/></mask><g mask="url(#m)">', "</g>")
  ],
  [
    "unsafe-markup",
    "a filter over all",
    "shareBar",
    wrapped('<filter id="f"><feOffset dx="40" dy="0"/></filter><g filter="url(#f)">', "</g>")
  ],
  [
    "unsafe-markup",
    "a filter on one mark",
    "shareGrid",
    nth(
      isMark,
      2,
      (line) =>
        `<filter id="f"><feMorphology operator="dilate" radius="8"/></filter>${attribute('filter="url(#f)"')(line)}`
    )
  ],
  ["measure-unseen", "a mark half seen through", "shareGrids", onMark('opacity="0.15"')],
  ["unsafe-markup", "a label nearly unseen", "slope", onValue('opacity="0.04"')],
  ["unsafe-markup", "a label that is hidden", "stackedBars", onValue('visibility="hidden"')],
  ["unsafe-markup", "a label that is not displayed", "statPanel", onValue('display="none"')],
  ["unsafe-markup", "a mark that is not displayed", "strip", onMark('display="none"')],
  [
    "unsafe-markup",
    "a mark that fades into the paper",
    "tableChart",
    nth(
      isMark,
      2,
      (line) =>
        `<linearGradient id="g"><stop stop-color="#12436d"/><stop offset="1" stop-color="#ffffff"/></linearGradient>${attribute('style="fill:url(#g)"')(line)}`
    )
  ],
  ["unsafe-markup", "marks blended away", "tileMap", wrapped('<g style="mix-blend-mode:screen">', "</g>")],
  // Rules, media and time.
  ["unsafe-markup", "a rule that makes all rects wide", "twoWholes", ruled("rect{width:200px}")],
  [
    "unsafe-markup",
    "a rule that hides marks in print",
    "unitCount",
    ruled("@media print{path,rect,circle{display:none}}")
  ],
  [
    "unsafe-markup",
    "a rule for narrow windows",
    "waterfall",
    ruled("@media (max-width:700px){text:nth-of-type(4){visibility:hidden}}")
  ],
  ["unsafe-markup", "a rule for dark windows", "area", ruled("@media (prefers-color-scheme:dark){rect{fill:#000000}}")],
  [
    "unsafe-markup",
    "a rule that moves a label",
    "bars",
    ruled("text:nth-last-of-type(3){transform:translate(0,40px)}")
  ],
  ["unsafe-markup", "words by a rule", "columns", ruled('text::after{content:"0"}')],
  [
    "unsafe-markup",
    "a rule with small letters that are large",
    "dotRange",
    ruled("text{text-transform:uppercase;font-variant-numeric:slashed-zero}")
  ],
  ["unsafe-markup", "a rule that strikes labels through", "eventTimeline", ruled("text{text-decoration:line-through}")],
  [
    "unsafe-markup",
    "a second style element",
    "facets",
    before('<g aria-hidden="true">', "<style>circle,path,rect{fill:#c5510e}</style>")
  ],
  [
    "unsafe-markup",
    "a style sheet from elsewhere",
    "groupedBars",
    rooted(/\?>\n/, '?>\n<?xml-stylesheet href="https://example.org/a.css" type="text/css"?>\n')
  ],
  [
    "unsafe-markup",
    "a mark that grows",
    "histogram",
    nth(isMark, 2, (line) =>
      line
        .replace(/\/>$/, '><animate attributeName="width" to="500" dur="1s" fill="freeze"/></rect>')
        .replace(/^<(circle|path)(.*)<\/rect>$/, "<$1$2</$1>")
    )
  ],
  [
    "unsafe-markup",
    "a label that goes",
    "line",
    nth(isValue, -2, (line) =>
      line.replace("</text>", '<set attributeName="visibility" to="hidden" begin="1s"/></text>')
    )
  ],
  [
    "unsafe-markup",
    "all in a rule of key frames",
    "regionMap",
    ruled("@keyframes a{to{transform:scale(0.5)}}g{animation:a 1s forwards}")
  ],
  // Copies and symbols.
  [
    "unsafe-markup",
    "a mark that is used once more",
    "scatter",
    nth(isMark, 2, (line) => `${attribute('id="u"')(line)}<use href="#u" x="60"/>`)
  ],
  [
    "unsafe-markup",
    "a symbol over marks",
    "seats",
    over('<symbol id="s"><rect width="200" height="200" fill="#12436d"/></symbol><use href="#s" x="200" y="120"/>')
  ],
  [
    "unsafe-markup",
    "a picture over marks",
    "shareBar",
    over(
      '<image x="100" y="100" width="200" height="100" href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="/>'
    )
  ],
  [
    "unsafe-markup",
    "a page over marks",
    "shareGrid",
    over(
      '<foreignObject x="100" y="100" width="200" height="100"><p xmlns="http://www.w3.org/1999/xhtml">31%</p></foreignObject>'
    )
  ],
  [
    "reading-incomplete",
    "a white rect over marks",
    "shareGrids",
    over('<rect x="200" y="100" width="200" height="160" fill="#ffffff"/>')
  ],
  [
    "unsafe-markup",
    "a pattern over marks",
    "slope",
    over(
      '<pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="6" height="8" fill="#ffffff"/></pattern><rect x="40" y="80" width="500" height="200" style="fill:url(#p)"/>'
    )
  ],
  [
    "unsafe-markup",
    "a switch of languages",
    "stackedBars",
    nth(
      isValue,
      -2,
      (line) => `<switch>${words(() => "1,000")(attribute('systemLanguage="fr"')(line))}${line}</switch>`
    )
  ],
  [
    "unsafe-markup",
    "a link around a label",
    "statPanel",
    nth(isValue, -2, (line) => `<a href="https://example.org/">${line}</a>`)
  ],
  [
    "reading-incomplete",
    "a mark drawn twice, one beside the other",
    "strip",
    nth(
      isMark,
      3,
      (line) =>
        `${line}\n${line.replace(/ (x|cx|y)="([\d.]+)"/, (_, name: string, at: string) => ` ${name}="${Number(at) + 30}"`)}`
    )
  ],
  [
    "furniture-misplaced",
    "marks painted in turned order",
    "tableChart",
    inDrawing((drawing) => {
      const marks = drawing.match(/^<(?:rect x|circle|path).*\/>$/gm) ?? [];
      let at = marks.length;
      return drawing.replace(/^<(?:rect x|circle|path).*\/>$/gm, () => marks[(at -= 1)] ?? "");
    })
  ],
  // Letters.
  [
    "ink-missing",
    "a label squeezed",
    "tileMap",
    nth(isValue, -2, (line) => line.replace(/textLength="[\d.]+"/, 'textLength="3"'))
  ],
  [
    "fallback-overflow",
    "a label spread",
    "twoWholes",
    nth(isValue, -2, (line) => line.replace(/textLength="[\d.]+"/, 'textLength="160"'))
  ],
  [
    "unsafe-markup",
    "a label in two parts, one elsewhere",
    "unitCount",
    nth(
      isValue,
      -2,
      words((text) => `${text.slice(0, 1)}<tspan dx="90">${text.slice(1)}</tspan>`)
    )
  ],
  [
    "unsafe-markup",
    "a digit lifted away",
    "waterfall",
    nth(
      isValue,
      -2,
      words((text) => `${text.slice(0, -1)}<tspan dy="-40">${text.slice(-1)}</tspan>`)
    )
  ],
  [
    "unsafe-markup",
    "a digit without size",
    "area",
    nth(
      isValue,
      -2,
      words((text) => text.replace(/\d/, '<tspan font-size="0">$&</tspan>'))
    )
  ],
  ["unsafe-markup", "letters over one another", "bars", onValue('letter-spacing="-7"')],
  ["unsafe-markup", "letters turned", "columns", onValue('rotate="180"')],
  [
    "unsafe-markup",
    "a label along a path",
    "dotRange",
    nth(
      isValue,
      -2,
      words((text) => `<textPath path="M0,0L400,300">${text}</textPath>`)
    )
  ],
  [
    "unsafe-markup",
    "a label from right to left",
    "eventTimeline",
    nth(
      isValue,
      -2,
      words((text) => `\u202e${text}\u202c`)
    )
  ],
  [
    "unsafe-markup",
    "a label turned by isolates",
    "facets",
    nth(
      isValue,
      -2,
      words((text) => `\u2067${text}\u2069`)
    )
  ],
  ["unsafe-markup", "bidi by attribute", "groupedBars", onValue('unicode-bidi="bidi-override" direction="rtl"')],
  [
    "number-unlicensed",
    "a stroke through the digits",
    "histogram",
    nth(
      isValue,
      -2,
      words((text) => text.replace(/\d/, "$&\u0338"))
    )
  ],
  [
    "glyph-missing",
    "a digit of another script",
    "line",
    nth(
      isValue,
      -2,
      words((text) => text.replace(/\d/, (digit) => String.fromCodePoint(0xff10 + Number(digit))))
    )
  ],
  [
    "unsafe-markup",
    "an unseen space in a number",
    "regionMap",
    nth(
      isValue,
      -2,
      words((text) => text.replace(/\d/, "$&\u200b"))
    )
  ],
  [
    "text-contrast",
    "a label in the colour of the paper",
    "scatter",
    nth(isValue, -2, (line) => attribute('fill="#ffffff"')(line.replace(/ fill="[^"]*"/, "")))
  ],
  ["unsafe-markup", "a label struck through", "seats", onValue('text-decoration="line-through"')],
  [
    "text-small",
    "a label of three px",
    "shareBar",
    nth(isValue, -2, (line) => attribute('font-size="3"')(line.replace(/ font-size="[^"]*"/, "")))
  ],
  [
    "unsafe-markup",
    "a label upside down",
    "shareGrid",
    nth(isValue, -2, (line) =>
      line.replace(/ x="([\d.]+)" y="([\d.]+)"/, ' x="$1" y="$2" transform="rotate(180 $1 $2)"')
    )
  ],
  ["unsafe-markup", "a label with a stroke that fills it", "shareGrids", onValue('stroke="#1a1a1a" stroke-width="9"')],
  [
    "text-overflow",
    "a line anchored at its other end",
    "slope",
    nth(/^<text x="20"/, -1, attribute('text-anchor="end"'))
  ],
  // Strokes.
  [
    "unsafe-markup",
    "an edge that does not scale",
    "strip",
    onMark('vector-effect="non-scaling-stroke" stroke="#c5510e" stroke-width="9"')
  ],
  ["measure-unseen", "a mark with round ends", "tableChart", onMark('rx="30"')],
  // What is told and not seen.
  [
    "unsafe-markup",
    "another name on the root",
    "twoWholes",
    rooted('role="img"', 'role="img" aria-label="A third of 1,000"')
  ],
  [
    "unsafe-markup",
    "a description by another element",
    "unitCount",
    rooted('role="img"', 'role="img" aria-describedby="d"')
  ],
  ["name-missing", "a second title", "waterfall", before("<metadata>", "<title>Nine in ten agree</title>")],
  ["name-missing", "a second description", "area", before("<metadata>", "<desc>Nine in ten agree.</desc>")],
  [
    "unsafe-markup",
    "a title within the drawing",
    "bars",
    nth(isMark, 2, (line) => line.replace(/<(\w+)(.*)\/>$/, "<$1$2><title>99%</title></$1>"))
  ],
  ["unsafe-markup", "another language", "columns", rooted('lang="en"', 'lang="de"')],
  [
    "unsafe-markup",
    "a text outside the drawing",
    "dotRange",
    rooted("</svg>", '<text x="300" y="200">99%</text></svg>')
  ],
  [
    "unsafe-markup",
    "a drawing that is read out",
    "eventTimeline",
    rooted('<g aria-hidden="true">', '<g aria-hidden="false">')
  ],
  ["unsafe-markup", "a comment with a number", "facets", before('<g aria-hidden="true">', "<!-- 99% -->")]
];
