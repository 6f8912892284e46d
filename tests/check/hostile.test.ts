import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {readEvidence} from "../../src/check/evidence.js";
import type {RuleName} from "../../src/check/rules.js";
import {readPublished} from "../../src/check/published.js";
import {verifyFile} from "../../src/verify/verification.js";
import {checkForeignFile} from "../../src/verify/elsewhere/checkForeignFile.js";
import {fileWith} from "./legibilityAndFile.js";
import {hostileFiles} from "../faults/hostileFiles.js";
import {everyNth, testSome} from "../testSome.js";
import {hostileFonts} from "../faults/hostileFonts.js";

const within = {timeout: 10_000};

/** Takes each ninth hostile file, from the nth. */
const everyNinth = (from: number) => (_: unknown, index: number) => index % 9 === from;

testSome(
  hostileFiles,
  everyNinth(0),
  within
)("checkFile does not read %s, and says so within seconds", async ([, drawing, found]) => {
  const text = fileWith(drawing);
  const published = readPublished(text);
  expect(published).toBeNull();
  const findings = await checkFile({file: "a.svg", text, published, evidence: null, intent: null});
  expect(findings).toContainEqual(
    expect.objectContaining({rule: "xml-malformed", found: expect.stringContaining(found)})
  );
});

testSome(
  hostileFiles,
  everyNinth(3),
  within
)("verifyFile refuses %s within seconds", async ([, drawing, found]) => {
  const verified = verifyFile("a.svg", fileWith(drawing), {article: null, textBeside: () => Promise.resolve(null)});
  await expect(verified).rejects.toThrow(found);
});

testSome(
  [
    ["100,000 brackets, one in the other", "[".repeat(100_000) + "]".repeat(100_000)],
    ["100,000 objects, one in the other", '{"evidence":'.repeat(100_000) + "1" + "}".repeat(100_000)],
    ["300,000 runs", `{"evidence":{},"reading":{"shapes":[${"[1,{}],".repeat(300_000)}[1,{}]]}}`]
  ],
  everyNth(3),
  within
)("checkFile says of metadata of %s that they are no evidence, within seconds", async ([, json]) => {
  const text = fileWith("").replace("</svg>", `<metadata>${json}</metadata></svg>`);
  const published = readPublished(text);
  const findings = await checkFile({file: "a.svg", text, published, evidence: null, intent: null});
  expect(findings).toContainEqual(expect.objectContaining({rule: "table-disagrees", where: "metadata"}));
});

testSome(
  hostileFiles,
  everyNinth(6),
  within
)("checkForeignFile refuses %s within seconds", ([, drawing, found]) => {
  expect(() => checkForeignFile("a.svg", fileWith(drawing), {data: null})).toThrow(found);
});

testSome(
  [
    ["a path of 90,000 arcs", `<path d="M0,0${"a1,1,0,0,0,1,1".repeat(90_000)}"/>`],
    ["an arc of 100,000 figures", `<path d="M0,0A${"1".repeat(100_000)}"/>`],
    [
      "1,000 labels in a row",
      Array.from({length: 999}, (_, index) => `<text x="${index}" y="9">${index ** 2}</text>`).join("")
    ],
    [
      "19,000 bars",
      '<g><rect x="1" y="1" width="9" height="4"/><rect x="12" y="1" width="9" height="7"/></g>'.repeat(6_000)
    ]
  ],
  everyNth(4),
  within
)("checkForeignFile reads %s within seconds", ([, drawing]) => {
  expect(checkForeignFile("a.svg", fileWith(drawing), {data: null}).files).toBe(1);
});

test(
  "checkFile looks at 20,000 dots in a path of 200 kB within seconds, and says that they are too many",
  within,
  async () => {
    const dots = Array.from({length: 20_000}, (_, index) => `M${index % 600},${Math.floor(index / 90)}h.01`);
    const text = fileWith(`<path d="${dots.join("")}" fill="none" stroke="#12436d" stroke-linecap="round"/>`);
    const published = readPublished(text);
    const findings = await checkFile({file: "a.svg", text, published, evidence: null, intent: null});
    expect(findings).toContainEqual(expect.objectContaining({rule: "too-many-nodes"}));
  }
);

