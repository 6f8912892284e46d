import {execFileSync, spawnSync} from "node:child_process";
import {readdirSync, readFileSync} from "node:fs";
import {basename, join, relative, resolve} from "node:path";
import {expect, test} from "vitest";
import {markupChecks, statementOf} from "./published/markup.js";

const root = resolve(import.meta.dirname, "..");
const charts = resolve(root, "charts");
type CheckName = keyof typeof markupChecks;
const names = Object.keys(markupChecks) as CheckName[];

const files = readdirSync(charts, {recursive: true, encoding: "utf8"})
  .filter((name) => /(?<!\.inline)\.svg$/.test(name))
  .map((name) => ({name, path: join(charts, name)}));

test("charts/ holds published files", () => {
  expect(files).not.toEqual([]);
});

test.each(files)("charts/$name passes every check", ({name, path}) => {
  const text = readFileSync(path, "utf8");
  expect(problemsOf(text)).toEqual([]);
  const {figure, width, scheme} = statementOf(text);
  expect(basename(name, ".svg")).toBe(`${figure}-${width}${scheme === "dark" ? "-dark" : ""}`);
});

/** A published file, to be spoilt in one way each. */
const sound = readFileSync(join(charts, "israel-azerbaijan/arms-imports-640.svg"), "utf8");

type Spoiling = readonly [CheckName, from: string | RegExp, to: string];

const spoilings: readonly Spoiling[] = [
  ["is strict XML", "</desc>", "</Desc>"],
  ["is strict XML", "<title>", "<title>&nbsp;"],
  ["is strict XML", "<title>", "<title>&"],
  ["is strict XML", "<title>", "<title>\0"],
  ["is strict XML", "<svg ", "<!DOCTYPE svg>\n<svg "],
  ["is strict XML", "<title>", "<!-- drawn --><title>"],
  ["begins with the XML declaration", "<?xml", " <?xml"],
  ["begins with the XML declaration", /^.*\n/, ""],
  ["has the attributes of a picture at its root", ' role="img"', ""],
  ["has the attributes of a picture at its root", ' role="img"', ' role="presentation"'],
  ["has the attributes of a picture at its root", 'viewBox="0 0 640', 'viewBox="0 0 320'],
  ["has the attributes of a picture at its root", 'role="img"', 'role="img" focusable="false"'],
  ["holds title, desc, metadata, style and one drawing", /<title>.*\n/, ""],
  ["holds title, desc, metadata, style and one drawing", /(<title>.*\n)(<desc>.*\n)/, "$2$1"],
  ["holds title, desc, metadata, style and one drawing", /<desc>.*</, "<desc> <"],
  ["holds title, desc, metadata, style and one drawing", ' aria-hidden="true"', ""],
  ["holds title, desc, metadata, style and one drawing", 'aria-hidden="true"', 'aria-hidden="false"'],
  ["holds title, desc, metadata, style and one drawing", "<line ", '<line aria-hidden="true" '],
  ["holds title, desc, metadata, style and one drawing", "</svg>", "<g/>\n</svg>"],
  ["stands on an opaque ground", /<rect width="640".*\n/, ""],
  ["stands on an opaque ground", '<rect width="640"', '<rect width="639"'],
  ["stands on an opaque ground", 'fill="#ffffff"', 'fill="none"'],
  ["stands on an opaque ground", 'fill="#ffffff"', 'fill="#ffffff" opacity="0.5"'],
  ["holds nothing that acts or that a page could share", "<line ", '<line id="rule" '],
  ["holds nothing that acts or that a page could share", "<line ", '<line class="rule" '],
  ["holds nothing that acts or that a page could share", "<line ", '<line style="stroke:red" '],
  ["holds nothing that acts or that a page could share", "<line ", '<line onclick="alert()" '],
  ["holds nothing that acts or that a page could share", "</svg>", "<script/>\n</svg>"],
  ["holds nothing that acts or that a page could share", "<line ", "<foreignObject/><line "],
  ["holds nothing that acts or that a page could share", "<line ", '<g href="https://example.org/"/><line '],
  ["keeps to the list of elements and attributes", "<line ", "<ellipse/><line "],
  ["keeps to the list of elements and attributes", "<line ", '<line transform="scale(2)" '],
  ["keeps to the list of elements and attributes", "<line ", '<line opacity="0.5" '],
  ["keeps to the list of elements and attributes", 'fill="#595959"', 'fill="url(#grey)"'],
  ["keeps to the list of elements and attributes", "</style>", "@import url(https://example.org/);</style>"],
  ["has two decimals at most", 'x="227.5"', 'x="227.533"'],
  ["has two decimals at most", 'x="227.5"', 'x="2.3e2"'],
  ["has plain lines", "</title>\n", "</title>\r\n"],
  ["has plain lines", /\n$/, ""],
  ["has plain lines", /\n$/, "\n\n"],
  ["has plain lines", /^/, "\ufeff"],
  ["has at most 40,000 bytes", "</desc>", `${" ".repeat(30_000)}</desc>`],
  ["carries its evidence", '"value":69', '"value":70'],
  ["carries its evidence", /sha256:./, "sha256:g"],
  ["carries its evidence", '"width":640', '"width":320'],
  ["carries its evidence", "nutgraf 0.", "another 0."],
  ["carries its evidence", '"source":"sipri"', '"source":"nobody"'],
  ["carries its evidence", '"draws":["arms-import-share"', '"draws":["oil-share"']
];

test.each(spoilings)("the check that a file %s catches %o for %j", (check, from, to) => {
  const spoilt = sound.replace(from, to);
  expect(spoilt).not.toBe(sound);
  expect(markupChecks[check](spoilt)).not.toEqual([]);
});

test("every check has a file that it catches", () => {
  expect([...new Set(spoilings.map(([check]) => check))].sort()).toEqual(names.toSorted());
});

function problemsOf(text: string): string[] {
  return names.flatMap((name) => runCheck(name, text).map((problem) => `${name}: ${problem}`));
}

function runCheck(name: CheckName, text: string): string[] {
  try {
    return markupChecks[name](text);
  } catch (error) {
    return [String(error)];
  }
}

test("xmllint finds every published file well-formed", {tags: "xmllint"}, () => {
  execFileSync("xmllint", ["--noout", "--nonet", ...files.map(({path}) => relative(root, path))], {cwd: root});
  const {status} = spawnSync("xmllint", ["--noout", "-"], {input: sound.replace("</desc>", "</Desc>")});
  expect(status).not.toBe(0);
});
