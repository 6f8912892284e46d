import {expect, test} from "vitest";
import {fileWith, findingsIn, intentOf} from "../legibilityAndFile.js";
import {fileOf} from "../numbers/drawnSubject.js";
import {charts} from "../../faults/figures.js";

test("reading-grade catches a note that only lawyers read", async () => {
  const text = fileOf(charts.sold);
  const intent = intentOf(charts.sold.figure, text);
  const note =
    "Notwithstanding considerable methodological heterogeneity, internationally transferred armaments are " +
    "quantified volumetrically, irrespective of contractual consideration or subsequent reimbursement arrangements.";
  expect(await findingsIn(text, intent, "reading-grade")).toEqual([]);
  expect(await findingsIn(text, {...intent, note}, "reading-grade")).toMatchObject([
    {rule: "reading-grade", found: expect.stringMatching(/^grade \d{2}\.\d: hardest is “Notwithstanding /)}
  ]);
});

test("reading-grade leaves a file alone that comes without its notebook", async () => {
  expect(await findingsIn(fileWith("").replace("The finding", "Incomprehensibility"), null, "reading-grade")).toEqual(
    []
  );
});
