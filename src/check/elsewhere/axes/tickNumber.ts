/** What the letters after a number multiply it by: the prefixes of the SI, and those of money. */
const powers: Readonly<Record<string, number>> = {
  p: 1e-12,
  n: 1e-9,
  µ: 1e-6,
  μ: 1e-6,
  k: 1e3,
  K: 1e3,
  m: 1e6,
  M: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  B: 1e9,
  G: 1e9,
  bn: 1e9,
  billion: 1e9,
  T: 1e12,
  tn: 1e12,
  trillion: 1e12
};

const pattern =
  /^(?<sign>[-−–+]?)\s?(?:[$€£¥₹]|US\$)?(?<sign2>[-−–]?)\s?(?<figures>\d[\d,\u00a0\u202f ’]*(?:\.\d+)?|\.\d+)(?<power>(?:e[-+−]?\d+)?)\s?(?<letters>µ|\p{L}*)(?<rest>.{0,14})$/u;

/** A number and what stands after it. */
interface TickNumber {
  readonly value: number;
  /** "%" of "40%", "mph" of "30 mph"; empty for none. */
  readonly unit: string;
  /** How far the number may be off for being rounded: half of its last place. */
  readonly slack: number;
}

/** The number that a text prints and nothing else but its unit: "1,500", "$2.5bn", "−3 °C", "40%"; *null* for another text. */
export function tickNumber(text: string): TickNumber | null {
  const {
    sign = "",
    sign2 = "",
    figures = "",
    power = "",
    letters = "",
    rest = ""
  } = pattern.exec(text.trim())?.groups ?? {};
  if (figures === "" || /\d/.test(rest)) return null;
  const plain = figures.replace(/[,\u00a0\u202f ’]/g, "");
  const scale = powers[letters];
  const factor = (scale ?? 1) * 10 ** Number(power.slice(1).replace("−", "-") || 0);
  const isNegative = /[-−–]/.test(sign + sign2);
  const decimals = plain.split(".")[1]?.length ?? 0;
  return {
    value: Number(plain) * factor * (isNegative ? -1 : 1),
    unit: `${scale === undefined ? letters : ""}${rest}`.trim(),
    slack: 0.5 * 10 ** -decimals * factor
  };
}

/**
 * The numbers of the ticks of one axis; *null* where one prints none, or where they print different units: one unit may
 * stand at a single tick only, as many desks set it.
 */
export function tickNumbers(texts: readonly string[]): number[] | null {
  const read = texts.map(tickNumber);
  const numbers = read.flatMap((each) => (each ? [each] : []));
  if (numbers.length < texts.length) return null;
  const units = new Set(numbers.map(({unit}) => unit).filter((unit) => unit !== ""));
  return units.size <= 1 ? numbers.map(({value}) => value) : null;
}
