import type {LineRole} from "../words/lineRole.js";
import type {Licence, Phrase} from "../words/phrase.js";
import {metrics, type TextStyle} from "./font.js";
import {withoutIsolates} from "./isolates.js";
import {partsBonds, widestLine, wordsOf, wrap, type WrapOptions} from "./wrap.js";

/** One line of text where it will stand; **y** is its baseline. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
  readonly fill: string;
  /** Which part of the line stands at **x**; default *start*. */
  readonly anchor?: "start" | "middle" | "end";
  /** Degrees clockwise about (x, y); default 0. A turned line is hard to read: the check warns of it. */
  readonly turn?: number;
  /** The claims that license the numbers of the text that the line is part of. */
  readonly uses: readonly Licence[];
  /** What the line is; default a label of what it uses, or where it uses nothing an annotation. */
  readonly role?: LineRole;
}

/** How a block of text is set. */
export interface BlockStyle extends TextStyle, WrapOptions {
  readonly fill: string;
  /** From baseline to baseline, in px; default 1.3 times the size, rounded. */
  readonly leading?: number;
  /** What the text is; default a label of what it uses, or where it uses nothing an annotation. */
  readonly role?: LineRole;
}

/** Text broken into lines and measured, ready to be placed. */
export interface Block {
  readonly lines: readonly string[];
  /** The width of the widest line, in px. */
  readonly width: number;
  /** Leading times lines, in px. */
  readonly height: number;
  /** True where no word had to be broken for want of width. */
  readonly whole: boolean;
  /** True where no words that belong together had to be parted either. */
  readonly together: boolean;
  /** The lines with the block's top left corner, or top right or top centre if so **anchor**ed, at (x, y). */
  place(x: number, y: number, anchor?: TextLine["anchor"]): TextLine[];
}

/** Sets text in lines of at most **width** px. */
export function typeset(said: Phrase, style: BlockStyle, width: number): Block {
  const {size, weight = 400, leading = Math.round(size * 1.3), fill, balance = false, role} = style;
  const {lines, widest, whole, together} = broken(said.text, {size, weight}, width, balance);
  // Ascent and descent make one em: its middle stands in the middle of the line.
  const baseline = Math.round((leading - size) / 2 + metrics.ascent * size);
  return {
    lines,
    width: widest,
    height: lines.length * leading,
    whole,
    together,
    place: (x, y, anchor = "start") =>
      lines.map((text, index) => {
        const line = {text, x, y: y + baseline + index * leading, style: {size, weight}, fill, anchor, uses: said.uses};
        return role === undefined ? line : {...line, role};
      })
  };
}

interface Broken extends Pick<Block, "lines" | "whole" | "together"> {
  readonly widest: number;
}

const known = new Map<string, Broken>();

/** A text in lines: alike in each scheme, and so found once for all. */
function broken(
  text: string,
  style: Required<Pick<TextStyle, "size" | "weight">>,
  width: number,
  balance: boolean
): Broken {
  const key = `${style.weight} ${style.size} ${width} ${String(balance)} ${text}`;
  let found = known.get(key);
  if (found === undefined) {
    const lines = wrap(text, style, width, {balance});
    const bare = lines.map(withoutIsolates);
    const whole = bare.join(" ") === wordsOf(text).join(" ");
    const together = !partsBonds(bare);
    found = {lines, widest: widestLine(lines, style), whole, together};
    // A memo for one figure's texts, not a store.
    if (known.size >= 1000) known.clear();
    known.set(key, found);
  }
  return found;
}

/** Several blocks set one under the other as one, with **gap** px between them; default 0. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  const present = blocks.filter(({lines}) => lines.length > 0);
  return {
    lines: present.flatMap(({lines}) => lines),
    width: Math.max(0, ...present.map(({width}) => width)),
    height: present.reduce((total, {height}) => total + height, 0) + gap * Math.max(0, present.length - 1),
    whole: present.every(({whole}) => whole),
    together: present.every(({together}) => together),
    place(x, y, anchor) {
      let top = y;
      return present.flatMap((block) => {
        const lines = block.place(x, top, anchor);
        top += block.height + gap;
        return lines;
      });
    }
  };
}
