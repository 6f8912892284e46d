import {expect, test} from "vitest";
import {unsafeMarkup} from "../../../src/check/markup/unsafeMarkup.js";
import {xmlMalformed} from "../../../src/check/markup/xmlMalformed.js";
import {decimals, textSmall, tooLarge} from "../../../src/check/limits.js";
import {tableDisagrees} from "../../../src/check/numbers/recompute/tableDisagrees.js";
import {textOverlap} from "../../../src/check/legibility/textOverlap.js";
import {overlap} from "../../../src/check/box.js";
import {readingRules} from "../../../src/check/reading/readingRules.js";
import {charts} from "./charts.js";
import {fileOf, subjectOf} from "./draw.js";
import {everyNth, testSome} from "../../testSome.js";

/** Charts that are refused, and what their author is told. */
const refused: Readonly<Record<string, string>> = {
  "smooth line":
    'unmeasured mark: line along a curve that leaves its values (declare it: illustration(Plot.line(…), "what it shows"))',
  "difference of two lines":
    "unsupported clip: by a shape (clip by the frame, clip: true, or cut the data; for differenceY draw areaY from y1 to y2 between the two lines)"
};

/** What the check rightly says of a chart: that it draws the outliers only, or words where there is no room for them. */
const known: Readonly<Record<string, readonly string[]>> = {
  "box plot": ["rows-undrawn"],
  "box plot, upright": ["rows-undrawn"],
  // The labels of its author stand on one another.
  "names on dots": ["text-overlap"],
  "connected scatter": ["text-overlap"]
};

const rules = [...readingRules, unsafeMarkup, xmlMalformed, tableDisagrees, textOverlap, decimals, textSmall, tooLarge];

testSome(
  Object.keys(charts).filter((name) => !(name in refused)),
  everyNth(6)
)("plot() publishes a chart of which each shape is what the file says: %s", async (name) => {
  const subject = subjectOf(await fileOf(charts[name]!()));
  const found = await Promise.all(rules.map(async (rule) => ({rule, violations: await rule.check(subject)})));
  expect(
    found.flatMap(({rule, violations}) =>
      known[name]?.includes(rule.name) ? [] : violations.map((each) => [rule.name, each])
    )
  ).toEqual([]);
});

test.each(Object.entries(refused))("plot() refuses a chart with the way out: %s", (name, message) => {
  expect(() => charts[name]!() && fileOf(charts[name]!())).toThrow(message);
});

test(
  "plot() draws, measures and keeps apart the texts of nearly all charts of the corpus",
  {tags: "thorough"},
  async () => {
    const counts = {drawn: 0, refused: 0, measured: 0, overlapping: 0};
    for (const make of Object.values(charts)) {
      const text = await fileOfIfDrawn(make);
      if (text === null) {
        counts.refused += 1;
        continue;
      }
      const texts = subjectOf(text).published?.texts ?? [];
      counts.drawn += 1;
      if (!text.includes('"illustration"')) counts.measured += 1;
      if (texts.some((one, index) => texts.slice(index + 1).some((other) => overlap(one.box, other.box)))) {
        counts.overlapping += 1;
      }
    }
    expect(counts.drawn + counts.refused).toBeGreaterThanOrEqual(80);
    expect(counts.refused).toBe(Object.keys(refused).length);
    expect(counts.overlapping / counts.drawn).toBeLessThanOrEqual(0.05);
    expect(counts.measured / counts.drawn).toBeGreaterThanOrEqual(0.75);
  }
);

async function fileOfIfDrawn(make: () => Parameters<typeof fileOf>[0]): Promise<string | null> {
  try {
    return await fileOf(make());
  } catch {
    return null;
  }
}
