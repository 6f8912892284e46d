import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {freshCharts, freshTwins, unreadTwins} from "./freshCharts.js";
import {judge} from "./judge.js";

const rulesIn = async ({draw, data}: Pick<(typeof freshTwins)[number], "draw" | "data">) =>
  judge(await draw(), data).map(({rule}) => rule);

describe("checkForeign, of charts that its rules were not written for", () => {
  test.each(freshCharts.map(({what, tool}, index) => ({what, tool, index})))(
    "finds nothing in $what by $tool",
    async ({index}) => {
      const chart = freshCharts[index];
      expect(chart && (await rulesIn(chart))).toEqual([]);
    }
  );

  test.each(freshTwins.map(({what, rule}, index) => ({what, rule, index})))(
    "tells by $rule of $what",
    async ({index, rule}) => {
      const twin = freshTwins[index];
      expect(twin && (await rulesIn(twin))).toContain(rule);
    }
  );

  // When one of them is caught, it belongs to the others, and docs/elsewhere.md has another number.
  test.each(unreadTwins.map(({what, rule}, index) => ({what, rule, index})))(
    "does not see by $rule $what, which the documentation says",
    async ({index, rule}) => {
      const twin = unreadTwins[index];
      expect(twin && (await rulesIn(twin))).not.toContain(rule);
    }
  );
});

test("docs/elsewhere.md says how many of them are caught", () => {
  const page = readFileSync(new URL("../../docs/elsewhere.md", import.meta.url), "utf8");
  const all = freshTwins.length + unreadTwins.length;
  expect(page).toMatch(
    new RegExp(
      `${freshTwins.length} of the ${all} twins are caught now,\\s+and none of the ${freshCharts.length}\\s+sound`
    )
  );
});
