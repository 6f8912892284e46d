/** Names and numbers that are hard to draw: the same for every form. */
export interface HardRows {
  readonly names: readonly string[];
  readonly values: readonly (number | null)[];
}

const trees = "Ash Birch Cedar Doum Elm Fir Gum Hazel Ivy Juniper Kapok Larch Maple Nutmeg Oak Pine Quince Rowan Spruce Teak".split(" "); // prettier-ignore

const named = (values: readonly (number | null)[]): HardRows => ({names: trees.slice(0, values.length), values});

const numbered = (count: number): HardRows => ({
  names: Array.from({length: count}, (_, row) => `${trees[row % 20]} ${"ABCDEFGHIJ"[Math.floor(row / 20) % 10]}${"abcdefghij"[Math.floor(row / 200)]}`), // prettier-ignore
  values: Array.from({length: count}, (_, row) => 10 + ((row * 37) % 81))
});

/** Ten kinds of data that are hard to draw, by what is hard about them. */
export const hardRows: Readonly<Record<string, HardRows>> = {
  "one row": named([71]),
  "40 rows": numbered(40),
  negatives: named([12, -8, 33, -21]),
  missing: named([41, null, 38, 8]),
  "long names": {
    names: [
      "Electricity, gas, steam and air conditioning supply",
      "Wholesale and retail trade; repair of motor vehicles and motorcycles",
      "Activities of extraterritorial organisations and bodies"
    ],
    values: [61, 27, 12]
  },
  zero: named([41, 0, 27, 0]),
  "all equal": named([25, 25, 25, 25]),
  "one huge outlier": named([98_000, 41, 38, 90]),
  "all missing": named([null, null, null]),
  "2,000 rows": numbered(2000)
};
