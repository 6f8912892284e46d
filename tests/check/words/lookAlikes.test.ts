import {expect, test} from "vitest";
import {lookAlikesIn} from "../../../src/check/words/en/numerals/lookAlikes.js";

const found = (text: string) => lookAlikesIn(text).map(({start, end}) => text.slice(start, end));

test.each(["З,ООО", "SO%", "бІ%", "6,000,OOO", "IO,OOO", "l00"])("%s is read as a number", (number) => {
  expect(found(`after ${number} the year before`)).toEqual([number]);
});

test.each(["OOO", "ООО Газпром", "SOS, SOS", "B, OOO", "IOU,s", "Io, Oslo", "1 l", "III"])("%s is none", (words) => {
  expect(found(`after ${words} the year before`)).toEqual([]);
});
