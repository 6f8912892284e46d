import {type Chart, figure} from "../../../src/figure/figure.js";
import type {Form} from "../../../src/form.js";
import {phrase} from "../../../src/words/phrase.js";
import {periodOf, say} from "../../../src/words/say.js";
import {boundClaims, office} from "./dataSets.js";

/** A figure of a form and made-up words around it. @param what its numbers count, for the deck */
export function sampleFigure(
  id: string,
  form: Form,
  headline = "Rents rose most where few flats stand empty",
  what = "soldiers or rents"
): Chart {
  return figure({
    id,
    headline: phrase(headline),
    deck: say`Made-up ${phrase(what)} by place, ${periodOf(boundClaims[0]!)}`,
    form,
    ...((form.tables ?? []).length > 0 && {sources: [office]}),
    ...(form.alt ? {} : {alt: say`A chart`})
  });
}
