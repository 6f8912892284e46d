import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {expect, test} from "vitest";
import {sha256Hex} from "../../../src/facts/evidence/digest.js";
import {dataTable} from "../../../src/facts/file/dataTable.js";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import {stated} from "../../../src/facts/period.js";

const folder = mkdtempSync(join(tmpdir(), "nutgraf-encoding-"));

function read(bytes: Uint8Array, encoding?: string) {
  const path = join(folder, "prices.csv");
  writeFileSync(path, bytes);
  return dataTable(pathToFileURL(path), {
    key: "town",
    source: {id: "office", name: "Office"},
    period: stated("2024"),
    columns: {town: "text", price: {unit: moneyIn("EUR"), prefix: "€"}},
    ...(encoding !== undefined && {encoding: encoding as "windows-1252"})
  });
}

// "€" is 0x80 in Windows and no letter of Latin-1; "Å" is 0xC5 in both.
const windows = Uint8Array.from([
  ...Buffer.from("town,price\r\n"),
  0xc5,
  ...Buffer.from("rhus,"),
  0x80,
  ...Buffer.from("12\r\n")
]);

test("a file of Windows is read as it stands, and keeps the digest of its bytes", () => {
  const prices = read(windows, "windows-1252");
  expect(prices.data).toEqual([{town: "Århus", price: 12}]);
  expect(prices.sha256).toBe(sha256Hex(windows));
});

test("a file is not read in an encoding that it is not in", () => {
  expect(() => read(windows)).toThrow('not UTF-8: prices.csv:2 (say encoding: "windows-1252" if');
  expect(() => read(Buffer.from("\ufefftown,price\nRiga,€1\n"), "windows-1252")).toThrow(
    "invalid encoding: windows-1252 (the file says that it is UTF-8; leave it out): prices.csv"
  );
  expect(() => read(windows, "latin1")).toThrow("unknown encoding: latin1");
});
