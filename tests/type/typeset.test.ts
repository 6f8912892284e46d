import fc from "fast-check";
import {expect, test} from "vitest";
import {stack, typeset} from "../../src/type/typeset.js";
import {measure} from "../../src/type/font.js";
import {plain} from "../../src/words/say.js";

const style = {size: 14, fill: "#1a1a1a"} as const;
const sentence = plain("The mill at the head of the bay has stood idle since the flood");

const texts = fc
  .array(fc.string({unit: fc.constantFrom(..."aeinorstlmwWAV,-’"), minLength: 1, maxLength: 12}), {maxLength: 20})
  .map((words) => plain(words.join(" ")));
const blocks = fc
  .record({said: texts, size: fc.integer({min: 12, max: 30}), width: fc.integer({min: 60, max: 500})})
  .map(({said, size, width}) => typeset(said, {...style, size}, width));

test("typeset(said, style, width) is as wide as its widest line, and as high as its lines", () => {
  const block = typeset(sentence, style, 160);
  expect(block.lines.length).toBeGreaterThan(1);
  expect(block.lines.join(" ")).toBe(sentence.text);
  expect(block.width).toBe(Math.max(...block.lines.map((line) => measure(line, style))));
  expect(block.width).toBeLessThanOrEqual(160);
  expect(block.height).toBe(block.lines.length * Math.round(14 * 1.3));
});

test("typeset(said, style, width) takes leading, weight and balance from its style", () => {
  expect(typeset(sentence, {...style, leading: 30}, 1000).height).toBe(30);
  expect(typeset(sentence, {...style, weight: 700}, 1000).width).toBe(measure(sentence.text, {size: 14, weight: 700}));
  const [filled, balanced] = [typeset(sentence, style, 340), typeset(sentence, {...style, balance: true}, 340)];
  expect(balanced.lines).toHaveLength(filled.lines.length);
  expect(balanced.width).toBeLessThan(filled.width);
});

test("block.place(x, y) sets a line a leading below the last, its letters within the block", () => {
  fc.assert(
    fc.property(blocks, fc.integer({min: 0, max: 500}), (block, y) => {
      const placed = block.place(20, y);
      const leading = block.height / Math.max(1, block.lines.length);
      placed.forEach((line, index) => {
        expect(line.text).toBe(block.lines[index]);
        expect(line.x).toBe(20);
        // Ascenders reach three quarters of an em above the baseline, descenders a quarter below.
        expect(line.y - 0.75 * line.style.size).toBeGreaterThanOrEqual(y + index * leading - 1);
        expect(line.y + 0.25 * line.style.size).toBeLessThanOrEqual(y + (index + 1) * leading + 1);
      });
    })
  );
});

test("block.place(x, y, anchor) hands every line its anchor, its style and what licenses it", () => {
  const said = {...plain("a word"), uses: []};
  const [line] = typeset(said, {...style, weight: 600}, 300).place(5, 10, "end");
  expect(line).toEqual({
    text: "a word",
    x: 5,
    y: 10 + 13,
    style: {size: 14, weight: 600},
    fill: "#1a1a1a",
    anchor: "end",
    uses: said.uses
  });
  expect(typeset(said, style, 300).place(0, 0)[0]!.anchor).toBe("start");
});

test("stack(blocks, gap) is as high as its blocks and the gaps between, and as wide as the widest", () => {
  fc.assert(
    fc.property(fc.array(blocks, {maxLength: 5}), fc.integer({min: 0, max: 20}), (parts, gap) => {
      const present = parts.filter(({lines}) => lines.length > 0);
      const whole = stack(parts, gap);
      const heights = present.map(({height}) => height);
      expect(whole.height).toBe(heights.reduce((sum, height) => sum + height + gap, present.length > 0 ? -gap : 0));
      expect(whole.width).toBe(Math.max(0, ...present.map(({width}) => width)));
      expect(whole.lines).toEqual(present.flatMap(({lines}) => lines));
    })
  );
});

test("stack(blocks, gap).place(x, y) sets one block under the other", () => {
  const [first, second] = [typeset(plain("one"), style, 300), typeset(plain("two"), style, 300)];
  const empty = typeset(plain(""), style, 300);
  const placed = stack([empty, first, empty, second], 6).place(0, 100);
  expect(placed).toEqual([...first.place(0, 100), ...second.place(0, 100 + first.height + 6)]);
  expect(stack([empty], 6).height).toBe(0);
  expect(stack([], 6).place(0, 0)).toEqual([]);
});
