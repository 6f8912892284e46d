import {overlap} from "../../src/check/published.js";
import {measure} from "../../src/type/font.js";
import type {FileCheck} from "./markup.js";
import {highlightOf, isLowerBound, near, read, type Reading, valueOf} from "./reading.js";
import {squareProblems} from "./squares.js";

/** The checks of what a file draws, by name, each for the forms that it knows. */
export const geometryChecks = {
  "fills as many squares as the claims say": (text) => {
    const reading = read(text);
    return /^shareGrids?$/.test(reading.form) ? squareProblems(reading) : [];
  },
  "draws one flow as the claimed share of two lengths": (text) => {
    const reading = read(text);
    return reading.form === "twoWholes" ? lengthProblems(reading) : [];
  },
  "draws as many dots as the claim says, and a ring after a lower bound": (text) => {
    const reading = read(text);
    return reading.form === "unitCount" ? dotProblems(reading) : [];
  },
  "keeps its texts inside, and apart": (text) => textProblems(read(text))
} as const satisfies Readonly<Record<string, FileCheck>>;

function lengthProblems(reading: Reading): string[] {
  const rects = reading.marks.slice(1).filter(({name}) => name === "rect");
  const flows = rects.filter(({fill}) => fill === highlightOf(reading)).map(({box}) => box);
  const shares = reading.drawn.filter((claim) => claim !== null).map(valueOf);
  if (flows.length !== 2 || shares.length !== 2) return [`${flows.length} flows for ${shares.length} claims`];
  const [a, b] = flows.map(({left, right}) => right - left);
  const equal = near(a!, b!) && near(flows[0]!.left, flows[1]!.left) ? [] : [`flows of ${a} and ${b} px`];
  const wrong = flows.flatMap((flow, index) => {
    const rest = rects.find(({box, fill}) => fill !== null && near(box.left, flow.right) && near(box.top, flow.top));
    const total = (rest?.box.right ?? flow.right) - flow.left;
    const drawn = (100 * (flow.right - flow.left)) / total;
    // Each edge may be a hundredth of a pixel off.
    return near(drawn, shares[index]!, 2 / total) ? [] : [`${drawn} percent for ${shares[index]}`];
  });
  return [...equal, ...wrong];
}

function dotProblems({marks, texts, drawn}: Reading): string[] {
  const claim = drawn[0];
  const key = texts.map(({text}) => /^Each dot is ([\d,]+) /.exec(text)?.[1]).find((match) => match !== undefined);
  if (!claim || key === undefined) return ["no claim or no key"];
  const circles = marks.filter(({name}) => name === "circle");
  const dots = circles.filter(({fill}) => fill !== null).map(({attributes}) => Number(attributes["r"]));
  const radius = Math.max(...dots);
  const count = dots.reduce((total, r) => total + (r / radius) ** 2, 0);
  const stated = valueOf(claim) / Number(key.replaceAll(",", ""));
  const rings = circles.filter(({fill, stroke}) => fill === null && stroke !== null).length;
  const places = new Set(circles.map(({attributes}) => `${attributes["cx"]} ${attributes["cy"]}`));
  return [
    ...(near(count, stated, 0.01) ? [] : [`${count} dots for ${stated}`]),
    ...(rings === (isLowerBound(claim) ? 1 : 0) ? [] : [`${rings} rings for ${claim.quantity.bound}`]),
    ...(places.size === circles.length ? [] : ["dots on dots"])
  ];
}

function textProblems({texts, width, height}: Reading): string[] {
  const placed = texts.map(({text, x, y, size, weight, anchor, box}) => {
    const length = measure(text, {size, weight});
    const left = anchor === "end" ? x - length : anchor === "middle" ? x - length / 2 : x;
    return {text, y, box: {...box, left, right: left + length}};
  });
  const outside = placed.filter(
    ({box}) => box.left < 0 || box.top < 0 || box.right > width + 0.01 || box.bottom > height
  );
  const pairs = placed.flatMap((a, index) => placed.slice(index + 1).map((b) => [a, b] as const));
  return [
    ...(texts.length === 0 ? ["no text"] : []),
    ...outside.map(({text}) => `outside: ${text}`),
    ...pairs.filter(([a, b]) => overlap(a.box, b.box)).map(([a, b]) => `${a.text} on ${b.text}`)
  ];
}
