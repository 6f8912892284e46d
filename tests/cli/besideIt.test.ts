import {expect, test} from "vitest";
import {besideIt} from "../../src/cli/reports/besideIt.js";

test.each([
  [
    "“may cause 700–900 accidents”",
    "700–900 accidents",
    " (that stands there; what does not fit is “may cause” beside it)"
  ],
  [
    "“more than 121.0 packs a day”",
    "121.0 packs",
    " (that stands there; what does not fit is “more than” and “a day” beside it)"
  ],
  ["“12\u00a0km”", "12 km", " (U+00A0 for U+0020 at character 3)"],
  ["“41%”", "41%", " (in the same words: its unit, its place or what it stands for is another)"],
  ["“96%”", "69%", ""],
  ["“1,210 packs”", "10 packs", ""],
  ["“41%”", "41% of all pupils", ""],
  ["nothing", "", ""]
])("of %s where %s was expected it says%s", (found, expected, words) => {
  expect(besideIt(found, expected)).toBe(words);
});
