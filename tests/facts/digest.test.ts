import {createHash} from "node:crypto";
import fc from "fast-check";
import {expect, test} from "vitest";
import {sha256Hex} from "../../src/facts/evidence/digest.js";
import {anyText} from "../anyText.js";

// FIPS 180-4, appendix B, and the digest of nothing.
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
  ]
])("sha256Hex(%o) is the published digest", (text, digest) => {
  expect(sha256Hex(text)).toBe(digest);
});

test("sha256Hex(text) agrees with Node's own for any text, as UTF-8", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(sha256Hex(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    })
  );
});
