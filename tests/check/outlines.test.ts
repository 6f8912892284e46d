import {describe, expect, test} from "vitest";
import story from "../../notebooks/israel-azerbaijan.js";
import {checkFile} from "../../src/check/checkFile.js";
import {outlinePoints} from "../../src/check/face/outlinePoints.js";
import {readPublished} from "../../src/check/published.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import type {Rendition} from "../../src/figure/drawFigure.js";
import {outlineTexts} from "../../src/figure/outlineTexts.js";
import {chartsOf} from "../../src/index.js";
import {draw} from "../../src/publish/files/draw.js";
import {renderSVG} from "../../src/render.js";
import {publishedWidths} from "../../src/story/files.js";
import {subjectOf} from "../../src/verify/subject.js";
import {everyNth, testSome} from "../testSome.js";

const charts = chartsOf(story);
const flow = charts.find(({figure}) => figure.id === "arms-flow")!;
const outlined = async (chart: typeof flow, rendition: Rendition) =>
  serializeSVG(await draw(chart, rendition, outlineTexts));

const text = await outlined(flow, {width: 640});
/** The rules that a stranger finds broken, who has nothing but the file. */
const rulesOf = async (changed: string) => {
  const subject = subjectOf(flow.figure, {file: "arms-flow-640-outline.svg", text: changed});
  return [...new Set((await checkFile({...subject, intent: null})).map(({rule}) => rule))];
};

/** The text of 69% in its bar: place, words and path. */
const label =
  /<g transform="(translate\([\d.,]+\))" [^>]*>\n<title>69%<\/title>\n<path transform="[^"]*" d="([^"]*)"\/>\n<\/g>/;

describe("an outlined file", () => {
  testSome(
    charts.map((chart, index) => [chart.figure.id, index, chart] as const),
    everyNth(4)
  )("of %s has no fault, and no text that needs a font", async ([id, index, chart]) => {
    const width = publishedWidths[index % publishedWidths.length]!;
    const drawn = await outlined(chart, {width, scheme: index % 2 === 0 ? "light" : "dark"});
    expect(drawn).not.toMatch(/<text|textLength|<style|font-face/);
    const file = `${id}-${width}-outline.svg`;
    expect({file, found: await checkFile(subjectOf(chart.figure, {file, text: drawn}))}).toEqual({file, found: []});
  });

  test("says the same as the file with text, word by word, and carries the same", async () => {
    const [own, other] = [readPublished(text)!, readPublished(await renderSVG(flow, {width: 640}))!];
    expect(own.metadata).toBe(other.metadata);
    expect([own.title, own.desc]).toEqual([other.title, other.desc]);
    const places = ({texts}: typeof own) =>
      texts.map(({text: words, x, y, size, weight, fill}) => ({words, x, y, size, weight, fill}));
    expect(places(own)).toEqual(places(other));
    expect(own.marks).toHaveLength(other.marks.length);
  });

  const [, at = "", path = ""] = label.exec(text) ?? [];
  const [, , other = ""] = new RegExp(label.source.replaceAll("69%", "17%")).exec(text) ?? [];
  const swap = (from: string, to: string) => {
    expect(text.split(from)).toHaveLength(2);
    return text.replace(from, () => to);
  };

  testSome(
    [
      ["the outlines of another number", () => swap(path, other), ["outline-changed"]],
      ["words that the outlines do not say", () => text.replace("<title>69%</title>", "<title>17%</title>"), undefined],
      ["a point of a glyph that has moved", () => swap(path, path.replace(/-?\d+z/, "99z")), ["outline-changed"]],
      ["a glyph that is gone", () => swap(path, path.slice(0, path.lastIndexOf("m"))), ["outline-changed"]],
      ["a shape beside the glyphs", () => swap(path, `${path}m0 0l9 0 0 9z`), ["outline-changed"]],
      ["absolute coordinates", () => swap(path, path.replace("m", "M")), ["outline-changed"]],
      ["an arc", () => swap(path, `${path}a1 1 0 0 0 9 9z`), ["outline-changed"]],
      [
        "outlines that are larger than is said",
        () => text.replaceAll("scale(0.024,-0.024)", "scale(0.03,-0.03)"),
        ["outline-changed"]
      ],
      [
        "a text that is no outline",
        () => text.replace("</g>\n</svg>", '<text x="20" y="400">69%</text>\n</g>\n</svg>'),
        undefined
      ],
      ["a turned glyph", () => swap(`${at}"`, `${at} skewX(20)"`), undefined],
      ["an outline without words", () => text.replace("<title>69%</title>", ""), undefined],
      [
        "an outline with a link",
        () => text.replace("<title>69%</title>", '<title>69%</title><a href="https://example.org/"/>'),
        undefined
      ]
    ],
    everyNth(3)
  )("is told of where it has %s", async ([, change, rules]) => {
    const changed = change();
    expect(changed).not.toBe(text);
    const found = await rulesOf(changed);
    if (rules) expect(found).toEqual(rules);
    expect(found.length).toBeGreaterThan(0);
  });
});

test("outlinePoints(d) follows relative commands, with the control points that are left out", () => {
  expect(outlinePoints("m10 0q5-5 10 0t10 0l-20 5z")).toEqual([
    {letter: "m", x: 10, y: 0},
    {letter: "q", x: 15, y: -5},
    {letter: "q", x: 20, y: 0},
    {letter: "q", x: 25, y: 5},
    {letter: "q", x: 30, y: 0},
    {letter: "l", x: 10, y: 5}
  ]);
  for (const d of [
    "M0 0",
    "m0",
    "m0 0 5 5",
    "m0 0l5",
    "m0 0q1 2 3",
    "m0 0zl5 5z 3",
    "m0 0c1 1 1 1 1 1",
    "0 0",
    "m0 0 # "
  ])
    expect(outlinePoints(d), d).toBeNull();
});
