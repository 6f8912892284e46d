import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {chartOf} from "../faults/right/alarmsOver.js";
import {openTexts} from "../faults/right/openTexts.js";
import {workspace} from "./workspace.js";

const {document} = new JSDOM("").window;
const [open] = openTexts;

test("check prints a query and ends with 0, and verify calls the file open and ends with 1", async () => {
  if (!open) throw new Error("no open text");
  const chart = chartOf(open);
  const file = `${chart.figure.id}-640.svg`;
  const {run} = workspace({[file]: serializeSVG(chart({document, width: 640}))});
  const checked = await run(`check ${file} --rule operands-unsaid`);
  expect(checked.out).toContain("query: operands-unsaid");
  expect(checked.out).toContain("0 errors, 0 warnings, 1 query, 0 waived");
  expect(checked.code).toBe(0);
  const notice = await run(`check ${file} --rule operands-unsaid --format github`);
  expect(notice.out).toContain("::notice file=");
  const report = JSON.parse((await run(`check ${file} --rule operands-unsaid --json`)).out);
  expect(report.findings[0].severity).toBe("query");
  const verified = await run(`verify ${file}`);
  expect(verified.out).toContain("query: operands-unsaid");
  expect(verified.out).toContain("OPEN: 1 query");
  expect(verified.code).toBe(1);
});
