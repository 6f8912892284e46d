import {expect, test} from "vitest";
import {stampPDF} from "../../src/publish/files/print/stampPDF.js";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const id = "0".repeat(32);
const file = (body: string) => bytes(`${body}\xff/BaseFont /CZZZZZ+A\n/FontName /DZZZZZ+B\n/ID [<${id}> <${id}>]`);

test("stampPDF changes id and tags alone, and keeps the length", () => {
  const stamped = Buffer.from(stampPDF(file("one"))).toString("latin1");
  expect(stamped).toMatch(/^one\xff\/BaseFont \/([A-Z]{6})\+A\n\/FontName \/\1\+B\n\/ID \[<([\da-f]{32})> <\2>\]$/);
  expect(stamped).not.toContain("ZZZZZ+");
  expect(stamped).toHaveLength(file("one").length);
  expect(stampPDF(file("one"))).toEqual(stampPDF(file("one")));
  expect(stampPDF(file("two"))).not.toEqual(bytes(stamped.replace("one", "two")));
});

test("stampPDF refuses a file without an id or a font", () => {
  expect(() => stampPDF(bytes("/BaseFont /CZZZZZ+A"))).toThrow("nothing to stamp in the PDF");
  expect(() => stampPDF(bytes(`/ID [<${id}> <${id}>]`))).toThrow("nothing to stamp in the PDF");
});
