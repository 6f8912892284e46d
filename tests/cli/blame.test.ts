import {join} from "node:path";
import {expect, test} from "vitest";
import {blame, oneLine} from "../../src/cli/faults/blame.js";
import {faultAt} from "../../src/cli/faults/fault.js";
import {source, workspace} from "./workspace.js";

const claims = 'export const oil = claim({\n  id: "oil-share",\n  quantity: exact(NaN)\n});\n';

/** An error with the stack that a press in the folder of its own would leave. */
function thrown(message: string, ...frames: string[]): Error {
  const error = new Error(message);
  error.stack = [`Error: ${message}`, ...frames.map((frame) => `    at ${frame}`)].join("\n");
  return error;
}

const inPress = `exact (${source}/claims/quantity.ts:46:3)`;

test("blame(error) passes over the script that starts the press, in the press’s own folder too", () => {
  const home = join(source, "..");
  const error = thrown("full disk", `start (${join(home, "bin/nutgraf.cjs")}:2:1)`);
  expect(blame(error, home, "notebooks/story.ts")).toBe("notebooks/story.ts: full disk");
});

test.each([
  ["a path", (file: string) => `<anonymous> (${file}:3:13)`],
  ["a path alone", (file: string) => `${file}:3:13`],
  ["an awaited path", (file: string) => `async ${file}:3:13`],
  ["a URL", (file: string) => `<anonymous> (file://${encodeURI(file)}:3:13)`],
  ["a URL with a query", (file: string) => `file://${encodeURI(file)}?namespace=1:3:13`]
])("blame(error) reads a frame with %s, and passes over those of the press and of packages", (_, frame) => {
  const {folder} = workspace({"my data (1)/claims.ts": claims, "node_modules/any/index.js": ""});
  const package_ = `any (${join(folder, "node_modules/any/index.js")}:1:1)`;
  const error = thrown("invalid value: NaN", inPress, package_, frame(join(folder, "my data (1)/claims.ts")));
  expect(blame(error, folder, "notebooks/story.ts")).toBe(
    "my data (1)/claims.ts:3: invalid value: NaN: claim oil-share"
  );
});

test("blame(error) names the claim once, and a notebook’s line without one", () => {
  const {folder} = workspace({"claims.ts": claims, "story.ts": "say`5`;\n"});
  const named = thrown("invalid share: 120: claim oil-share", `${join(folder, "claims.ts")}:1:20`);
  expect(blame(named, folder, "story.ts")).toBe("claims.ts:1: invalid share: 120: claim oil-share");
  const typed = thrown("typed digit in text", `${join(folder, "story.ts")}:1:1`);
  expect(blame(typed, folder, "story.ts")).toBe("story.ts:1: typed digit in text");
});

test("blame(error) finds where an error began that was passed on", () => {
  const {folder} = workspace({"claims.ts": claims});
  const cause = thrown("invalid value: NaN", inPress, `${join(folder, "claims.ts")}:3:13`);
  expect(blame(new Error("cannot draw: NaN", {cause}), folder, "story.ts")).toBe(
    "claims.ts:3: cannot draw: NaN: claim oil-share"
  );
});

test("blame(error) names the notebook where no file of the reporter’s is to be seen", () => {
  const {folder} = workspace({"claims.ts": claims});
  expect(blame(thrown("missing glyph", inPress), folder, "story.ts")).toBe("story.ts: missing glyph");
  expect(blame(thrown("story.ts: missing glyph", inPress), folder, "story.ts")).toBe("story.ts: missing glyph");
  expect(blame(thrown("gone", `${join(folder, "gone.ts")}:1:1`), folder, "story.ts")).toBe("story.ts: gone");
  expect(blame("boo", folder, "story.ts")).toBe("story.ts: boo");
});

test("blame(error) finds the claims of a notebook from elsewhere beside its folder", () => {
  const {folder} = workspace({"data/claims.ts": claims, "here/note.txt": ""});
  const error = thrown("invalid value: NaN", `${join(folder, "data/claims.ts")}:3:13`);
  expect(blame(error, join(folder, "here"), "../notebooks/story.ts")).toBe(
    "../data/claims.ts:3: invalid value: NaN: claim oil-share"
  );
});

test("blame(error) names the place that an error knows itself", () => {
  const {folder} = workspace({"data/claims.ts": claims});
  const fault = faultAt({file: join(folder, "data/claims.ts"), line: 1, column: 1}, "missing module: ./any.js");
  expect(blame(fault, folder, "story.ts")).toBe("data/claims.ts:1: missing module: ./any.js");
  expect(blame(fault, join(folder, "here"), "story.ts")).toBe("../data/claims.ts:1: missing module: ./any.js");
});

test("blame(error) reads the place before the stack, which Node sets there for an error of a module’s syntax", () => {
  const {folder} = workspace({"data/claims.ts": claims});
  const error = new SyntaxError("Illegal return statement");
  error.stack = `${join(folder, "data/claims.ts")}:1\nreturn;\n^^^^^^\nSyntaxError: ${error.message}`;
  expect(blame(error, folder, "story.ts")).toBe(`data/claims.ts:1: ${error.message}`);
});

test("oneLine(message, cwd) joins lines and shortens paths", () => {
  expect(oneLine("unwritable folder: /a/b/charts\n  (/a/b/charts is a file)\n", "/a/b")).toBe(
    "unwritable folder: charts (charts is a file)"
  );
});
