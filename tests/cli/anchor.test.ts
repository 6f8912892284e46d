import {expect, test} from "vitest";
import {anchor} from "../../src/facts/article/anchor.js";
import {pinAnchor} from "../../src/facts/article/pinAnchor.js";
import {readArticle} from "../../src/facts/article/articleText.js";
import {workspace} from "./workspace.js";

const article = "The town bought 40 lamps. By spring more than 12 percent of them, and 12 spares, had failed.\n";

test("nutgraf anchor prints an anchor that can be put into a claim", async () => {
  const {run} = workspace({"article.txt": article});
  const {code, out, err} = await run("anchor article.txt 40");
  expect({code, err}).toEqual({code: 0, err: ""});
  const pinned = pinAnchor(readArticle(article), "40");
  const fields = /start: (\d+),\s+before: "(\w+)",\s+after: "(\w+)"/.exec(out);
  expect(out).toMatch(/^anchor\("40", \{/);
  expect(anchor("40", {start: Number(fields?.[1]), before: fields?.[2] ?? "", after: fields?.[3] ?? ""})).toEqual(
    pinned
  );
});

test("nutgraf anchor takes the hedge before the figure and one of several occurrences", async () => {
  const {run} = workspace({"article.txt": article});
  expect((await run("anchor article.txt 12 --occurrence 2")).out).toContain(`start: ${article.lastIndexOf("12")},`);
  expect((await run("anchor article.txt 40 --hedge bought")).out).toContain('hedge: "bought",');
});

test("nutgraf anchor ends with 1 and one line for what it cannot find", async () => {
  const {run} = workspace({"article.txt": article});
  expect(await run("anchor article.txt 41")).toEqual({
    code: 1,
    out: "",
    err: "nutgraf: unknown token: 41 (found 0 of 1 in the article)\n"
  });
  expect((await run("anchor article.txt 40 --hedge over")).err).toContain(
    "unknown hedge: over does not stand before 40"
  );
  expect((await run("anchor nowhere.txt 40")).err).toBe("nutgraf: missing file: nowhere.txt\n");
  expect((await run("anchor article.txt")).err).toContain("missing article or token");
  expect((await run("anchor article.txt 40 --occurrence none")).err).toContain("invalid occurrence: none");
});
