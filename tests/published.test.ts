import {execFileSync, spawnSync} from "node:child_process";
import {readdirSync, readFileSync} from "node:fs";
import {basename, join, relative, resolve} from "node:path";
import {expect, test} from "vitest";
import {geometryChecks} from "./published/geometry.js";
import {markupChecks, statementOf} from "./published/markup.js";
import {samples} from "./published/samples.js";

const root = resolve(import.meta.dirname, "..");
const charts = resolve(root, "charts");
const checks = {...markupChecks, ...geometryChecks};
type CheckName = keyof typeof checks;
const names = Object.keys(checks) as CheckName[];

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

test.each(Object.entries(samples))("the sample %s passes every check", (_, text) => {
  expect(problemsOf(text)).toEqual([]);
});

type Spoiling = readonly [CheckName, keyof typeof samples, from: string | RegExp, to: string];

const spoilings: readonly Spoiling[] = [
  ["is strict XML", "grid", "</desc>", "</Desc>"],
  ["is strict XML", "grid", "The finding", "The &nbsp; finding"],
  ["is strict XML", "grid", "The finding", "The finding & more"],
  ["is strict XML", "grid", "The finding", "The \0 finding"],
  ["is strict XML", "grid", "<svg ", "<!DOCTYPE svg>\n<svg "],
  ["is strict XML", "grid", "<title>", "<!-- drawn --><title>"],
  ["begins with the XML declaration", "grid", "<?xml", " <?xml"],
  ["begins with the XML declaration", "grid", /^.*\n/, ""],
  ["has the attributes of a picture at its root", "grid", ' role="img"', ""],
  ["has the attributes of a picture at its root", "grid", ' role="img"', ' role="presentation"'],
  ["has the attributes of a picture at its root", "grid", 'viewBox="0 0 640', 'viewBox="0 0 320'],
  ["has the attributes of a picture at its root", "grid", 'role="img"', 'role="img" focusable="false"'],
  ["holds title, desc, metadata, style and one drawing", "grid", /<title>.*\n/, ""],
  ["holds title, desc, metadata, style and one drawing", "grid", /(<title>.*\n)(<desc>.*\n)/, "$2$1"],
  ["holds title, desc, metadata, style and one drawing", "grid", /<desc>.*</, "<desc> <"],
  ["holds title, desc, metadata, style and one drawing", "grid", ' aria-hidden="true"', ""],
  ["holds title, desc, metadata, style and one drawing", "grid", 'aria-hidden="true"', 'aria-hidden="false"'],
  ["holds title, desc, metadata, style and one drawing", "grid", "<line ", '<line aria-hidden="true" '],
  ["holds title, desc, metadata, style and one drawing", "grid", "</svg>", "<g/>\n</svg>"],
  ["stands on an opaque ground", "grid", /<rect width="640".*\n/, ""],
  ["stands on an opaque ground", "grid", '<rect width="640"', '<rect width="639"'],
  ["stands on an opaque ground", "grid", 'fill="#ffffff"', 'fill="none"'],
  ["stands on an opaque ground", "grid", 'fill="#ffffff"', 'fill="#ffffff" opacity="0.5"'],
  ["holds nothing that acts or that a page could share", "grid", "<line ", '<line id="rule" '],
  ["holds nothing that acts or that a page could share", "grid", "<line ", '<line class="rule" '],
  ["holds nothing that acts or that a page could share", "grid", "<line ", '<line style="stroke:red" '],
  ["holds nothing that acts or that a page could share", "grid", "<line ", '<line onclick="alert()" '],
  ["holds nothing that acts or that a page could share", "grid", "</svg>", "<script/>\n</svg>"],
  ["holds nothing that acts or that a page could share", "grid", "<line ", "<foreignObject/><line "],
  ["holds nothing that acts or that a page could share", "grid", "<line ", '<g href="https://example.org/"/><line '],
  ["keeps to the list of elements and attributes", "grid", "<line ", "<ellipse/><line "],
  ["keeps to the list of elements and attributes", "grid", "<line ", '<line transform="scale(2)" '],
  ["keeps to the list of elements and attributes", "grid", "<line ", '<line opacity="0.5" '],
  ["keeps to the list of elements and attributes", "grid", 'fill="#595959"', 'fill="url(#grey)"'],
  ["keeps to the list of elements and attributes", "grid", "</style>", "@import url(https://example.org/);</style>"],
  ["has two decimals at most", "flow", 'x="179.83"', 'x="179.833"'],
  ["has two decimals at most", "flow", 'x="179.83"', 'x="1.7e2"'],
  ["has plain lines", "grid", "</title>\n", "</title>\r\n"],
  ["has plain lines", "grid", /\n$/, ""],
  ["has plain lines", "grid", /\n$/, "\n\n"],
  ["has plain lines", "grid", /^/, "\ufeff"],
  ["has at most 40,000 bytes", "grid", "</desc>", `${" ".repeat(30_000)}</desc>`],
  ["carries its evidence", "grid", '"value":69', '"value":70'],
  ["carries its evidence", "grid", /sha256:./, "sha256:g"],
  ["carries its evidence", "grid", '"width":640', '"width":320'],
  ["carries its evidence", "grid", "nutgraf 0.", "another 0."],
  ["carries its evidence", "grid", '"source":null', '"source":"nobody"'],
  ["carries its evidence", "grid", '"draws":["bought"', '"draws":["brought"'],
  ["fills as many squares as the claims say", "grid", '<rect x="20" y="293" width="20" height="20"/>\n', ""],
  ["fills as many squares as the claims say", "grid", '<rect x="20" y="293"', '<rect x="20" y="290"'],
  ["fills as many squares as the claims say", "grid", '<rect x="20" y="293"', '<rect x="43" y="293"'],
  [
    "fills as many squares as the claims say",
    "grid",
    /\n<\/g>\n<g fill="#1d8077">(\n.*)/,
    '$1\n</g>\n<g fill="#1d8077">'
  ],
  ["fills as many squares as the claims say", "grid", '<g fill="#12436d">', '<g fill="#c8530f">'],
  ["fills as many squares as the claims say", "grids", /(\n.*)\n<\/g>\n(<g .* stroke-dasharray.*>)/, "\n</g>\n$2$1"],
  ["draws one flow as the claimed share of two lengths", "flow", 'width="45.83"', 'width="46"'],
  ["draws one flow as the claimed share of two lengths", "flow", 'width="498"', 'width="497.5"'],
  ["draws one flow as the claimed share of two lengths", "flow", 'y="210" width="102"', 'y="210" width="103"'],
  ["draws one flow as the claimed share of two lengths", "flow", '"value":17,', '"value":18,'],
  ["draws as many dots as the claim says, and a ring after a lower bound", "count", /M[\d.]+,[\d.]+h\.01/, ""],
  ["draws as many dots as the claim says, and a ring after a lower bound", "count", ' stroke-linecap="round"', ""],
  ["draws as many dots as the claim says, and a ring after a lower bound", "count", "dot is 10 ", "dot is 20 "],
  ["draws as many dots as the claim says, and a ring after a lower bound", "count", "M27.5,", "M42.5,"],
  ["draws as many dots as the claim says, and a ring after a lower bound", "count", /<circle.*(\n<\/g>\n<line)/, "$1"],
  ["draws as many dots as the claim says, and a ring after a lower bound", "count", '"moreThan"', '"lessThan"'],
  ["keeps its texts inside, and apart", "flow", 'x="179.83"', 'x="579.83"'],
  ["keeps its texts inside, and apart", "flow", 'x="20" y="37"', 'x="20" y="10"'],
  ["keeps its texts inside, and apart", "flow", 'x="20" y="321"', 'x="20" y="300"'],
  ["keeps its texts inside, and apart", "flow", 'x="134" y="230"', 'x="40" y="241"']
];

test.each(spoilings)("the check that a file %s catches %s with %o for %j", (check, sample, from, to) => {
  const spoilt = samples[sample].replace(from, to);
  expect(spoilt).not.toBe(samples[sample]);
  expect(checks[check](spoilt)).not.toEqual([]);
});

test("every check has a file that it catches", () => {
  expect([...new Set(spoilings.map(([check]) => check))].sort()).toEqual(names.toSorted());
});

function problemsOf(text: string): string[] {
  return names.flatMap((name) => runCheck(name, text).map((problem) => `${name}: ${problem}`));
}

function runCheck(name: CheckName, text: string): string[] {
  try {
    return checks[name](text);
  } catch (error) {
    return [String(error)];
  }
}

test("xmllint finds every published file well-formed", {tags: "xmllint"}, () => {
  execFileSync("xmllint", ["--noout", "--nonet", ...files.map(({path}) => relative(root, path))], {cwd: root});
  const {status} = spawnSync("xmllint", ["--noout", "-"], {input: samples.grid.replace("</desc>", "</Desc>")});
  expect(status).not.toBe(0);
});
