import type {Scale as PlotScale} from "@observablehq/plot";
import {color, rgb} from "d3";
import type {ColourScale, Scale} from "../facts/evidence/record.js";

/**
 * A scale of Plot’s as a file records it, moved by **offset** px into the figure.
 * @throws for a scale that a checker could not rebuild
 */
export function scaleRecord(name: string, scale: PlotScale, offset: number): Scale {
  const {type} = scale;
  const [domain, range] = endsOf(scale);
  if (name === "color") return colourRecord(scale);
  if (type === "band" || type === "point") {
    const {bandwidth = 0} = scale;
    const [start = 0, second] = domain.slice(0, 2).map((name) => Number(scale.apply(name)));
    const step = second === undefined ? bandwidth : second - start;
    return {type, domain: domain.map(text), start: px(start + offset), step: px(step), width: px(bandwidth)};
  }
  const [low, high, ...more] = range.map((end) => px(Number(end) + offset));
  const [from, to, ...others] = domain;
  if (low === undefined || high === undefined || more.length > 0 || others.length > 0 || scale.transform) {
    throw new Error(`unmeasured scale: ${name} (a domain of two values, without a transform)`);
  }
  const ends = {range: [low, high], ...(roundsPlaces(scale) && ({round: true} as const))} as const;
  switch (type) {
    case "utc":
    case "time":
      return {type: "time", domain: [text(from), text(to)], ...ends};
    case "linear":
    case "sqrt":
    case "log":
      return {type, domain: [Number(from), Number(to)], ...ends};
    case "pow": {
      const {exponent = 1} = scale;
      if (exponent === 0.5) return {type: "sqrt", domain: [Number(from), Number(to)], ...ends};
      return {type, domain: [Number(from), Number(to)], ...ends, exponent};
    }
    case "symlog":
      return {type, domain: [Number(from), Number(to)], ...ends, constant: scale.constant ?? 1};
    default:
      throw new Error(
        `unmeasured scale: ${name} of type ${String(type)} (linear, sqrt, pow, log, symlog, utc, band or point)`
      );
  }
}

/** Whether a scale rounds its places to whole px, as Plot’s option *round* has it do. */
function roundsPlaces({interpolate}: PlotScale): boolean {
  const between: unknown = typeof interpolate === "function" ? Reflect.apply(interpolate, null, [0, 3]) : null;
  return typeof between === "function" && between(0.5) === 2;
}

/** Its domain and its range as lists. */
function endsOf({domain = [], range = []}: PlotScale): [unknown[], unknown[]] {
  return [Array.from<unknown>(domain), Array.from<unknown>(range)];
}

/** A scale of colours as a file records it. @throws for a scale of dates */
export function colourRecord(scale: PlotScale): ColourScale {
  const {type} = scale;
  const [domain, range] = endsOf(scale);
  const colours = range.map((each) => color(String(each))?.formatHex() ?? String(each));
  if (type === "ordinal" || type === "categorical") {
    // Plot gives all colours of a scheme, of which a domain may use a few, or one twice.
    const used = domain.map((_, index) => colours[index % colours.length] ?? "");
    return {type: "ordinal", domain: domain.map(text), range: used, ...unknownOf(scale)};
  }
  if (type === "threshold") return {type, domain: domain.map(Number), range: colours, ...unknownOf(scale)};
  const ends = domain.filter((end) => typeof end === "number");
  if (ends.length < 2 || ends.length < domain.length) {
    throw new Error(`unmeasured scale: color of type ${String(type)} (of names or numbers)`);
  }
  return rampRecord(scale, Math.min(...ends), Math.max(...ends));
}

/** How many colours stand for a continuous scale: the fewest of these between which a straight line in sRGB is off by less than is seen. */
const sampleCounts = [25, 49, 97] as const;

/** How far a channel of a colour, 0 to 255, may be off between two samples; our own threshold, under that of the check. */
const mostOff = 2;

function rampRecord(scale: PlotScale, low: number, high: number): ColourScale {
  const [few, ...more] = sampleCounts;
  return more.reduce(
    (ramp, samples) => (isClose(ramp, scale) ? ramp : sampledRamp(scale, [low, high], samples)),
    sampledRamp(scale, [low, high], few)
  );
}

/** Whether a straight line between two neighbours of a ramp has the colours of its scale, in the middle of each pair. */
function isClose(ramp: ColourScale, scale: PlotScale): boolean {
  const channels = (colour: string) => {
    const {r, g, b} = rgb(colour);
    return [r, g, b];
  };
  const [stops, colours] = [ramp.domain.map(Number), ramp.range.map(channels)];
  return colours.slice(1).every((other, index) => {
    const one = colours[index] ?? other;
    const own = channels(String(scale.apply(((stops[index] ?? NaN) + (stops[index + 1] ?? NaN)) / 2)));
    return own.every((value, channel) => Math.abs(value - ((one[channel] ?? NaN) + (other[channel] ?? NaN)) / 2) <= mostOff); // prettier-ignore
  });
}

function sampledRamp(scale: PlotScale, [low, high]: readonly [number, number], samples: number): ColourScale {
  const {type, constant = 1} = scale;
  const isSymlog = type?.endsWith("symlog");
  const isLog = Boolean(type?.endsWith("log")) && !isSymlog && low > 0;
  const [from = 0, to = 0] = [low, high].map((end) => Math.asinh(end / constant));
  const values = Array.from({length: samples}, (_, index) => {
    const part = index / (samples - 1);
    // Near zero a symlog scale is steep: asinh is close to it, and puts most samples there.
    if (isSymlog) return constant * Math.sinh(from + (to - from) * part);
    return isLog ? low * (high / low) ** part : low + (high - low) * part;
  });
  const range = values.map((value) => color(String(scale.apply(value)))?.formatHex() ?? "#000000");
  // A hundredth of a step changes no colour that is seen.
  const places = Math.min(20, Math.max(0, 2 - Math.floor(Math.log10((high - low) / samples))));
  const stops = high === low ? values : values.map((value) => Number(value.toFixed(places)));
  return {type: "ramp", domain: stops, range, ...unknownOf(scale)};
}

/** The colour that a scale gives to what has no value, where it gives one. */
function unknownOf({apply}: PlotScale): {readonly unknown?: string} {
  const unknown = color(String(apply(NaN)));
  return unknown ? {unknown: unknown.formatHex()} : {};
}

/** A value of a domain as text; an instant as the shortest date that begins with it: "2020", "2020-07", "2020-07-13". */
export function text(value: unknown): string {
  if (!(value instanceof Date)) return String(value);
  return value.toISOString().replace(/(?:-01)?(?:-01)?T00:00:00\.000Z$/, "");
}

const px = (value: number) => Math.round(value * 1e4) / 1e4;
