import {describe, expect, test} from "vitest";
import type {Role, Run, TextRole} from "../../../src/facts/evidence/record.js";
import type {RuleName} from "../../../src/check/rules.js";
import {fileWith, findingsIn} from "../legibilityAndFile.js";

const dark = '<rect x="20" y="20" width="40" height="20" fill="#12436d"/>';
const below = '<rect x="20" y="60" width="40" height="20" fill="#12436d"/>';
const reading = (shapes: readonly Run<Role>[], texts: readonly Run<TextRole>[]) =>
  JSON.stringify({reading: {scales: {}, shapes: [[1, {furniture: "paper"}], ...shapes], texts}});
const wedgeRun: Run<Role> = [1, {furniture: "band", along: "x", at: ["2023-08", "2024", "2023", "2023-07"]}];
const panel: readonly Run<Role>[] = [
  [1, {furniture: "band"}],
  [1, {furniture: "axis"}]
];
const headed: readonly Run<TextRole>[] = [[1, "heading"]];
const axis = '<line x1="20" x2="180" y1="50" y2="50" stroke="#595959"/>';
const wedge = '<path d="M90,10L20,20L180,20L100,10Z" fill="#e3e9ef"/>';
const band = '<rect x="20" y="20" width="160" height="20" fill="#e3e9ef"/>';
const heading = '<text x="26" y="35">July</text>';

interface Drawn {
  readonly what: string;
  readonly file: string;
}

function drawn(what: string, drawing: string, options?: {readonly metadata?: string; readonly paper?: string}): Drawn {
  return {what, file: fileWith(drawing, options)};
}

describe("mark-contrast", () => {
  const passing: readonly Drawn[] = [
    drawn("a dark bar", dark),
    drawn(
      "a pale bar with an edge of its own",
      '<rect x="20" y="20" width="40" height="20" fill="#dfe3e8" stroke="#858d97"/>'
    ),
    drawn(
      "a pale bar with an outline drawn round it",
      '<rect x="20" y="20" width="40" height="20" fill="#dfe3e8"/><rect x="20.5" y="20.5" width="39" height="19" fill="none" stroke="#858d97"/>'
    ),
    drawn(
      "a pale band from one dark bar to the next",
      `${dark}${below}<rect x="20" y="40" width="40" height="20" fill="#e3e9ef"/>`
    ),
    drawn(
      "a pale band beside two that are higher",
      `${dark}<rect x="60" y="25" width="20" height="10" fill="#e3e9ef"/><rect x="80" y="20" width="40" height="20" fill="#12436d"/>`
    ),
    drawn("a pale dot on a dark bar", `${dark}<circle cx="40" cy="30" r="5" fill="#dfe3e8"/>`),
    drawn(
      "a dashed outline of 3:1",
      '<rect x="20" y="20" width="40" height="20" fill="#ffffff" stroke="#858d97" stroke-dasharray="2 2"/>'
    ),
    drawn("parts of like lightness with a gap", `${dark}<rect x="62" y="20" width="40" height="20" fill="#1d8077"/>`),
    drawn(
      "the hairline over the notes",
      '<line x1="20" x2="180" y1="80.5" y2="80.5" stroke="#c9ced4"/><text x="20" y="95">Note</text>',
      {metadata: reading([[1, {furniture: "rule"}]], [[1, "note"]])}
    ),
    drawn("a pale line of a grid", '<line x1="20" x2="180" y1="40" y2="40" stroke="#dddddd"/>', {
      metadata: reading([[1, {furniture: "grid"}]], [])
    }),
    drawn("a band under the heading of a panel, and its wedge", wedge + band + heading + axis, {
      metadata: reading([wedgeRun, ...panel], headed)
    })
  ];
  test.each(passing)("lets $what be", async ({file}) => {
    expect(await findingsIn(file, null, "mark-contrast")).toEqual([]);
  });

  const failing: readonly Drawn[] = [
    drawn("a pale bar", '<rect x="20" y="20" width="40" height="20" fill="#dfe3e8"/>'),
    drawn("a dark bar on dark paper", dark, {paper: "#16191d"}),
    drawn(
      "a pale bar that a dark one holds at one end only",
      `${dark}<rect x="60" y="20" width="40" height="20" fill="#dfe3e8"/>`
    ),
    drawn(
      "a pale band wider than the bars it joins",
      `${dark}${below}<rect x="20" y="40" width="60" height="20" fill="#e3e9ef"/>`
    ),
    drawn(
      "a pale band that does not reach the next bar",
      `${dark}${below}<rect x="20" y="40" width="40" height="15" fill="#e3e9ef"/>`
    ),
    drawn(
      "a pale band between pale bars",
      `${dark}${below}<rect x="20" y="40" width="40" height="20" fill="#e3e9ef"/>`.replaceAll("#12436d", "#d5dae0")
    ),
    drawn("an edge as pale as the bar", '<rect x="20" y="20" width="40" height="20" fill="#dfe3e8" stroke="#c0c6cc"/>'),
    drawn(
      "a hairline that is read as data",
      '<line x1="20" x2="180" y1="80.5" y2="80.5" stroke="#c9ced4"/><text x="20" y="95">Note</text>',
      {metadata: reading([[1, {shows: [{by: "interval", along: "x", on: "x", of: "a"}]}]], [[1, "note"]])}
    ),
    drawn("a hairline in a file without a reading", '<line x1="20" x2="180" y1="80.5" y2="80.5" stroke="#c9ced4"/>'),
    drawn("a pale cell that nothing edges", '<rect x="20" y="20" width="20" height="20" fill="#dddddd"/>', {
      metadata: reading([[1, {furniture: "grid"}]], [])
    }),
    drawn("a pale line of data", '<path d="M20,80L90,20L180,60" fill="none" stroke="#c9ced4" stroke-width="2"/>'),
    drawn("parts of like lightness that touch", `${dark}<rect x="60" y="20" width="40" height="20" fill="#1d8077"/>`),
    drawn(
      "parts of like lightness less than a pixel apart",
      `${dark}<rect x="60.6" y="20" width="40" height="20" fill="#1d8077"/>`
    ),
    drawn(
      "a pale dot on a pale bar",
      '<rect x="20" y="20" width="40" height="20" fill="#cccccc" stroke="#595959"/><circle cx="40" cy="30" r="5" fill="#dddddd"/>'
    ),
    drawn("such a band in a file without a reading", band + heading + axis),
    drawn("such a band without a heading", band + axis, {metadata: reading(panel, [])}),
    drawn("such a band under words that are no heading", band + heading + axis, {
      metadata: reading(panel, [[1, "annotation"]])
    })
  ];
  test.each(failing)("catches $what", async ({file}) => {
    const findings = await findingsIn(file, null, "mark-contrast");
    expect(findings.length).toBeGreaterThan(0);
  });

  test("says how many marks of a look there are, and what each of their colours lacks", async () => {
    const cell = (x: number) => `<rect x="${x}" y="20" width="8" height="8" fill="#dfe3e8" stroke="#c0c6cc"/>`;
    expect(await findingsIn(fileWith(cell(20) + cell(40)), null, "mark-contrast")).toEqual([
      {
        rule: "mark-contrast",
        where: "2 marks like the rect at (20, 20)",
        found: "fill #dfe3e8, 1.28:1 and edge of 1 px #c0c6cc, 1.72:1 on #ffffff",
        expected: "3:1 for the fill or for an edge of at least 1 px"
      }
    ]);
  });
});