const published = readFileSync(new URL("../../charts/israel-azerbaijan/arms-flow-640.svg", import.meta.url), "utf8");
const mark = (index: number, fill: string) =>
  `<rect x="${(index % 190) * 3}" y="${Math.floor(index / 190) * 3}" width="3" height="3" fill="${fill}"/>`;
const rects = (count: number, colours: number) =>
  Array.from({length: count}, (_, index) => mark(index, `#${(0x100000 + (index % colours) * 397).toString(16)}`)).join(
    ""
  );
const filtered = (primitives: string) =>
  `<filter id="f">${primitives}</filter><rect width="600" height="300" fill="#12436d" filter="url(#f)"/>`;

// Each took a minute and more.
const slow: readonly (readonly [what: string, drawing: string, rule: RuleName, found: string])[] = [
  [
    "500 blurs of 300 px",
    filtered('<feGaussianBlur stdDeviation="300"/>'.repeat(500)),
    "unsafe-markup",
    "<filter> in it"
  ],
  [
    "noise of 1,000 octaves",
    filtered('<feTurbulence numOctaves="1000" baseFrequency=".9"/>'),
    "unsafe-markup",
    "<filter> in it"
  ],
  [
    "a filter in a style",
    filtered('<feMorphology operator="dilate" radius="100000"/>').replace('filter="url(#f)"', 'style="filter:url(#f)"'),
    "unsafe-markup",
    "<filter> in it"
  ],
  ["19,000 rects in 90 colours", rects(19_000, 90), "mark-contrast", " next to #"],
  [
    "24,000 dots in paths",
    `<path d="${"M20,20h.01".repeat(4_000)}" stroke="#12436d" stroke-linecap="round"/>`.repeat(6),
    "mark-contrast",
    "marks, of which the first 20000 were looked at"
  ],
  [
    "8,000 rects, each in the next",
    Array.from(
      {length: 8_000},
      (_, index) =>
        `<rect x="9" y="9" width="${3 + index / 100}" height="3" fill="#${(0x100000 + (index % 90) * 397).toString(16)}"/>`
    ).join(""),
    "mark-contrast",
    "thousands of marks on one another, of which not all were compared"
  ],
  [
    "4,000 strokes in the corners of 4,000 outlines",
    `<path d="M9,9L500,9L500,300Z" fill="#12436d"/>`.repeat(4_000) +
      `<path d="M20,290L24,294" fill="none" stroke="#eee"/>`.repeat(4_000),
    "mark-contrast",
    "thousands of marks on one another, of which not all were compared"
  ],
  [
    "1,500 rects, each in a colour",
    rects(1_500, 1_500),
    "colour-blind",
    "colours, of which the first 400 were compared"
  ]
];

// Each takes the limits of rules, and some seconds.
testSome(slow, everyNth(slow.length), {timeout: 30_000})(
  "checkFile looks at a figure with %s within seconds, and says so",
  async ([, drawing, rule, found]) => {
    const text = published.replace("</g>\n</svg>", `${drawing}</g>\n</svg>`);
    const read = readPublished(text);
    const evidence = readEvidence(read?.metadata ?? "")?.evidence ?? null;
    const findings = await checkFile({file: "a.svg", text, published: read, evidence, intent: null});
    expect(findings).toContainEqual(expect.objectContaining({rule, found: expect.stringContaining(found)}));
    expect(findings.map((each) => each.rule)).toContain("reading-incomplete");
  }
);

// The first took a minute and more of 1 GB; the last but one ended the process.
testSome(hostileFonts, everyNth(hostileFonts.length), {timeout: 30_000})(
  "checkFile does not open fonts %s, and says so within seconds",
  async ([, edit, found]) => {
    const text = edit(published);
    const read = readPublished(text);
    const evidence = readEvidence(read?.metadata ?? "")?.evidence ?? null;
    const findings = await checkFile({file: "a.svg", text, published: read, evidence, intent: null});
    expect(findings).toContainEqual(
      expect.objectContaining({rule: "face-changed", found: expect.stringMatching(found)})
    );
  }
);
