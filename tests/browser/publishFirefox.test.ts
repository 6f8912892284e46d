import {expect, test} from "vitest";
import {measureInFirefox} from "./firefox.js";
import {publishedFigures} from "./publishedFigures.js";

/** All fragments in a font that is much wider than the one that they were laid out in. */
const fragments = publishedFigures
  .flatMap(({files, read}) => files("inline").map(read))
  .map((fragment) => fragment.replaceAll(/font-family="[^"]*"/g, 'font-family="DejaVu Sans"'));

const linesIn = (markup: readonly string[]) =>
  measureInFirefox(markup.join("\n"), () => {
    let [lines, cut] = [0, 0];
    for (const svg of document.querySelectorAll("svg")) {
      const {left, right} = svg.getBoundingClientRect();
      for (const text of svg.querySelectorAll("text")) {
        const box = text.getBoundingClientRect();
        lines += 1;
        if (box.left < left - 0.5 || box.right > right + 0.5) cut += 1;
      }
    }
    return {lines, cut};
  });

test("inlineFragment writes lines that a wide fallback font does not cut in Firefox", {tags: ["firefox"]}, async () => {
  const lines = fragments.join("").match(/<text /g)?.length ?? 0;
  expect(lines).toBeGreaterThan(fragments.length);
  expect(await linesIn(fragments)).toEqual({lines, cut: 0});
  const onTspan = fragments.map((fragment) => fragment.replaceAll(/(<text [^>]*) textLength="[^"]*"/g, "$1"));
  expect((await linesIn(onTspan)).cut).toBeGreaterThan(0);
});
