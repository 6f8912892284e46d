import {evidenceOf} from "../facts/evidence/evidenceOf.js";
import {readPublished} from "../check/published.js";
import type {Intent, Subject} from "../check/subject.js";
import type {Shown} from "../figure/cardFigure.js";

/**
 * A file of a figure or of what is on a card, read and ready to be checked against what the notebook says it should be.
 * @param renders the figure rendered now, twice; *null*, the default, where no rule that compares renders is asked for
 */
export function subjectOf(
  figure: Shown,
  {file, text}: {readonly file: string; readonly text: string},
  renders: Intent["renders"] = null
): Subject {
  const {id, form, headline, deck, note, alt, source} = figure;
  const intent: Intent = {
    id,
    form: form.name,
    headline: headline.text,
    deck: deck.text,
    note: note?.text ?? "",
    alt: alt.text,
    source: source.text,
    renders
  };
  return {file, text, published: readPublished(text), evidence: evidenceOf(figure), intent};
}
