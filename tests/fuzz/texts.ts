import fc from "fast-check";

const directions = ["", "", "North ", "South ", "New ", "Saint-", "Old "];
const places =
  "Ash Birch Cedar Doum Elm Fir Gum Hazel Ivy Juniper Kapok Larch Maple Nutmeg Oak Pine Quince Rowan Spruce Teak Łódź Çankırı Malmö Ñuñoa O’Brien Smith&Sons Dvůr Ærø Kırşehir Iași".split(
    " "
  );
const endings = [
  "",
  "",
  "",
  " (city)",
  " and Herzegovina",
  ", gas, steam and air conditioning supply",
  " <new> town",
  "; repair of motor vehicles and motorcycles"
];

const name = fc
  .tuple(fc.constantFrom(...directions), fc.constantFrom(...places), fc.constantFrom(...endings))
  .map((parts) => parts.join(""));

/** So many names of places and trades, short and long, each once. */
export function names(least: number, most: number): fc.Arbitrary<string[]> {
  return fc.uniqueArray(name, {minLength: least, maxLength: most});
}

/** A few words for a label. */
export const words = fc
  .array(fc.constantFrom("of", "the", "homes", "deliveries", "from", "Azerbaijan’s", "imports", "hippopotamuses"), {
    minLength: 1,
    maxLength: 6
  })
  .map((list) => list.join(" "));

/** A few of some names, or none of them. */
export const someOf = (all: readonly string[], most: number): fc.Arbitrary<string[]> =>
  fc.subarray([...all], {maxLength: Math.min(most, all.length)});
