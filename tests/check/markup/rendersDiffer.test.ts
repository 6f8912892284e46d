import {expect, test} from "vitest";
import {charts} from "../../faults/figures.js";
import {findingsIn, intentOf} from "../legibilityAndFile.js";
import {fileOf} from "../numbers/drawnSubject.js";

const text = fileOf(charts.flow);

test("stale catches a file that the notebook no longer renders, and says where", async () => {
  const intent = intentOf(charts.flow.figure, text);
  expect(await findingsIn(text, intent, "stale")).toEqual([]);
  const edited = text.replace('width="498"', 'width="497"');
  const bar = /<rect [^>]*width="498"[^>]*>/.exec(text)?.[0] ?? "";
  const line = text.slice(0, text.indexOf(bar)).split("\n").length;
  expect(await findingsIn(edited, intent, "stale")).toEqual([
    {
      rule: "stale",
      where: `line ${line}`,
      found: bar.replace("498", "497"),
      expected: bar
    }
  ]);
  expect(await findingsIn(text.slice(0, -1), intent, "stale")).toMatchObject([{found: "the end of the file"}]);
});

test("nondeterministic catches a figure that renders otherwise after others", async () => {
  const intent = intentOf(charts.flow.figure, text);
  expect(await findingsIn(text, intent, "nondeterministic")).toEqual([]);
  const second = text.replace("69%", "70%");
  const findings = await findingsIn(text, {...intent, renders: [text, second]}, "nondeterministic");
  expect(findings).toMatchObject([{where: "line 3 of the second render", found: expect.stringContaining("70%")}]);
});
