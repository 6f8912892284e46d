import {expect, test} from "vitest";
import story from "../../notebooks/israel-azerbaijan.js";
import {checkFile} from "../../src/check/checkFile.js";
import {fallbackWidth} from "../../src/check/legibility/dejaVuSans.js";
import {readPublished, textBox} from "../../src/check/published.js";
import {readingIn} from "../../src/check/reading/readFile.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {type Chart, forPrint} from "../../src/figure/figure.js";
import {leastPrintWidth} from "../../src/figure/drawFigure.js";
import {chartsOf} from "../../src/index.js";
import {draw} from "../../src/publish/files/draw.js";
import {publishedWidths} from "../../src/story/files.js";
import {subjectOf} from "../../src/verify/subject.js";

const words: readonly unknown[] = ["headline", "deck", "note", "source"];

/** The lines of a drawing’s words that end outside it in DejaVu Sans, whose length no program keeps. */
async function cutIn(chart: Chart, width: number): Promise<string[]> {
  const published = readPublished(serializeSVG(await draw(chart, {width})))!;
  const roles = readingIn(published.metadata)!.texts.flatMap(([count, role]) =>
    Array.from({length: count}, () => role)
  );
  const lines = published.texts.filter((_, index) => words.includes(roles[index]));
  expect(lines.length).toBeGreaterThan(3);
  return lines.flatMap(({text, x, size, weight}) => (x + fallbackWidth(text, size, weight) > width + 1 ? [text] : []));
}

test("a figure breaks its words so that the widest common fallback is cut nowhere", {tags: "thorough"}, async () => {
  for (const chart of chartsOf(story)) {
    for (let width = 240; width <= 1000; width += 40) expect(await cutIn(chart, width), `${width} px`).toEqual([]);
  }
});

/** The pairs of level texts of a drawing that run into one another in DejaVu Sans, each as it is held. */
async function collisionsIn(chart: Chart, width: number): Promise<string[]> {
  const {texts} = readPublished(serializeSVG(await draw(chart, {width})))!;
  const lines = texts.filter(({turn}) => turn === 0);
  const boxes = lines.map((line) => textBox(line, fallbackWidth(line.text, line.size, line.weight)));
  return lines.flatMap((line, index) =>
    lines.slice(index + 1).flatMap((other, after) => {
      const [a, b] = [boxes[index]!, boxes[index + 1 + after]!];
      const meet = a.left < b.right && b.left < a.right && a.top + 2 < b.bottom - 2 && b.top + 2 < a.bottom - 2;
      return meet ? [`${line.text} × ${other.text}`] : [];
    })
  );
}

// Columns of words are broken so that each has room before the next.
test.each(chartsOf(story).map((chart) => [chart.figure.id, chart] as const))(
  "no two texts of %s run into one another in the widest common fallback",
  async (_, chart) => {
    for (const width of publishedWidths) expect(await collisionsIn(chart, width), `${width} px`).toEqual([]);
  }
);

test("a printed figure, which has its font, uses the whole column, and would be cut without it", async () => {
  const cut = await Promise.all(chartsOf(story).map((chart) => cutIn(forPrint(chart), 320)));
  expect(cut.flat().length).toBeGreaterThan(10);
});

test.each(chartsOf(story).map((chart) => [chart.figure.id, chart] as const))(
  "%s has no fault in a column of 38.9 mm, and is not drawn narrower",
  async (_, chart) => {
    const text = serializeSVG(await draw(forPrint(chart), {width: leastPrintWidth}));
    const found = await checkFile(subjectOf(chart.figure, {file: "printed.svg", text}));
    // Print has its font.
    expect(found.filter(({rule}) => rule !== "fallback-overflow")).toEqual([]);
    await expect(draw(forPrint(chart), {width: leastPrintWidth - 1})).rejects.toThrow("invalid width: 177 (178 to");
    await expect(draw(chart, {width: leastPrintWidth})).rejects.toThrow("invalid width: 178 (240 to");
  }
);
