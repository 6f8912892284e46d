import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {foreignAccount} from "../../src/check/elsewhere/foreignAccount.js";
import {judge, readChart} from "./judge.js";
import {misleadingParts, soundParts} from "./partCharts.js";

describe("checkForeign, of pies, stacks, floating bars and grids,", () => {
  test.each(soundParts)("finds nothing in %s, and reads its marks", async (_what, data, draw) => {
    const svg = await draw();
    expect(judge(svg, data)).toEqual([]);
    expect(foreignAccount(readChart(svg, data)).unread.join("; ")).not.toMatch(/no bars/);
  });

  test.each(misleadingParts)("tells by %s of %s", async (rule, _what, data, draw) => {
    expect(judge(await draw(), data).map((finding) => finding.rule)).toContain(rule);
  });
});

test("docs/elsewhere.md says how many of them are caught", () => {
  const page = readFileSync(new URL("../../docs/elsewhere.md", import.meta.url), "utf8");
  const [twins, sound] = [misleadingParts.length, soundParts.length];
  expect(page).toMatch(
    new RegExp(`${twins} of the ${twins} twins are caught now,\\s+and none of the ${sound}\\s+sound`)
  );
});
