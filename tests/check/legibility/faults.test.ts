import {expect, test} from "vitest";
import * as story from "../../../notebooks/israel-azerbaijan.js";
import type {RuleName} from "../../../src/check/rules.js";
import type {Chart} from "../../../src/figure/figure.js";
import {renderSVG} from "../../../src/render.js";
import {fileWith, findingsIn, intentOf} from "../legibilityAndFile.js";

/** A fault put into a published figure, and what the rule that is there to catch it says of it. */
interface Fault {
  readonly rule: RuleName;
  readonly fault: string;
  readonly chart: Chart;
  readonly from: string | RegExp;
  readonly to: string;
  readonly where: string;
  readonly found: string;
}

const {armsExports, armsFlow, armsImports, byTheNumbers, oilPurchases, warDeaths} = story;

const faults: readonly Fault[] = [
  {
    rule: "text-overflow",
    fault: "a text nudged over the right edge",
    chart: armsFlow,
    from: 'x="179.83" y="156"',
    to: 'x="500" y="156"',
    where: "text “31% from all other suppliers”",
    found: "24 px outside the figure"
  },
  {
    rule: "text-overflow",
    fault: "a text that all but touches the left edge",
    chart: armsFlow,
    from: '<text x="20" y="37"',
    to: '<text x="1" y="37"',
    where: "text “One arms flow: 69% of Azerbaijan’s imports,”",
    found: "1 px from the edge"
  },
  {
    rule: "text-overflow",
    fault: "a figure cut off at the foot",
    chart: armsImports,
    from: /height="(\d+)" viewBox="0 0 640 \d+"/,
    to: 'height="300" viewBox="0 0 640 300"',
    where: "text “Each square is one percent.",
    found: "px outside the figure"
  },
  {
    rule: "text-overflow",
    fault: "an anchor turned round",
    chart: armsFlow,
    from: '<text x="20" y="125"',
    to: '<text x="20" y="125" text-anchor="end"',
    where: "text “Azerbaijan’s imports of major arms”",
    found: "189.15 px outside the figure"
  },
  {
    rule: "text-overlap",
    fault: "a line set on the next",
    chart: armsFlow,
    from: '<text x="20" y="37"',
    to: '<text x="20" y="55"',
    where: "text “One arms flow: 69% of Azerbaijan’s imports,”",
    found: "over text “17% of Israel’s exports”"
  },
  {
    rule: "text-overlap",
    fault: "a text printed twice",
    chart: oilPurchases,
    from: /(<text[^>]*>from Azerbaijan<\/text>)/,
    to: "$1\n$1",
    where: "text “from Azerbaijan”",
    found: "over text “from Azerbaijan”"
  },
  {
    rule: "text-on-mark",
    fault: "a text over a bar’s edge",
    chart: armsFlow,
    from: '<text x="30" y="267"',
    to: '<text x="100" y="267"',
    where: "text “17%”",
    found: "over the edge of the rect at (122, 236)"
  },
  {
    rule: "text-on-mark",
    fault: "a text over the cells of a grid",
    chart: armsImports,
    from: /<text x="[\d.]+"([^>]*>31% from)/,
    to: '<text x="100"$1',
    where: "text “31% from all other suppliers”",
    found: "over the edge of the rect"
  },
  {
    rule: "text-on-mark",
    fault: "a text on the hairline over the notes",
    chart: armsFlow,
    from: 'y="325"',
    to: 'y="307"',
    where: "text “Both bars are on one scale",
    found: "over the edge of the line at (20, 305)"
  },
  {
    rule: "text-on-mark",
    fault: "a dot through a text",
    chart: warDeaths,
    from: /(<text x="[\d.]+") y="\d+"([^>]*>soldiers killed<)/,
    to: '$1 y="170"$2',
    where: "text “soldiers killed”",
    found: "over the edge of the circle"
  },
  {
    rule: "text-on-mark",
    fault: "a bar painted over its text",
    chart: armsFlow,
    from: "</g>\n</svg>",
    to: '<rect x="20" y="236" width="102" height="48" fill="#12436d"/>\n</g>\n</svg>',
    where: "text “17%”",
    found: "under the rect at (20, 236)"
  },
  {
    rule: "text-small",
    fault: "a note at 11 px",
    chart: armsFlow,
    from: /font-size="12"([^>]*>Both bars)/,
    to: 'font-size="11"$1',
    where: "text “Both bars",
    found: "11 px"
  },
  {
    rule: "text-small",
    fault: "a file of 640 px shown at 320",
    chart: armsFlow,
    from: 'width="640" height="396"',
    to: 'width="320" height="198"',
    where: "text “(our calculation)”",
    found: "6 px"
  },
  {
    rule: "text-contrast",
    fault: "grey on grey",
    chart: armsFlow,
    from: 'fill="#3d3d3d"',
    to: 'fill="#8a8f96"',
    where: "text “83% to all other buyers”",
    found: "#8a8f96 on #dfe3e8, 2.52:1"
  },
  {
    rule: "text-contrast",
    fault: "a grey that misses 4.5:1 by a hundredth",
    chart: armsFlow,
    from: 'y="87" fill="#595959"',
    to: 'y="87" fill="#777777"',
    where: "text “Deliveries of major arms",
    found: "#777777 on #ffffff, 4.47:1"
  },
  {
    rule: "text-contrast",
    fault: "white text that its bar no longer holds",
    chart: armsFlow,
    from: /<rect x="20" y="136" width="102"/,
    to: '<rect x="20" y="136" width="52"',
    where: "text “69%”",
    found: "#ffffff on #ffffff, 1:1"
  },
  {
    rule: "text-contrast",
    fault: "dark text on a dark bar",
    chart: armsFlow,
    from: 'font-weight="700" fill="#ffffff"',
    to: 'font-weight="700"',
    where: "text “69%”",
    found: "#1a1a1a on #12436d, 1.69:1"
  },
  {
    rule: "mark-contrast",
    fault: "pale bars without an edge",
    chart: armsFlow,
    from: /<g fill="none" stroke="#858d97">\n(<rect[^>]*>\n)+<\/g>\n/,
    to: "",
    where: "2 marks like the rect at (122, 136)",
    found: "fill #dfe3e8, 1.28:1 on #ffffff"
  },
  {
    rule: "mark-contrast",
    fault: "an edge as pale as its cells",
    chart: armsImports,
    from: 'stroke="#858d97"',
    to: 'stroke="#c9ced4"',
    where: "31 marks like the rect",
    found: "edge of 1 px #c9ced4, 1.58:1"
  },
  {
    rule: "mark-contrast",
    fault: "an edge thinner than a pixel",
    chart: armsImports,
    from: 'stroke="#858d97"',
    to: 'stroke="#858d97" stroke-width="0.4"',
    where: "31 marks like the rect",
    found: "edge of 0.4 px"
  },
  {
    rule: "mark-contrast",
    fault: "a pale bar where the pale band was",
    chart: armsFlow,
    from: /<rect x="20" y="184" width="102" height="\d+"\/>/,
    to: '<rect x="20" y="196" width="102" height="30"/>',
    where: "rect at (20, 196)",
    found: "fill #e3e9ef, 1.22:1 on #ffffff"
  },
  {
    rule: "mark-contrast",
    fault: "the dots of a path in pale grey",
    chart: warDeaths,
    from: 'stroke="#595959" stroke-width="10.8"',
    to: 'stroke="#cccccc" stroke-width="10.8"',
    where: "600 marks like the circle at (22, 158)",
    found: "fill #cccccc, 1.6:1 on #ffffff"
  },
  {
    rule: "mark-contrast",
    fault: "the ring of an open end in pale grey",
    chart: warDeaths,
    from: 'fill="none" stroke="#595959" stroke-width="1.5"',
    to: 'fill="none" stroke="#cccccc" stroke-width="1.5"',
    where: "circle at",
    found: "edge of 1.5 px #cccccc, 1.6:1"
  },
  {
    rule: "colour-blind",
    fault: "parts in red and green, and nothing but colour between them",
    chart: armsImports,
    from: /fill="#12436d">([\s\S]*)fill="#dfe3e8" stroke="#858d97"/,
    to: 'fill="#8a7500">$1fill="#4f8f00"',
    where: "31 marks like the rect",
    found: "in deuteranopia vision"
  },
  {
    rule: "colour-blind",
    fault: "parts that only colour tells apart, their labels gone",
    chart: armsImports,
    from: /fill="#12436d">([\s\S]*)fill="#dfe3e8" stroke="#858d97"([\s\S]*)<text[^>]*>69%<[\s\S]*>\(our calculation\)<\/text>/,
    to: 'fill="#12436d">$1fill="#c8530f"$2',
    where: "31 marks like the rect",
    found: "told apart by colour alone"
  },
  {
    rule: "greyscale",
    fault: "parts of one lightness without a gap",
    chart: armsFlow,
    from: '<g fill="#dfe3e8">',
    to: '<g fill="#8a3a00">',
    where: "rect at",
    found: "no gap"
  },
  {
    rule: "glyph-missing",
    fault: "letters that the font does not have",
    chart: armsImports,
    from: ">from Israel<",
    to: ">from ישראל<",
    where: "text “from ישראל”",
    found: "י (U+05D9)"
  },
  {
    rule: "glyph-missing",
    fault: "a letter that the font has and the file does not carry",
    chart: armsImports,
    from: ">from Israel<",
    to: ">from Ɣ<",
    where: "text “from Ɣ”",
    found: "Ɣ (U+0194) not in the embedded font"
  },
  {
    rule: "glyph-missing",
    fault: "no font for the bold",
    chart: armsImports,
    from: /@font-face\{font-family:Nutgraf Sans;font-weight:700;[^}]*\}/,
    to: "",
    where: "style",
    found: "no font named Nutgraf Sans of weight 700"
  },
  {
    rule: "glyph-missing",
    fault: "a font that is no font",
    chart: armsImports,
    from: /font-weight:700;src:url\(data:font\/woff2;base64,[^)]*\)/,
    to: "font-weight:700;src:url(data:font/woff2;base64,d09GMgABAAAAAA==)",
    where: "style",
    found: "a font that cannot be read"
  },
  {
    rule: "glyph-missing",
    fault: "a font under a name that nobody asks for",
    chart: armsImports,
    from: "font-family=\"'Nutgraf Sans',",
    to: "font-family=\"'Source Sans 3',",
    where: "style",
    found: "no font named Source Sans 3"
  },
  {
    rule: "fallback-overflow",
    fault: "a long line without its length",
    chart: armsFlow,
    from: ' textLength="599.87" lengthAdjust="spacingAndGlyphs"',
    to: "",
    where: "text “Deliveries of major arms",
    found: "120.16 px outside the figure in DejaVu Sans"
  },
  {
    rule: "fallback-overflow",
    fault: "a long line whose letters may not give way",
    chart: armsFlow,
    from: 'textLength="599.87" lengthAdjust="spacingAndGlyphs"',
    to: 'textLength="599.87"',
    where: "text “Deliveries of major arms",
    found: "120.16 px outside the figure in DejaVu Sans"
  },
  {
    rule: "fallback-overflow",
    fault: "a line declared a tenth longer than it is",
    chart: armsFlow,
    from: 'textLength="209.15"',
    to: 'textLength="230.07"',
    where: "text “Azerbaijan’s imports of major arms”",
    found: "a textLength of 230.07"
  },
  {
    rule: "headline-long",
    fault: "a headline of sixteen words",
    chart: byTheNumbers,
    from: "The figures in the story",
    to: "The figures in the story, as the article and its one named source give them, in order",
    where: "headline “The figures in the story, as",
    found: "17 words"
  }
];

