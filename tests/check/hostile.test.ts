import {expect, test} from "vitest";
import {checkFile} from "../../src/check/checkFile.js";
import {readPublished} from "../../src/check/published.js";
import {verifyFile} from "../../src/verify/verification.js";
import {fileWith} from "./legibilityAndFile.js";

const hostile: readonly (readonly [what: string, drawing: string, found: string])[] = [
  ["3,000 nested groups", "<g>".repeat(3_000) + "</g>".repeat(3_000), "more than 64 levels of elements"],
  ["60,000 nested groups", "<g>".repeat(60_000) + "</g>".repeat(60_000), "more than 64 levels of elements"],
  ["100,000 lines", '<line x1="1" x2="9" y1="1" y2="1"/>'.repeat(100_000), "more than 20000 elements"],
  ["10,000 texts", '<text x="20" y="40">9 of 10</text>'.repeat(10_000), "more than 1000 texts"],
  ["20 MB of text", `<text x="20" y="40">${"word ".repeat(4_000_000)}</text>`, "characters"]
];

test.each(hostile)(
  "checkFile does not read %s, and says so within seconds",
  {timeout: 10_000},
  async (_, drawing, found) => {
    const text = fileWith(drawing);
    const published = readPublished(text);
    expect(published).toBeNull();
    const findings = await checkFile({file: "a.svg", text, published, evidence: null, intent: null});
    expect(findings).toContainEqual(
      expect.objectContaining({rule: "xml-malformed", found: expect.stringContaining(found)})
    );
  }
);

test.each(hostile)("verifyFile refuses %s within seconds", {timeout: 10_000}, async (_, drawing, found) => {
  const verified = verifyFile("a.svg", fileWith(drawing), {article: null, textBeside: () => Promise.resolve(null)});
  await expect(verified).rejects.toThrow(found);
});
