import {expect, test} from "vitest";
import {printed} from "../../../src/check/numbers/licences/licences.js";
import {about, exact, lessThan, moreThan, type Quantity} from "../../../src/facts/quantity.js";
import {moneyIn} from "../../../src/facts/unit/measure.js";
import {countOf} from "../../../src/facts/unit/unit.js";
import {formatQuantity} from "../../../src/words/numbers.js";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test.each<[Quantity, string]>([
  [exact(96_400_000, {significant: 3}), "$96.4 million"],
  [exact(335_000_000, {significant: 4}), "$335.0 million"],
  [exact(96_400_000), "$96,400,000"],
  [exact(1_500_000_000, {significant: 2}), "$1.5 billion"],
  [exact(12_000_000, {significant: 2}), "$12 million"],
  [moreThan(2_000_000), "more than $2 million"],
  [lessThan(1_250_000), "less than $1.25 million"],
  [about(1_234_567), "about $1,234,567"],
  [exact(-4_600_000, {significant: 2}), "−$4.6 million"],
  [exact(812), "$812"]
])("a finding prints %o as the figure does: %s", (quantity, words) => {
  const unit = moneyIn("USD");
  expect(plain(printed({quantity, unit, derived: false}))).toBe(words);
  expect(plain(formatQuantity({quantity, unit}))).toBe(words);
});

test("a finding prints millions of things as the figure does", () => {
  const number = {quantity: exact(4_200_000, {significant: 2}), unit: countOf("visit", "visits")};
  expect(plain(printed({...number, derived: false}))).toBe(plain(formatQuantity(number)));
});
