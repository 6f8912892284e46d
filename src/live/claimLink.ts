import {checkDocument, checkFact, checkFields} from "../facts/boundary.js";
import type {Claim} from "../facts/claim.js";
import {isolated} from "../type/isolates.js";
import {valueWords} from "../words/say.js";

/** The id of the row of a claim in `claimTable`. */
export const claimRowId = (id: string) => `claim-${id}`;

/**
 * The number of a claim as it is printed, as a link to its row in the `claimTable` of the page, which says who states it and
 * where. For `${claimLink(…)}` in a text of a notebook.
 * @param document that makes the element; defaults to the page's own
 * @throws for what is no claim, or without a document
 */
export function claimLink(claim: Claim, options: {readonly document?: Document} = {}): HTMLAnchorElement {
  checkFact(claim, ["claim"], "claim", "claimLink");
  checkFields(options, ["document"], "options", "claimLink");
  const {document = globalThis.document} = options;
  checkDocument(document, "claimLink");
  const link = document.createElement("a");
  link.href = `#${claimRowId(claim.id)}`;
  link.textContent = isolated(valueWords(claim).text);
  return link;
}
