import type {Palette} from "./theme/theme.js";
import type {TextLine} from "./type/typeset.js";
import type {Licence, Said} from "./words/say.js";

/** The three layouts: a phone's column, a column of an article, and the width of a page. */
export type Format = "phone" | "article" | "wide";

/** Where a form may draw, and in which colours. */
export interface Area {
  readonly document: Document;
  /** Px from the left edge of the figure. */
  readonly left: number;
  /** Px from its top edge. */
  readonly top: number;
  /** Px. */
  readonly width: number;
  /**
   * Px; no limit by default. Given one, a form fills the box: it takes the largest type, and then the largest marks, with
   * which it is no higher. Where nothing fits, it is higher than that.
   */
  readonly height?: number;
  readonly format: Format;
  readonly palette: Palette;
}

/** What a form drew: marks by Plot, text that was measured, and how high the two are together, in px. */
export interface Drawing {
  readonly height: number;
  readonly marks: readonly SVGElement[];
  readonly texts: readonly TextLine[];
}

/** A kind of chart, filled with claims and ready to be drawn at any width. */
export interface Form {
  /** The form's own name: "shareGrid". */
  readonly name: string;
  /** The claims, derived values and events that it draws, in reading order. */
  readonly uses: readonly Licence[];
  /**
   * What it shows, in a sentence for who cannot see it: the kind of chart, then each number with its bound and whole. It
   * is the description of every figure that gives no other; without it, a figure must give its own.
   */
  readonly alt?: Said;
  /** Where the wide format puts the headline and the notes; default *above*. */
  readonly headings?: "above" | "beside";
  /** *wide* for what wants width more than height: on a card its words stand over it, and not beside it; default neither. */
  readonly shape?: "wide";
  draw(area: Area): Drawing;
}
