import {readdirSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {describe, expect, test} from "vitest";
import {run} from "../../src/cli/run.js";
import {articlePath} from "../tool.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const notebooks = readdirSync(new URL("../../notebooks/", import.meta.url)).filter((name) => name.endsWith(".ts"));

async function check(...words: string[]) {
  const printed = {out: "", err: ""};
  const code = await run(["check", ...words], {
    cwd: root,
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
    isTerminal: false,
    hasColours: false,
    now: () => 0
  });
  return {code, ...printed};
}

describe("nutgraf check finds nothing wrong", () => {
  test.each(notebooks)("with the published figures of %s", async (name) => {
    const {code, out, err} = await check(`notebooks/${name}`);
    expect({code, err}, out).toEqual({code: 0, err: ""});
    const [summary = ""] = /\d+ files of \d+ figures?: .*/.exec(out) ?? [];
    console.log(`${name}: ${summary}; false alarms: 0`);
    expect(summary).toMatch(/^[1-9]\d* files of [1-9]\d* figures?: 0 errors, 0 warnings, \d+ waived$/);
  });

  test("in the article that is at hand", {tags: "article"}, async () => {
    const {code, out} = await check(
      "--article",
      articlePath,
      "--rule",
      "article-changed",
      "--rule",
      "numeral-unclaimed"
    );
    expect(code, out).toBe(0);
    expect(out).not.toContain("skipped");
  });
});
