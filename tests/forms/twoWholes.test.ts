import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {readPublished} from "../../src/check/published.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
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
