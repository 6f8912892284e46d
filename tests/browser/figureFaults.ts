import {wcagContrast} from "culori";
import {type Published, readPublished} from "../../src/check/published.js";
import {snippet, snippetRule} from "../../src/publish/files/embed/snippet.js";
import {palettes, type Scheme} from "../../src/theme/theme.js";
import {colourAt, coloursIn, type Picture} from "./pixels.js";
import type {PublishedFigure} from "./publishedFigures.js";
import {fontFaces} from "./site.js";

/** Pixels a px: at two, the stem of a small letter is a whole pixel, and has the colour of its ink. */
export const scale = 2;

/** The width of the layout that is painted, in px. */
export const paintedWidth = 640;

/** The file of a figure and a scheme, as the check reads it. */
export function published({files, read}: PublishedFigure, scheme: Scheme): Published {
  const name = files(scheme === "dark" ? "dark" : "svg").find((file) => file.includes(`-${paintedWidth}`));
  const found = name === undefined ? null : readPublished(read(name));
  if (!found) throw new Error("malformed file");
  return found;
}

/**
 * What is wrong with a painted figure of a scheme: its paper, its highlight, and each of its texts, which must have its
 * own colour and stand out from what is behind it, 4.5:1 (WCAG 2.2, 1.4.3) or, where it is large, 3:1.
 */
export function faultsOf(picture: Picture, {height, texts, marks}: Published, scheme: Scheme): string[] {
  const {paper, highlight} = palettes[scheme];
  const accent = marks[0]!.box;
  const probes = [
    ["paper", paper, paintedWidth - 3, height - 3],
    ["paper", paper, 3, height / 2],
    ["highlight", highlight, (accent.left + accent.right) / 2, (accent.top + accent.bottom) / 2]
  ] as const;
  return [
    ...probes.flatMap(([part, colour, x, y]) => {
      const found = colourAt(picture, x * scale, y * scale);
      return isNear(found, colour) ? [] : [`${part}: ${found}, not ${colour}`];
    }),
    ...texts.flatMap(({text, box, fill, size, weight}) => {
      const {left, top, right, bottom} = box;
      const region = {left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale};
      const [behind = "", ...colours] = coloursIn(picture, region);
      const ink = colours.toSorted((a, b) => wcagContrast(b, behind) - wcagContrast(a, behind))[0] ?? behind;
      const ratio = wcagContrast(ink, behind);
      const least = size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5;
      return [
        ...(ratio < least ? [`“${text}”: ${ink} on ${behind}, ${ratio.toFixed(2)}:1`] : []),
        // White on a mark has the paper’s colour, and the paper’s pixels too may be in the box.
        ...(isNear(ink, fill, 24) ? [] : [`“${text}”: ${ink}, not ${fill}`])
      ];
    })
  ];
}

/** Whether two colours are the same but for what a painter rounds, in steps of 255 a channel. */
function isNear(a: string, b: string, slack = 3): boolean {
  const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const other = channels(b);
  return channels(a).every((channel, index) => Math.abs(channel - other[index]!) <= slack);
}

/** What the head of a page says that shows a figure. */
export const head = `<meta name="color-scheme" content="light dark"><style>${fontFaces} body {margin: 0} ${snippetRule}
figure {margin: 0} svg, img {display: block}</style>`;

/** The snippet for a column in which it shows the layout of one width as it is. */
export function snippetOf({figure, choices}: PublishedFigure): string {
  return `<div style="width: ${paintedWidth}px">${snippet(figure, {choices, column: paintedWidth})}</div>`;
}

/** The fragment of that width. */
export function inlineOf({files, read}: PublishedFigure): string {
  return read(files("inline").find((name) => name.includes(`-${paintedWidth}.`)) ?? "");
}
