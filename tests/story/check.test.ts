import {fileURLToPath} from "node:url";
import {describe, expect, test} from "vitest";
import {runIn} from "../cli/workspace.js";
import {notebooks} from "../stories.js";
import {articlePath} from "../tool.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
describe("nutgraf check finds nothing wrong", () => {
  // Their bytes are compared in proofRecord.test.ts, and some of them checked in published.test.ts.
  test.each(notebooks)("with the published figures of $slug", {tags: "thorough"}, async ({slug}) => {
    const {code, out, err} = await runIn(root, ["check", `notebooks/${slug}.ts`]);
    expect({code, err}, out).toEqual({code: 0, err: ""});
    const [summary = ""] = /\d+ files of \d+ figures?: .*/.exec(out) ?? [];
    console.log(`${slug}: ${summary}; false alarms: 0`);
    expect(summary).toMatch(/^[1-9]\d* files of [1-9]\d* figures?: 0 errors, 0 warnings, \d+ waived$/);
  });

  test("in the article that is at hand", {tags: "article"}, async () => {
    const rules = ["--rule", "article-changed", "--rule", "numeral-unclaimed", "--rule", "article-waiver-unused"];
    const {code, out} = await runIn(root, ["check", "--article", articlePath, ...rules]);
    expect(code, out).toBe(0);
    expect(out).not.toContain("skipped");
  });
});
