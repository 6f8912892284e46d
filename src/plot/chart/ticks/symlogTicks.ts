import type {Scale} from "@observablehq/plot";

/** Ticks on either side of zero, at the most. */
const most = 4;

/** Zero and powers of ten for a symlog scale, whose ticks Plot crowds at the ends; of many, every second, third and so on. */
export function symlogTicks({domain = [], constant = 1}: Scale): number[] {
  const [low = 0, high = 0] = Array.from(domain, Number).toSorted((a, b) => a - b);
  const first = Math.max(0, Math.ceil(Math.log10(constant)));
  const powers = (end: number): number[] => {
    const last = Math.floor(Math.log10(Math.max(end, 1e-9)));
    const step = Math.ceil((last - first + 1) / most);
    return Array.from({length: Math.max(0, last - first + 1)}, (_, index) => last - index)
      .filter((_, index) => index % step === 0)
      .map((exponent) => 10 ** exponent);
  };
  const within = (value: number) => value >= low && value <= high;
  return [...powers(-low).map((value) => -value), 0, ...powers(high).toReversed()].filter(within);
}
