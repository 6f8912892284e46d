import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Weight} from "../../src/type/fonts/fontFile.js";
import {measure, type TextStyle} from "../../src/type/font.js";
import {widestLine, widestWord, wrap} from "../../src/type/wrap.js";

const style: TextStyle = {size: 14};
const sentence = "The mill at the head of the bay has stood idle since the flood and nobody expects work before spring";

const letters = fc.constantFrom(..."aeinorstlmwWAV0123456789.,-/–’%ə");
const words = fc.oneof(
  {weight: 8, arbitrary: fc.string({unit: letters, minLength: 1, maxLength: 12})},
  {weight: 1, arbitrary: fc.string({unit: letters, minLength: 20, maxLength: 120})},
  {weight: 1, arbitrary: fc.constantFrom("a\u00a0b", "e\u0301te\u0301", "2016–2020", "Nagorno-Karabakh")}
);
const texts = fc.array(words, {maxLength: 30}).map((chosen) => chosen.join(" "));
const styles = fc.record({size: fc.integer({min: 12, max: 30}), weight: fc.constantFrom<Weight[]>(400, 600, 700)});
const widths = fc.integer({min: 60, max: 600});
const balances = fc.boolean();

const inked = (text: string) => text.replaceAll(/[ \n\t]/g, "");

test("wrap(text, style, width) never sets a line wider than the width, not even for a word that is", () => {
  fc.assert(
    fc.property(texts, styles, widths, balances, (text, style, width, balance) => {
      for (const line of wrap(text, style, width, {balance})) {
        expect(measure(line, style)).toBeLessThanOrEqual(width);
      }
    })
  );
});

test("wrap(text, style, width) keeps every character, in order, and adds none", () => {
  fc.assert(
    fc.property(texts, styles, widths, balances, (text, style, width, balance) => {
      const lines = wrap(text, style, width, {balance});
      expect(inked(lines.join(""))).toBe(inked(text));
      expect(lines.every((line) => line === line.trim() && line !== "" && !line.includes("  "))).toBe(true);
      // A line break stands for a space or stands inside a word; a space within a line is the text's own.
      const within = lines.join("").split(" ").length;
      const own = text.split(" ").length;
      expect(within).toBeLessThanOrEqual(own);
      expect(within + Math.max(0, lines.length - 1)).toBeGreaterThanOrEqual(own);
    })
  );
});

test("wrap(text, style, width) breaks no word that fits", () => {
  fc.assert(
    fc.property(texts, styles, widths, balances, (text, style, width, balance) => {
      const chosen = text.split(" ").filter((word) => word !== "");
      fc.pre(chosen.every((word) => measure(word, style) <= width));
      expect(wrap(text, style, width, {balance}).flatMap((line) => line.split(" "))).toEqual(chosen);
    })
  );
});

/** The number of lines of a greedy fill, which is the least there can be. */
function leastLines(chosen: readonly string[], style: TextStyle, width: number): number {
  let lines = 0;
  let line = "";
  for (const word of chosen) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer, style) <= width) {
      line = longer;
    } else {
      lines++;
      line = word;
    }
  }
  return lines;
}

describe("of words that all fit", () => {
  const short = fc.array(fc.string({unit: letters, minLength: 1, maxLength: 10}), {minLength: 1, maxLength: 25});
  const cases = fc.tuple(short, styles, widths).filter(([chosen, style, width]) => {
    return chosen.every((word) => measure(word, style) <= width);
  });

  test("wrap takes no more lines than it must", () => {
    fc.assert(
      fc.property(cases, balances, ([chosen, style, width], balance) => {
        expect(wrap(chosen.join(" "), style, width, {balance})).toHaveLength(leastLines(chosen, style, width));
      })
    );
  });

  test("wrap leaves no lone last word where the same number of lines allows another", () => {
    fc.assert(
      fc.property(cases, balances, ([chosen, style, width], balance) => {
        const lines = wrap(chosen.join(" "), style, width, {balance});
        const alone = lines.length > 1 && !lines.at(-1)!.includes(" ");
        const fits = measure(chosen.slice(-2).join(" "), style) <= width;
        const linesBefore = leastLines(chosen.slice(0, -2), style, width);
        const left = lines.at(-2)?.replace(/ ?[^ ]+$/, "") ?? "";
        const enough = measure(left, style) >= measure(chosen.at(-1)!, style);
        expect(alone && fits && enough && linesBefore < lines.length).toBe(false);
      }),
      {numRuns: 300}
    );
  });

  test("wrap with balance is never wider than without, in the same number of lines", () => {
    fc.assert(
      fc.property(cases, ([chosen, style, width]) => {
        const text = chosen.join(" ");
        const [filled, balanced] = [wrap(text, style, width), wrap(text, style, width, {balance: true})];
        expect(balanced).toHaveLength(filled.length);
        expect(widestLine(balanced, style)).toBeLessThanOrEqual(widestLine(filled, style));
      })
    );
  });
});

test("wrap(text, style, width) fills its lines and pulls a word down to the lone last one", () => {
  const width = measure("aaaa bbbb", style) + 1;
  expect(wrap("aaaa bbbb cccc", style, width)).toEqual(["aaaa", "bbbb cccc"]);
  expect(wrap("aaaa bbbb cccc dddd", style, width)).toEqual(["aaaa bbbb", "cccc dddd"]);
  expect(wrap("aaaa bbbb cccc dddd e", style, measure("cccc dddd e", style) - 1)).toEqual([
    "aaaa bbbb",
    "cccc",
    "dddd e"
  ]);
});

