import {expect, test} from "vitest";
import {withoutSignature} from "../../src/verify/signature/carrier.js";

const said = JSON.stringify({
  figure: "a",
  signature: {publisher: "a", signed: "2026-01-01T00:00:00Z", key: "0123456789abcdef", value: "A".repeat(86)}
});
const head = "%PDF-1.3\n/Root 1 0 R /Size 9 /Info 1 0 R /ID [<0>] startxref 9\n";
const tail = `\n% nutgraf metadata\n<nutgraf:metadata>${said}</nutgraf:metadata>`;

// A signed PDF is taken apart by what its text says of its objects; each of these took minutes.
test.each([
  ["objects without an end", "\n1 0 obj <<".repeat(200_000)],
  ["dictionaries without an end", `\n1 0 obj <<${(">>" + " ".repeat(2_000)).repeat(1_000)}`],
  ["lists of names without an end", `\n1 0 obj <<>>endobj${"/ID [".repeat(200_000)}`],
  ["spaces after a word", `\n1 0 obj <<>>endobj startxref${" ".repeat(1_000_000)}`]
])("withoutSignature says of a PDF with many %s that it is garbled, within seconds", {timeout: 10_000}, (_, body) => {
  expect(withoutSignature(Buffer.from(head + body + tail))).toMatchObject({signature: null, isGarbled: true});
});
