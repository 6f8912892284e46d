import {beforeAll, describe, expect, test} from "vitest";
import {readEvidence} from "../../../src/check/evidence.js";
import {vouchedTexts} from "../../../src/check/numbers/texts/vouchedTexts.js";
import {readPublished} from "../../../src/check/published.js";
import {type Violation, violation} from "../../../src/check/subject.js";
import {renderSVG} from "../../../src/render.js";
import {inText} from "../../faults/edits.js";
import {charts} from "../../faults/figures.js";

let file = "";
beforeAll(async () => {
  file = await renderSVG(charts.flow);
});

/** What vouches for the text that begins with some words. */
function vouchFor(words: string, svg = file, refuted: readonly Violation[] = []): string | undefined {
  const published = readPublished(svg);
  const evidence = published && (readEvidence(published.metadata)?.evidence ?? null);
  const texts = vouchedTexts({file: "strange.svg", text: svg, published, evidence, intent: null}, refuted);
  return texts.find(({text}) => text.startsWith(words))?.by;
}

test("vouchedTexts() says which texts are at odds with the facts, wherever they stand", () => {
  const refuted = [violation("headline “One flow of metal, two shares of trade”", "“two”", "one")];
  const words = /<title[^>]*>([^<]*)</.exec(file)?.[1] ?? "";
  expect(vouchFor("One flow", file, refuted)).toBe("numbers");
  expect(vouchFor("One flow", file, [violation(`headline “${words}”`, "“two”", "one")])).toBe("refuted");
});

describe("vouchedTexts() says what in the file vouches for a text:", () => {
  test.each([
    ["69%", "facts"],
    ["Marn’s imports of steel", "facts"],
    ["(our calculation)", "facts"],
    ["Source: Bureau of Trade Statistics", "facts"],
    ["One flow of metal", "numbers"],
    ["31% from all other suppliers", "numbers"],
    ["the same deliveries", "nobody"]
  ])("“%s”: %s", (words, by) => {
    expect(vouchFor(words)).toBe(by);
  });

  test.each([
    ["a name that is of no fact", ">Marn’s imports of steel<", ">Marn’s imports of stolen steel<", "Marn’s", "nobody"],
    [
      "a name that is turned round",
      ">Marn’s imports of steel<",
      ">not Marn’s imports of steel<",
      "not Marn’s",
      "nobody"
    ],
    ["another source", ">Source: Bureau of Trade", ">Source: Board of Trade", "Source:", "nobody"],
    ["words beside a number", ">69%<", ">only 69%<", "only", "numbers"]
  ])("not for %s", (_, from, to, words, by) => {
    expect(vouchFor(words, inText(from, to)(file))).toBe(by);
  });
});
