import {markedNote} from "./markedNote.js";
import {citable, groundsIn} from "../facts/citable.js";
import {checkFields, checkPhraseIfAny} from "../facts/boundary.js";
import {type Licence, type Phrase, within} from "../words/phrase.js";
import type {Canvas} from "./canvas.js";
import type {Source} from "../facts/source.js";
import {checkForm, emptyLayout, type Form} from "../form.js";
import type {Waiver} from "../facts/waiver.js";
import {sourceLine} from "./sourceLine.js";

/**
 * What a card shows instead of what the figure does, where that would be too much. All of it must be as safe alone as the
 * figure is: a card is shared without the article.
 */
export interface CardSpec {
  /** Default the figure’s. */
  readonly headline?: Phrase;
  /** The measure, the place and the period; default the figure’s. */
  readonly deck?: Phrase;
  /** What must be said even here: that a number is as cited, how a quantity was counted; none by default. */
  readonly note?: Phrase;
  /** Another form, or the same of fewer claims; default the figure’s. */
  readonly form?: Form;
  /** What it shows; default what its form says of itself or, without a form of its own, what the figure says. */
  readonly alt?: Phrase;
}

/** @throws when a text of a card was not written with `say`, or an option is not known; **where** names the card */
export function checkCard(card: CardSpec, where: string): void {
  checkFields(card, ["headline", "deck", "note", "form", "alt"], "card", where);
  for (const field of ["headline", "deck", "note", "alt"] as const) checkPhraseIfAny(card[field], field, where);
  if (card.form !== undefined) checkForm(card.form, where);
}

/** What a drawing shows, and what that rests on: a figure at some width, or a card. */
export interface Shown {
  readonly id: string;
  readonly headline: Phrase;
  readonly deck: Phrase;
  readonly form: Form;
  readonly note?: Phrase;
  readonly alt: Phrase;
  readonly source: Phrase;
  /** Who publishes it, as a card says at its foot. */
  readonly credit?: Phrase;
  /** Who says the numbers of a form that draws data and not claims. */
  readonly sources?: readonly Source[];
  /** Rules of the check that do not apply, each with its reason. */
  readonly waivers?: readonly Waiver[];
  /** All that licenses a number anywhere in it. */
  readonly uses: readonly Licence[];
}

/** What a figure is, and what it shows on a card. */
interface Carded extends Omit<Shown, "source" | "uses"> {
  readonly card?: CardSpec;
  readonly square?: CardSpec;
}

/** What a canvas shows of a figure: a figure of its own, with the evidence and the source line of what is on it. */
export function cardFigure(figure: Carded, canvas: Canvas): Shown {
  const {id, sources, waivers, credit} = figure;
  const spec = (canvas === "square" ? figure.square : undefined) ?? figure.card ?? {};
  const {headline = figure.headline, deck = figure.deck, form = figure.form} = spec;
  // A mark in a name leads to its note there, too.
  const {note = spec.form ? undefined : markedNote(figure.note)} = spec;
  const alt = spec.alt ?? (spec.form ? spec.form.alt : figure.alt);
  if (!alt) throw new Error(`missing alt: ${canvas} of figure ${id} (say what it shows; form ${form.name} does not)`);
  return withUses({id, headline, deck, form, ...given({note, credit, sources, waivers}), alt}, credit?.uses);
}

/**
 * The same without its chart, for texts beside which none finds room. Where the words cite nothing, their source is that
 * of the chart.
 */
export function inWords({id, headline, deck, note, credit, uses, sources, waivers}: Shown): Shown {
  const texts = [headline, deck, ...(note ? [note] : [])];
  const cited = citable(groundsIn(texts)).length > 0 ? [] : uses;
  const form: Form = {name: "words", uses: [], layouts: () => [emptyLayout]};
  const rest = given({note, credit, sources, waivers});
  return withUses({id, headline, deck, form, ...rest, alt: sentence(deck)}, [...cited, ...(credit?.uses ?? [])]);
}

type Optional = "note" | "credit" | "sources" | "waivers";

/** What of a figure need not be there, as far as it is. */
function given({note, credit, sources, waivers}: {readonly [Part in Optional]: Shown[Part] | undefined}) {
  return {...(note && {note}), ...(credit && {credit}), ...(sources && {sources}), ...(waivers && {waivers})};
}

/** Words as a sentence: with a stop where they end in none. */
const sentence = (words: Phrase): Phrase => (/[.!?…]["”’)]?$/u.test(words.text) ? words : within`${words}.`);

/** Fills in what some texts and a form rest on, and who says it. */
export function withUses<Parts extends Omit<Shown, "source" | "uses">>(parts: Parts, more: readonly Licence[] = []) {
  const {headline, deck, note, alt, form} = parts;
  const texts = [headline, deck, ...(note ? [note] : []), alt];
  const uses = distinct([...form.uses, ...groundsIn(texts), ...more]);
  return {...parts, source: sourceLine(uses, parts.sources), uses};
}

/** Each fact once: what was worked out twice, such as a median for a line and for a headline, is one fact. */
function distinct(uses: readonly Licence[]): Licence[] {
  const derived = new Set<string>();
  return [...new Set(uses)].filter((use) => {
    if (use.kind !== "derived") return true;
    const isNew = !derived.has(use.operation);
    derived.add(use.operation);
    return isNew;
  });
}
