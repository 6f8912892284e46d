import {type Block, type BlockStyle, typeset} from "../type/typeset.js";
import type {Phrase} from "../words/phrase.js";
import {canvasSize} from "./canvas.js";
import type {Shown} from "./cardFigure.js";
import {bodyOver, cardHeader, type CardOptions, footerOf, framed, innerWidth} from "./cardFrame.js";
import type {Arranged} from "./arrange.js";
import {firstFitting} from "./firstFitting.js";
import {cardHeadlineSizes, labelType, noteType} from "../theme/typeSizes.js";

/**
 * Lays out a card of words only: the headline as large as fits, the deck, note and source at the foot. What is too
 * long even in small type loses deck or note, and then its own end, to an ellipsis; the accessible name keeps all of it.
 */
export function arrangeWords(shown: Shown, options: CardOptions): Arranged {
  const {canvas, palette} = options;
  const width = innerWidth(canvas);
  const most = Math.floor(canvasSize[canvas].height * 0.4);
  const footers = [shown, {source: shown.source, ...(shown.credit && {credit: shown.credit})}].map((foot) =>
    footerOf(foot, palette, width)
  );
  const style = {...noteType, fill: palette.mutedInk} as const;
  const footer =
    footers.find((block) => block.height <= most) ??
    shortened(shown.source, {...style, role: "source"}, {width, height: most});
  const {left, top, height} = bodyOver(footer, canvas);
  const headers = cardHeadlineSizes.map((size) => cardHeader(shown, palette, size, width));
  const header = firstFitting(headers, height);
  const alone = {...labelType.title, weight: 700, fill: palette.ink, role: "headline"} as const;
  const block = header.height <= height ? header : shortened(shown.headline, alone, {width, height});
  return framed({marks: [], texts: block.place(left, top)}, footer, options);
}

/** Text set in a box, as much of it as there is room for. */
function shortened(said: Phrase, style: BlockStyle, {width, height}: {width: number; height: number}): Block {
  const whole = typeset(said, style, width);
  if (whole.height <= height) return whole;
  const letters = Array.from(said.text);
  const upTo = (count: number) => typeset({...said, text: endedAt(letters, count)}, style, width);
  let most = 0;
  let tooMany = letters.length;
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (upTo(middle).height <= height) most = middle;
    else tooMany = middle;
  }
  return upTo(most);
}

/** Some letters of a text, back to the end of a word where one ends. */
function endedAt(letters: readonly string[], count: number): string {
  const start = letters.slice(0, count).join("");
  const words = /^\s/.test(letters[count] ?? " ") ? start : start.replace(/\s\S*$/, "");
  return `${words.replace(/[\s,;:–—-]+$/, "")}…`;
}