test("wrap(text, style, width) leaves a long last word alone rather than a short first one", () => {
  const width = measure("same deliveries", style) + 1;
  expect(wrap("the same deliveries", style, width)).toEqual(["the same", "deliveries"]);
});

test("wrap(text, style, width) shortens its lines a little rather than end in a short one", () => {
  const text = "Arms by volume of deliveries; oil as bought, measure not stated";
  const width = measure("Arms by volume of deliveries; oil as bought, measure", style) + 1;
  expect(wrap(text, style, width)).toEqual(["Arms by volume of deliveries; oil as bought,", "measure not stated"]);
  // In no more lines, and what belongs together comes down together.
  expect(wrap("aaaa bbbb cccc dd", style, measure("aaaa bbbb cccc", style))).toHaveLength(2);
  const bound = "nothing at all of more than 30% is";
  expect(wrap(bound, style, measure(bound.slice(0, -3), style) + 1)).toEqual(["nothing at all of", "more than 30% is"]);
});

test("wrap(text, style, width, {balance: true}) would rather break after punctuation", () => {
  const headline = "One cargo: most of what the island bought, little of what the coast sold";
  const [first] = wrap(headline, style, measure(headline, style) - 40, {balance: true});
  expect(first).toBe("One cargo: most of what the island bought,");
});

test("wrap(text, style, width, {balance: true}) evens out the lines", () => {
  const spread = (lines: readonly string[]) => {
    const measured = lines.map((line) => measure(line, style));
    return Math.max(...measured) - Math.min(...measured);
  };
  for (let width = 150; width <= 600; width += 50) {
    const [filled, balanced] = [wrap(sentence, style, width), wrap(sentence, style, width, {balance: true})];
    expect(spread(balanced)).toBeLessThanOrEqual(spread(filled));
    expect(spread(balanced)).toBeLessThan(80);
  }
});

test("wrap(word, style, width) breaks a word that is too wide after its hyphen or slash, else where it must", () => {
  const width = measure("Nagorno-", style) + 10;
  expect(wrap("Nagorno-Karabakh", style, width)).toEqual(["Nagorno-", "Karabakh"]);
  expect(wrap("import/export", style, measure("import/e", style))).toEqual(["import/", "export"]);
  expect(wrap("x Nagorno-Karabakh", style, measure("x Nagorno-", style))).toEqual(["x Nagorno-", "Karabakh"]);
  expect(wrap("wwwwwww", style, measure("wwww", style))).toEqual(["wwww", "www"]);
});

test("wrap(word, style, width) keeps an accent with its letter", () => {
  const text = "e\u0301".repeat(40);
  const lines = wrap(text, style, 60);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.every((line) => line.startsWith("e"))).toBe(true);
});

test("wrap(text, style, width) keeps a no-break space together, and breaks at line breaks and tabs as at spaces", () => {
  const width = measure("of 6,000", style);
  expect(wrap("some of 6,000\u00a0sacks", style, measure("6,000\u00a0sacks", style) + 1).at(-1)).toContain(
    "6,000\u00a0sacks"
  );
  expect(wrap("one\ntwo\t three ", style, 10 * width)).toEqual(["one two three"]);
});

test("wrap(text, style, width) of nothing is no line", () => {
  expect(wrap("", style, 100)).toEqual([]);
  expect(wrap("  \n ", style, 100)).toEqual([]);
});

test("wrap(text, style, width) breaks a word of ten thousand letters in well under a second", () => {
  // Processor time: a busy machine is no fault of ours.
  const before = process.cpuUsage();
  const lines = wrap("x".repeat(10_000), style, 300);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  expect(lines.length).toBeGreaterThan(100);
});

test("widestWord and widestLine measure what cannot be broken, and what was", () => {
  expect(widestWord("a longest word", style)).toBe(measure("longest", style));
  expect(widestWord("", style)).toBe(0);
  expect(widestLine(["aa", "aaaa", "a"], style)).toBe(measure("aaaa", style));
  expect(widestLine([], style)).toBe(0);
});

test("wrap with balance parts no words that belong together for the sake of evenness", () => {
  const text = "Azerbaijan supplies more than 30% of the oil Israel buys";
  for (const width of [180, 154, 140, 135]) {
    const lines = wrap(text, {size: 20, weight: 700}, width, {balance: true});
    expect(lines.some((line) => line.includes("more than 30%"))).toBe(true);
  }
});

test("wrap with balance leaves no word alone inside a headline where another can come down to it", () => {
  const text = "The bridge opened on 7 September 2024, after a court had stopped it";
  expect(wrap(text, {size: 26, weight: 700}, 216, {balance: true}).slice(0, 3)).toEqual([
    "The bridge",
    "opened on",
    "7 September 2024,"
  ]);
});

test("wrap(text, style, width) leaves no stump before the last line, where other breaks need no more lines", () => {
  const text = "61% Electricity, gas, steam and air conditioning supply";
  const bold = {size: 18, weight: 700} as const;
  const width = measure("61% Electricity, gas, steam", bold) + 2;
  expect(wrap(text, bold, width)).toEqual(["61% Electricity, gas,", "steam and air", "conditioning supply"]);
});