describe("colour-blind and greyscale", () => {
  const beside = (fill: string, x = 62, more = "") =>
    `${dark}<rect x="${x}" y="20" width="40" height="20" fill="${fill}"${more}/>`;
  const [first, second] = [
    '<text x="22" y="36" fill="#ffffff">one</text>',
    '<text x="64" y="36" fill="#ffffff">two</text>'
  ];
  const labels = first + second;
  const rows: readonly (readonly [RuleName, string, string, string | null])[] = [
    ["colour-blind", "blue beside teal, each labelled", beside("#1d8077") + labels, null],
    [
      "colour-blind",
      "blue beside teal, one of them labelled",
      beside("#1d8077") + second,
      "told apart by colour alone"
    ],
    ["colour-blind", "blue beside teal, not labelled", beside("#1d8077"), "told apart by colour alone"],
    ["colour-blind", "blue beside a pale grey with an edge", beside("#dfe3e8", 62, ' stroke="#858d97"'), null],
    ["colour-blind", "blue beside pale grey without one, of 3:1", beside("#dfe3e8"), null],
    ["colour-blind", "two blues that nobody can tell apart, labelled", beside("#13466f") + labels, "CIEDE2000 of"],
    [
      "colour-blind",
      "colours that protanopes confuse, labelled",
      beside("#6b4a00").replace("#12436d", "#454f00") + labels,
      "CIEDE2000 of"
    ],
    ["colour-blind", "a dot and a bar of like colour", `${dark}<circle cx="90" cy="30" r="8" fill="#13466f"/>`, null],
    ["greyscale", "blue beside teal with a gap, each labelled", beside("#1d8077") + labels, null],
    ["greyscale", "blue beside teal with a gap, not labelled", beside("#1d8077"), "not labelled"],
    ["greyscale", "blue beside teal without a gap, each labelled", beside("#1d8077", 60) + labels, "no gap"],
    ["greyscale", "blue and teal far apart", beside("#1d8077", 90), null],
    ["greyscale", "blue beside pale grey without a gap", beside("#dfe3e8", 60), null]
  ];
  test.each(rows)("%s judges %s", async (rule, _, drawing, found) => {
    const findings = await findingsIn(fileWith(drawing), null, rule);
    if (found === null) expect(findings).toEqual([]);
    else expect(findings).toMatchObject([{rule, found: expect.stringContaining(found)}]);
  });
});

