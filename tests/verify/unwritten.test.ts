import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import createDOMPurify from "dompurify";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {unwritten} from "../../src/verify/unwritten.js";
import {verifyFile} from "../../src/verify/verification.js";

const file = resolve(import.meta.dirname, "../../charts/israel-azerbaijan/arms-imports-640.svg");
const svg = readFileSync(file, "utf8");
const {window} = new JSDOM("");

const verified = (text: string) =>
  verifyFile("arms-imports-640.svg", text, {article: null, textBeside: () => Promise.resolve(null)});

/** What programs make of a file on its way, and what of it `verify` names. */
const passes: Readonly<Record<string, readonly [change: (text: string) => string, ...named: string[]]>> = {
  "a sanitiser": [(text) => createDOMPurify(window).sanitize(text), "its XML declaration"],
  "a serialiser": [
    (text) => {
      const own = new JSDOM(text, {contentType: "image/svg+xml"}).window;
      return new own.XMLSerializer().serializeToString(own.document);
    },
    "its XML declaration",
    "its last line"
  ],
  "an editor of Windows": [(text) => `\ufeff${text.replaceAll("\n", "\r\n")}`, "its byte order mark", "its line ends"],
  "a minifier of white space": [(text) => text.replace(/>\s+</g, "><"), "its XML declaration"],
  "a program that quotes otherwise": [
    (text) => text.replace('version="1.0" encoding="UTF-8"', "version='1.0' encoding='utf-8'"),
    "its XML declaration"
  ],
  "a program that orders attributes": [
    (text) =>
      text.replace(
        /<(rect|path|text)((?: [\w-]+="[^"]*")+)/g,
        (_, name: string, all: string) => `<${name}${(all.match(/ [\w-]+="[^"]*"/g) ?? []).toSorted().join("")}`
      )
  ]
};

test.each(Object.entries(passes))("verifyFile() holds a file that %s changed", async (_, [change, ...named]) => {
  const changed = change(svg);
  expect(changed).not.toBe(svg);
  const {findings, rewritten} = await verified(changed);
  expect(findings).toEqual([]);
  expect(rewritten).toEqual(expect.arrayContaining(named));
});

test("verifyFile() says nothing of the bytes of a published file", async () => {
  expect((await verified(svg)).rewritten).toEqual([]);
});

test.each([
  ["another encoding", svg.replace("UTF-8", "ISO-8859-1")],
  ["another version of XML", svg.replace('version="1.0"', 'version="1.1"')],
  ["words before the declaration", `words ${svg}`]
])("unwritten() leaves %s as it is", (_, text) => {
  expect(unwritten(text).text).toBe(text);
});
