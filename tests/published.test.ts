import {execFileSync, spawnSync} from "node:child_process";
import {readdirSync, readFileSync} from "node:fs";
import {basename, join, relative, resolve} from "node:path";
import {expect, test} from "vitest";
import {readPublished} from "../src/check/published.js";
import {checkLoneFile} from "../src/verify/checkStory.js";
import {version} from "../src/version.js";
import {everyNth, testSome} from "./testSome.js";

const root = resolve(import.meta.dirname, "..");
const charts = resolve(root, "charts");
const files = readdirSync(charts, {recursive: true, encoding: "utf8"})
  .filter((name) => /(?<!\.inline)\.svg$/.test(name))
  .map((name) => ({name, path: join(charts, name)}));

test("charts/ holds published files", () => {
  expect(files).not.toEqual([]);
});

testSome(files, everyNth(9))("charts/$name holds against all that it carries itself", async ({name, path}) => {
  const text = readFileSync(path, "utf8");
  expect((await checkLoneFile(name, text)).findings).toEqual([]);
  const {generator, figure, width, scheme} = JSON.parse(readPublished(text)?.metadata ?? "{}") as Metadata;
  expect(generator).toBe(`nutgraf ${version}`);
  expect(basename(name, ".svg")).toBe(`${figure}-${width}${scheme === "dark" ? "-dark" : ""}`);
});

interface Metadata {
  readonly generator: string;
  readonly figure: string;
  readonly width: number;
  readonly scheme: string;
}

test("xmllint finds every published file well-formed", {tags: "xmllint"}, () => {
  execFileSync("xmllint", ["--noout", "--nonet", ...files.map(({path}) => relative(root, path))], {cwd: root});
  const {status} = spawnSync("xmllint", ["--noout", "-"], {input: "<svg></Svg>"});
  expect(status).not.toBe(0);
});