const files = new Map<Chart, string>();
for (const {chart} of faults) if (!files.has(chart)) files.set(chart, await renderSVG(chart));

test.each(faults)("$rule catches $fault", async ({rule, chart, from, to, where, found}) => {
  const text = files.get(chart) ?? "";
  const spoilt = text.replace(from, to);
  expect(spoilt).not.toBe(text);
  expect(await findingsIn(text, null, rule)).toEqual([]);
  expect(await findingsIn(spoilt, null, rule)).toContainEqual({
    rule,
    where: expect.stringContaining(where),
    found: expect.stringContaining(found),
    expected: expect.any(String)
  });
});

test("reading-grade catches a note that only lawyers read", async () => {
  const text = await renderSVG(armsExports);
  const intent = intentOf(armsExports.figure, text);
  const note =
    "Notwithstanding considerable methodological heterogeneity, internationally transferred armaments are " +
    "quantified volumetrically, irrespective of contractual consideration or subsequent reimbursement arrangements.";
  expect(await findingsIn(text, intent, "reading-grade")).toEqual([]);
  expect(await findingsIn(text, {...intent, note}, "reading-grade")).toMatchObject([
    {rule: "reading-grade", found: expect.stringMatching(/^grade \d{2}\.\d: hardest is “Notwithstanding /)}
  ]);
});

test("reading-grade leaves a file alone that comes without its notebook", async () => {
  expect(await findingsIn(fileWith("").replace("The finding", "Incomprehensibility"), null, "reading-grade")).toEqual(
    []
  );
});
