import type {PublishedMark, PublishedText} from "../../../src/check/published.js";
import type {Grey} from "./grey.js";

/**
 * What cannot be made out on a grey page that has **scale** pixels to a px: texts under 4.5:1 (WCAG 2.2, 1.4.3), and
 * shapes of which neither the left and right end nor the top and the foot can be seen, at 3:1 (1.4.11).
 */
export function illegible(page: Grey, texts: readonly PublishedText[], marks: readonly PublishedMark[], scale: number) {
  return [
    ...texts.filter((text) => textRatio(page, text, scale) < 4.5).map(({text}) => `text: ${text}`),
    ...marks
      .filter(({name}) => name === "rect" || name === "circle")
      .filter((mark) => markRatio(page, mark, scale) < 3)
      .map(({name, box}) => `${name} at ${box.left}, ${box.top}`)
  ];
}

/** Of the tone that most of a text's box has, to the tone of a hundredth of it that is furthest from that. */
function textRatio(page: Grey, {box}: PublishedText, scale: number): number {
  const counts = Array.from({length: 256}, () => 0);
  const tones = tonesIn(page, box.left * scale, box.top * scale, box.right * scale, box.bottom * scale);
  for (const tone of tones) counts[tone] = (counts[tone] ?? 0) + 1;
  const ground = counts.indexOf(Math.max(...counts));
  const reached = (tone: number) => counts.slice(0, tone + 1).reduce((total, count) => total + count, 0);
  const darkest = counts.findIndex((_, tone) => reached(tone) > tones.length / 100);
  const lightest = counts.findIndex((_, tone) => reached(tone) >= tones.length * 0.99);
  return Math.max(contrast(ground, darkest), contrast(ground, lightest));
}

/** Of the tone in the middle of a shape to what is seen along two opposite sides of it, whichever two are clearer. */
function markRatio(page: Grey, {box}: PublishedMark, scale: number): number {
  const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map((each) => each * scale) as [
    number,
    number,
    number,
    number
  ];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const middle = tonesIn(page, x, y, x + 1, y + 1)[0] ?? 255;
  // A dash and the space after it are at most 6 px.
  const half = 3 * scale;
  const near = 1.5 * scale;
  const side = (x1: number, y1: number, x2: number, y2: number) =>
    tonesIn(page, x1, y1, x2, y2).reduce((most, tone) => Math.max(most, contrast(middle, tone)), 1);
  const upright = (at: number) => side(at - near, y - half, at + near, y + half);
  const level = (at: number) => side(x - half, at - near, x + half, at + near);
  return Math.max(Math.min(upright(left), upright(right)), Math.min(level(top), level(bottom)));
}

function tonesIn({width, height, levels}: Grey, left: number, top: number, right: number, bottom: number): number[] {
  const tones: number[] = [];
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, Math.ceil(bottom)); y++) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, Math.ceil(right)); x++) {
      tones.push(levels[y * width + x] ?? 255);
    }
  }
  return tones;
}

/** The contrast ratio of WCAG 2.2 between two grey levels. */
function contrast(one: number, other: number): number {
  const [dark, light] = [luminance(Math.min(one, other)), luminance(Math.max(one, other))];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(level: number): number {
  const share = level / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
