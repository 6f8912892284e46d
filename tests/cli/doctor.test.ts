import {expect, test} from "vitest";
import {installLine, missingPackage} from "../../src/cli/modules/missingPackage.js";
import {workspace} from "./workspace.js";

test("nutgraf doctor says what is here, and how to get what is not", async () => {
  const {code, out} = await workspace().run("doctor");
  expect(code).toBe(0);
  expect(out).toMatch(/^node +all of it +\d+\.\d+\.\d+$/m);
  expect(out).toMatch(/^@resvg\/resvg-js +PNG files, .* here$/m);
  expect(out).toMatch(/^notebooks\/ +the stories of this folder +not here: nutgraf new STORY$/m);
  expect(out.split("\n").at(-2)).toBe("all that the press needs is here");
});

test.each([
  ["Cannot find package 'pdfkit' imported from /a/press.cjs", "pdfkit"],
  ["Cannot find module 'fontkit'\nRequire stack:\n- /a", "fontkit"],
  ["Cannot find module '@resvg/resvg-js-linux-arm64-musl'", "@resvg/resvg-js"],
  ["Cannot find module '@noble/hashes/sha2.js'", "@noble/hashes"]
])("%s is told as a package of the press that is missing", (message, name) => {
  expect(missingPackage(new Error(message))).toBe(`missing package: ${name} (${installLine(name)})`);
  expect(installLine(name)).toMatch(new RegExp(`^npm install ${name}@\\d+\\.\\d+\\.\\d+$`));
});

test.each([
  "Cannot find package 'left-pad' imported from /a",
  "missing file: a.txt",
  "Cannot find module './pdfkit.js'"
])("%s is told as it is", (message) => expect(missingPackage(new Error(message))).toBeNull());
