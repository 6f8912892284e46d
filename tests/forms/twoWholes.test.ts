import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {readPublished} from "../../src/check/published.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {exact} from "../../src/facts/quantity.js";
import {twoWholes} from "../../src/forms/shares/twoWholes.js";
import {shareClaim, words} from "./sampleClaims.js";
import {sampleFigure} from "./samples/sampleFigure.js";
import {samples} from "./samples/samples.js";

const {document} = new JSDOM("").window;

test.each([280, 320])(
  "twoWholes() ends what remains of a whole where its bar does, over it and under it, where it has no room there: %i px",
  (width) => {
    const {texts, marks} = readPublished(serializeSVG(samples["twoWholes"]!["large shares"]!({document, width})))!;
    const bars = marks.filter(({name, box}) => name === "rect" && box.right > width - 20);
    const [first, second] = [Math.min(...bars.map(({box}) => box.top)), Math.max(...bars.map(({box}) => box.bottom))];
    const end = Math.max(...bars.map(({box}) => box.right));
    const rest = (words: string) => texts.find(({text}) => text.includes(words))!.box;
    for (const words of ["29% from others", "29% to others"]) {
      expect(Math.abs(rest(words).right - end)).toBeLessThan(2);
    }
    expect(rest("29% from others").bottom).toBeLessThanOrEqual(first);
    expect(rest("29% to others").top).toBeGreaterThanOrEqual(second);
  }
);

test.each([240, 320, 640])(
  "twoWholes() leaves words a line under a bar that is shorter than they are: %i px",
  (width) => {
    const bar = <const W extends string>(id: W, value: number) => {
      return {
        claim: shareClaim(id, exact(value, 1), id, {label: id}),
        label: words("of arms"),
        rest: words("of others")
      };
    };
    const chart = sampleFigure("short", twoWholes(bar("large", 0.7), bar("small", 99.1), {flow: words("the same")}));
    const {texts} = readPublished(serializeSVG(chart({document, width})))!;
    expect(texts.filter(({text}) => /^[^a-z]?[a-z.%]$/i.test(text))).toEqual([]);
    expect(texts.map(({text}) => text).join(" ")).toContain("0.9% of others");
  }
);