describe("text-on-mark", () => {
  const dotsOfPath = (d: string, cap = "round") =>
    `<path d="${d}" fill="none" stroke="#595959" stroke-width="8" stroke-linecap="${cap}"/>`;
  const text = '<text x="30" y="34" font-size="12">Word</text>';
  const passing: readonly Drawn[] = [
    drawn("a text inside a rectangle", `<rect x="20" y="20" width="60" height="20" fill="#dfe3e8"/>${text}`),
    drawn(
      "a text inside a rectangle in a rectangle",
      `<rect x="20" y="20" width="60" height="20" fill="#dfe3e8"/><rect x="22" y="22" width="56" height="16" fill="#ffffff"/>${text}`
    ),
    drawn("a text inside a ring", `<circle cx="42" cy="31" r="30" fill="none" stroke="#595959"/>${text}`),
    drawn("a text beside a rectangle", `<rect x="20" y="20" width="9.6" height="20" fill="#12436d"/>${text}`),
    drawn("a text in the corner that a ring’s box leaves", `<circle cx="80" cy="70" r="40" fill="#dfe3e8"/>${text}`),
    drawn("a text over a hairline", `<line x1="20" x2="90" y1="38.5" y2="38.5" stroke="#c9ced4"/>${text}`),
    drawn("a text in the bend of a line", `<path d="M20,20L20,60L90,60" fill="none" stroke="#12436d"/>${text}`),
    drawn(
      "a text under an arch",
      `<path d="M20,60C20,0,90,0,90,60" fill="none" stroke="#12436d"/><text x="30" y="58" font-size="12">Word</text>`
    ),
    drawn("a text between the dots of a path", `${dotsOfPath("M20,30h.01M70,30h.01")}${text}`),
    drawn("a text over dots that no caps show", `${dotsOfPath("M40,30h.01", "butt")}${text}`),
    drawn("a text inside a filled path", `<path d="M20,20L90,20L90,60L20,60Z" fill="#dfe3e8"/>${text}`)
  ];
  test.each(passing)("lets $what be", async ({file}) => {
    expect(await findingsIn(file, null, "text-on-mark")).toEqual([]);
  });

  const failing: readonly Drawn[] = [
    drawn("a text over the side of a rectangle", `<rect x="20" y="20" width="20" height="20" fill="#dfe3e8"/>${text}`),
    drawn(
      "a text over two rectangles that touch",
      `<rect x="20" y="20" width="20" height="20" fill="#dfe3e8"/><rect x="40" y="20" width="20" height="20" fill="#dfe3e8"/>${text}`
    ),
    drawn("a small mark under a text", `<rect x="34" y="28" width="4" height="4" fill="#12436d"/>${text}`),
    drawn("a text through a ring", `<circle cx="30" cy="30" r="8" fill="none" stroke="#595959"/>${text}`),
    drawn("a dot under a text", `<circle cx="40" cy="30" r="2" fill="#595959"/>${text}`),
    drawn("a dot of a path under a text", `${dotsOfPath("M20,30h.01M40,30h.01")}${text}`),
    drawn("a dot of a path painted over a text", `${text}${dotsOfPath("M20,30h.01M40,30h.01")}`),
    drawn("a hairline through a text", `<line x1="20" x2="90" y1="30.5" y2="30.5" stroke="#c9ced4"/>${text}`),
    drawn(
      "a thick line that reaches into a text",
      `<line x1="20" x2="90" y1="40" y2="40" stroke="#12436d" stroke-width="10"/>${text}`
    ),
    drawn("a slanted line through a text", `<path d="M20,60L60,0" fill="none" stroke="#12436d"/>${text}`),
    drawn("an arch through a text", `<path d="M20,60C20,10,60,10,60,60" fill="none" stroke="#12436d"/>${text}`),
    drawn("a closing side through a text", `<path d="M30,5L60,60L20,60Z" fill="#dfe3e8"/>${text}`),
    drawn("a mark painted over a text", `${text}<rect x="20" y="20" width="60" height="20" fill="#dfe3e8"/>`)
  ];
  test.each(failing)("catches $what", async ({file}) => {
    expect(await findingsIn(file, null, "text-on-mark")).toMatchObject([{where: "text “Word”"}]);
  });
});
