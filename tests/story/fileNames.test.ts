import {expect, test} from "vitest";
import {checkFileNames} from "../../src/story/storyFiles.js";

test.each([
  [`a${"b".repeat(100)}`, "(101 letters; at most 100: it names files)"],
  ["con", "(no file of Windows may have that name)"],
  ["com1", "(no file of Windows may have that name)"],
  ["manifest", "(manifest.json is a file of the story)"],
  ["manifest-1-of-4", "(manifest-1-of-4 is a file of the story)"]
])("checkFileNames(%j) is refused, with the reason", (id, reason) => {
  expect(() => checkFileNames(id, "figure")).toThrow(reason);
});

test.each([`a${"b".repeat(99)}`, "arms-flow", "console", "manifest-of-faults"])("checkFileNames(%j) is taken", (id) => {
  checkFileNames(id, "figure");
});
