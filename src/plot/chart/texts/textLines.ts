import {childrenOf, isElement} from "../../../drawing/element.js";
import {measure} from "../../../type/font.js";
import type {Weight} from "../../../type/fonts/fontFile.js";

/** How a text is set, as far as it inherits it. */
export interface TextLook {
  /** Px. */
  readonly size: number;
  readonly weight: Weight;
  readonly anchor: "start" | "middle" | "end";
}

/** One line of a text element, in the coordinates of the element. */
interface ElementLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const keywords: Readonly<Record<string, number>> = {
  "xx-small": 9,
  "x-small": 10,
  small: 13,
  medium: 16,
  large: 18,
  "x-large": 24,
  "xx-large": 32
};

/** A font size in px: of a number, px, pt, em, % or a keyword of CSS. */
function sizeOf(value: string | null, inherited: number): number {
  if (value === null) return inherited;
  const [, number = "", unit = ""] = /^([\d.]+)([a-z%]*)$/.exec(value) ?? [];
  if (number === "") {
    if (value === "smaller") return inherited / 1.2;
    if (value === "larger") return inherited * 1.2;
    return keywords[value] ?? inherited;
  }
  const factors: Readonly<Record<string, number>> = {em: inherited, rem: 16, "%": inherited / 100, pt: 4 / 3};
  return Number(number) * (factors[unit] ?? 1);
}

/** The nearest of the three weights that are published. */
function weightOf(value: string | null, inherited: Weight): Weight {
  if (value === null) return inherited;
  const number = value === "bold" || value === "bolder" ? 700 : value === "normal" ? 400 : Number(value);
  return number >= 650 ? 700 : number >= 550 ? 600 : 400;
}

/** How an element is set, from its own attributes and what it inherits. */
export function lookOf(node: Element, {size, weight, anchor}: TextLook): TextLook {
  const own = node.getAttribute("text-anchor");
  return {
    size: sizeOf(node.getAttribute("font-size"), size),
    weight: weightOf(node.getAttribute("font-weight"), weight),
    anchor: own === "start" || own === "middle" || own === "end" ? own : anchor
  };
}

/** The lines of a text element: its own words, or those of its tspans, each where it begins. */
export function linesOf(node: Element, size: number): ElementLine[] {
  let x = lengthOf(node.getAttribute("x"), size) + lengthOf(node.getAttribute("dx"), size);
  let y = lengthOf(node.getAttribute("y"), size) + lengthOf(node.getAttribute("dy"), size);
  const spans = childrenOf(node)
    .filter(isElement)
    .filter(({localName}) => localName === "tspan");
  if (spans.length === 0) return [{text: wordsIn(node), x, y}].filter(({text}) => /\S/.test(text));
  return spans
    .map((span): ElementLine => {
      const [left, top] = [span.getAttribute("x"), span.getAttribute("y")];
      if (left !== null) x = lengthOf(left, size);
      if (top !== null) y = lengthOf(top, size);
      y += lengthOf(span.getAttribute("dy"), size);
      return {text: wordsIn(span), x, y};
    })
    .filter(({text}) => /\S/.test(text));
}

/** What an element says: its text and that of its tspans, without what cannot be seen. */
function wordsIn(node: Node): string {
  const words = childrenOf(node).map((child) => {
    if (!isElement(child)) return child.textContent ?? "";
    return child.localName === "tspan" ? wordsIn(child) : "";
  });
  return words
    .join("")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .replace(/\s+/g, " ");
}

function lengthOf(value: string | null, size: number): number {
  if (value === null) return 0;
  return (Number.parseFloat(value) || 0) * (value.endsWith("em") ? size : 1);
}

/** The box of the lines of a text, or of a group with one, as a browser measures it. */
export function textExtent(node: Element, size: number): {x: number; y: number; width: number; height: number} {
  const text =
    node.localName === "text"
      ? node
      : childrenOf(node)
          .filter(isElement)
          .findLast((each) => each.localName === "text");
  const look = text ? lookOf(text, {size, weight: 400, anchor: "start"}) : null;
  const lines = text && look ? linesOf(text, look.size) : [];
  if (!look || lines.length === 0) return {x: 0, y: 0, width: 0, height: 0};
  const widths = lines.map((line) => measure(line.text.trim(), {size: look.size, weight: look.weight}));
  const top = Math.min(...lines.map(({y}) => y)) - look.size;
  return {x: 0, y: top, width: Math.max(...widths), height: lines.length * look.size};
}
