import {expect, test} from "vitest";
import {readArticleFile} from "../../src/verify/article/articleFile.js";
import {everyNth, testSome} from "../testSome.js";

const end = "\nWheat made up 40 percent.\n";
const rows = (part: string, count = 200_000) => part.repeat(count) + end;

/** Each took from ten seconds to hours, or ended in a stack that was too small. */
const hostile: readonly (readonly [what: string, name: string, content: string])[] = [
  ["open brackets", "a.md", rows("[")],
  ["open brackets in lines", "a.md", rows("[a\n")],
  ["open pictures", "a.md", rows("![")],
  ["pictures without an end", "a.md", rows("![a](")],
  ["links without an end", "a.md", rows("[a](")],
  ["links in two brackets without an end", "a.md", rows("[a][")],
  ["open comments", "a.md", rows("<!--")],
  ["open tags", "a.md", rows("<a ")],
  ["open addresses", "a.md", rows("<https:a")],
  ["stars before words", "a.md", rows("**a ")],
  ["stars and underscores before words", "a.md", rows("*a _b __c ~~d ")],
  ["stars after words", "a.md", rows("**a ", 100_000) + rows("b* ", 100_000)],
  ["a heading with much space in it", "a.md", `# a${" ".repeat(300_000)}b${end}`],
  ["a heading of signs", "a.md", `# ${"a #".repeat(100_000)}b${end}`],
  ["empty lines", "a.md", rows("\n")],
  ["lines of one sign", "a.md", rows("=\n")],
  ["lines of spaces", "a.md", rows("   \n")],
  ["signs of a line", "a.md", `${"=".repeat(300_000)}x${end}`],
  ["open code", "a.md", rows("`a\n")],
  ["elements, one in the other", "a.html", rows("<div>", 100_000)],
  ["elements of a line, one in the other", "a.html", rows("<b>", 20_000)],
  ["headers, one in the other", "a.html", `<article>${rows("<header><h1>", 5_000)}`],
  ["attributes", "a.html", `<p ${"a ".repeat(300_000)}>${end}`]
];

testSome(hostile, everyNth(4), {timeout: 10_000})(
  "readArticleFile reads many %s in %s within seconds, to the end",
  ([, name, content]) => {
    expect(readArticleFile(name, content).text).toContain("Wheat made up 40 percent.");
  }
);

test("readArticleFile refuses a page whose open elements come to millions", {tags: "thorough", timeout: 20_000}, () => {
  const open = Array.from({length: 3_000}, (_, index) => `<b id=${index}>`).join("");
  const page = `<p>${open}` + "<p>a".repeat(3_000) + end;
  expect(() => readArticleFile("a.html", page)).toThrow(
    "too long: a page of more than 500000 elements (save its article as text)"
  );
});

test.each([
  ["a *b* and **c** of ***d***", "a b and c of d"],
  ["~~a~~ and __b__ of _c_", "a and b of c"],
  ["**a *b* c**", "a b c"],
  ["5 * 3 * 2 and a_b_c_d", "5 * 3 * 2 and a_b_c_d"],
  ["a *b\nc* d", "a *b c* d"],
  ["**** a", "**** a"],
  ["(_a_), 7_8_", "(a), 7_8_"],
  ["# Wheat ##", "Wheat"],
  ["## Wheat#", "Wheat#"],
  ["###\nWheat", "Wheat"],
  ["#5 of them", "#5 of them"],
  ["[wheat](a_(b).html) and ![it](c_(d).jpg)", "wheat and"],
  ["<!-- a -->b<!-- c", "b<!-- c"],
  ["- a\n- b\n\n* c", "a b c"]
])("readArticleFile reads %j in Markdown as %j", (markdown, words) => {
  expect(readArticleFile("a.md", markdown).text).toBe(words);
});
