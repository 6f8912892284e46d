import {describe, expect, test} from "vitest";
import * as story from "../../../notebooks/israel-azerbaijan.js";
import {fileWith, findingsIn, intentOf} from "../legibilityAndFile.js";

const described = (desc: string) => fileWith("").replace("What the chart shows.", desc);
const rulesOf = async (desc: string) => (await findingsIn(described(desc))).map(({rule}) => rule);
const sentence = (length: number) => `${"Dots and ə ".repeat(20).slice(0, length - 1)}.`;

describe("alt-long", () => {
  test("counts to 150 characters", async () => {
    expect(await findingsIn(described(sentence(150)))).toEqual([]);
    expect(await findingsIn(described(sentence(151)))).toMatchObject([
      {rule: "alt-long", found: "151 characters", expected: "at most 150"}
    ]);
  });

  test("counts characters, not their bytes or halves", async () => {
    expect(await rulesOf(`${"🌾".repeat(149)}.`)).toEqual([]);
    expect(await rulesOf(`${"🌾".repeat(150)}.`)).toEqual(["alt-long"]);
  });
});

describe("alt-unfit", () => {
  test.each([
    "Grid of a hundred squares: more wheat than rye.",
    "Bar chart of what the valley grew.",
    "Line chart showing what the valley grew.",
    "Charts of what it grew, “all of it.”",
    "Figures: all of the wheat.",
    "Image-makers by party, as bars.",
    "Pictures sold, by painter, as dots.",
    "The findings."
  ])("lets %j pass", async (desc) => {
    expect(await rulesOf(desc)).toEqual([]);
  });

  test.each([
    ["Grid of a hundred squares", "no stop after “squares”"],
    ["Grid of a hundred squares,", "no stop after “squares,”"],
    ["Image of a grid.", "“Image of”"],
    ["An image of a grid.", "“An image of”"],
    ["A graphic of a grid.", "“A graphic of”"],
    ["Picture of a grid.", "“Picture of”"],
    ["Chart showing a grid.", "“Chart showing”"],
    ["This chart shows a grid.", "“This chart shows”"],
    ["The graph that depicts it.", "“The graph that depicts”"],
    ["The finding.", "the headline again"],
    ["the  FINDING!", "the headline again"]
  ])("catches %j", async (desc, found) => {
    expect(await findingsIn(described(desc))).toMatchObject([{rule: "alt-unfit", found}]);
  });

  test("says all that is wrong with one text", async () => {
    expect(await rulesOf("The finding")).toEqual(["alt-unfit", "alt-unfit"]);
  });

  test("leaves a description that is missing to name-missing", async () => {
    expect(await rulesOf("")).toEqual(["name-missing"]);
  });

  test("holds the description against the headline of the notebook too", async () => {
    const text = fileWith("");
    const intent = {...intentOf(story.armsFlow.figure, text), headline: "What the chart shows"};
    expect(await findingsIn(text, intent, "alt-unfit")).toMatchObject([{found: "the headline again"}]);
  });
});
