import fc from "fast-check";
import {expect, test} from "vitest";
import {plainCharacters, plainLowerCase} from "../../../src/check/words/en/numerals/plainCharacters.js";
import {anyText} from "../../anyText.js";

test.each([
  ["Östra 日本", "éstra éé"],
  ["٤٥ of ３", "٠٠ of ٠"],
  ["② and Ⅷ and 1½", "² and ² and 1½"],
  ["𝒜 𝟙 🙂", "éé ٠٠ 🙂"],
  ["10–20%, 5٪", "10–20%, 5٪"]
])("plainCharacters(text) writes %o as %o", (text, plain) => {
  expect(plainCharacters(text)).toBe(plain);
});

test("plainLowerCase(text) takes the long s and the sign of kelvin for letters of English", () => {
  expect(plainLowerCase("\u017fIX 5\u212a É")).toBe("six 5k é");
});

test("plainCharacters(text) keeps every character in its place and leaves ASCII alone, for any text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = plainCharacters(text);
      expect(plain.length).toBe(text.length);
      for (let index = 0; index < text.length; index += 1) {
        if (text.charCodeAt(index) < 128) expect(plain[index]).toBe(text[index]);
      }
      expect(plain).not.toMatch(/(?![é٠²¼½¾⅐-⅞A-Za-z\d])[\p{L}\p{N}]/u);
    })
  );
});
