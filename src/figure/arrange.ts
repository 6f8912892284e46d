import type {Palette} from "../theme/theme.js";
import {type Block, stack, typeset} from "../type/typeset.js";
import {element} from "../drawing/element.js";
import {insideAnchor} from "./insideAnchor.js";
import {setRole} from "../drawing/roles.js";
import type {Phrase} from "../words/phrase.js";
import type {Drawing, Form, Format} from "../form.js";
import {firstFitting} from "./firstFitting.js";
import {figureSpacing, space} from "../theme/spacing.js";
import {accentSize} from "../theme/markSizes.js";
import {headlineSize, labelSize, noteMeasure, noteType} from "../theme/typeSizes.js";

/** The parts of a figure that take room. */
interface FigureParts {
  readonly headline: Phrase;
  readonly deck: Phrase;
  readonly form: Form;
  readonly note?: Phrase;
  readonly source: Phrase;
}

/** What a figure draws, and how high it is, in px. */
export interface Arranged extends Drawing {
  readonly height: number;
}

/** Where and how a figure is laid out. */
interface ArrangeOptions {
  readonly document: Document;
  /** Px. */
  readonly width: number;
  readonly palette: Palette;
  /** How much longer than measured a line may come out in another font, and still end inside the figure. */
  readonly stretch: Stretch;
  /** Whether labels near an edge are held at the end that is there, so that they grow inwards in another font. */
  readonly held: boolean;
}

/** The same of text, and of headlines in bold. */
export type Stretch = Readonly<Record<"text" | "headline", number>>;

/**
 * Lays a figure out afresh for a width in px: accent, headline and deck, the form, a hairline, note and source, one under
 * the other or, from 760 px, for the forms that ask for it, the words beside the form.
 */
export function arrange(figure: FigureParts, options: ArrangeOptions): Arranged {
  const {document, width, palette, stretch} = options;
  const format = formatOf(width);
  const {padding, gap} = figureSpacing[format];
  const inner = width - 2 * padding;
  const beside = width >= leastBeside && figure.form.headings === "beside";
  const column = beside ? Math.round(inner * 0.34) : inner;
  const lineOf = (kind: keyof Stretch) => Math.floor(Math.min(column, (width - padding) / stretch[kind]));
  const lines = {headline: lineOf("headline"), text: lineOf("text")};
  const header = headerOf(figure, format, palette, lines);
  const footer = footerOf(figure, palette, lines.text, stretch.text);
  const headerTop = accentSize.figure.height + 13;
  const left = beside ? padding + column + 48 : padding;
  const top = beside ? headerTop + 4 : headerTop + header.height + gap;
  const line = Math.floor((width - left) / stretch.text);
  const area = {document, left, top, width: padding + inner - left, line, format, palette};
  const plotted = firstFitting(figure.form.layouts(area));
  const {marks, texts} = plotted.draw();
  const held = options.held ? insideAnchor(texts, width) : texts;
  const bottom = top + plotted.height;
  const ruleAt = beside ? Math.max(headerTop + header.height + gap, bottom - footer.height - 10) : bottom + gap;
  const footerTop = ruleAt + 10;
  const rule = {x1: padding, x2: padding + column, y1: ruleAt + 0.5, y2: ruleAt + 0.5, stroke: palette.hairline};
  return {
    height: Math.ceil(Math.max(footerTop + footer.height, beside ? bottom : 0) + 12),
    marks: [
      setRole(element(document, "rect", {x: padding, ...accentSize.figure, fill: palette.highlight}), {
        furniture: "accent"
      }),
      ...marks,
      setRole(element(document, "line", rule), {furniture: "rule"})
    ],
    texts: [...header.place(padding, headerTop), ...held, ...footer.place(padding, footerTop)]
  };
}

/** From which width, in px, words may stand beside a form. */
const leastBeside = 760;

/** The layout for a width in px: below 480 a phone's column, from 840 a page. */
function formatOf(width: number): Format {
  return width < 480 ? "phone" : width < 840 ? "article" : "wide";
}

/** How long the lines of a header are at the most, in px. */
type HeaderLines = Readonly<Record<"headline" | "text", number>>;

function headerOf({headline, deck}: FigureParts, format: Format, palette: Palette, lines: HeaderLines) {
  const size = headlineSize[format];
  const deckSize = labelSize[format];
  return stack(
    [
      typeset(
        headline,
        {size, weight: 700, fill: palette.ink, leading: Math.round(size * 1.2), balance: true, role: "headline"},
        lines.headline
      ),
      typeset(deck, {size: deckSize, fill: palette.mutedInk, role: "deck"}, lines.text)
    ],
    space.xs
  );
}

/**
 * Note and source in lines of at most some ninety letters, one under the other or, where there is room, side by side: the note
 * then ends before the source in a wider font, too.
 */
function footerOf(
  {note, source}: FigureParts,
  palette: Palette,
  width: number,
  stretch: number
): Pick<Block, "height" | "place"> {
  const style = {...noteType, fill: palette.mutedInk};
  const line = Math.min(width, noteMeasure.most);
  const noted = (width: number) => (note ? [typeset(note, {...style, role: "note"}, width)] : []);
  const sourceAt = line + noteMeasure.gap;
  const aside = width - sourceAt;
  const set = (width: number) => typeset(source, {...style, role: "source"}, width);
  if (!note || aside < noteMeasure.least) return stack([...noted(line), set(line)], space.s);
  const [left, right] = [stack(noted(Math.min(line, Math.floor(sourceAt / stretch)))), set(aside)];
  return {
    height: Math.max(left.height, right.height),
    place: (x, y) => [...left.place(x, y), ...right.place(x + sourceAt, y)]
  };
}
