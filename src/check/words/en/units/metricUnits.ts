const sizes: readonly (readonly [dimension: string, size: number, words: string])[] = [
  ["length", 0.001, "mm|millimetres?|millimeters?"],
  ["length", 0.01, "cm|centimetres?|centimeters?"],
  ["length", 1, "m|metres?|meters?"],
  ["length", 1000, "km|kilometres?|kilometers?"],
  ["weight", 1, "g|grams?|grammes?"],
  ["weight", 1000, "kg|kilos?|kilograms?"],
  ["weight", 1e6, "t|tonnes?"],
  ["volume", 0.001, "ml|millilitres?|milliliters?"],
  ["volume", 0.01, "cl|centilitres?|centiliters?"],
  ["volume", 1, "l|litres?|liters?"]
];
const units = sizes.map(([dimension, size, words]) => ({dimension, size, is: new RegExp(`^(?:${words})$`, "iu")}));
const behind = new RegExp(`^[\\s-]?(${sizes.map(([, , words]) => words).join("|")})(?!\\p{L})`, "u");

/** A metric unit right behind a number, with how many of another unit it is: 0.01 of "90 cm" for metres; *null* where there is none of its dimension. */
export function metricBehind(tail: string, noun: string): {readonly length: number; readonly scale: number} | null {
  const [words, unit = ""] = behind.exec(tail) ?? [];
  const [said, own] = [unit, noun].map((word) => units.find(({is}) => is.test(word)));
  if (words === undefined || !said || said.dimension !== own?.dimension) return null;
  return {length: words.length, scale: said.size / own.size};
}
