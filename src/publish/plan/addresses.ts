import type {Figure} from "../../figure/figureSpec.js";
import {evidenceOf} from "../../facts/evidence/evidenceOf.js";

/** The addresses that a figure cites: where its sources and its claims stand. */
export function addressesOf(figure: Figure): string[] {
  const {sources, claims, events} = evidenceOf(figure);
  const places = [...claims, ...events].flatMap(({place}) => (place.kind === "elsewhere" ? [place.url] : []));
  return [...new Set([...sources.flatMap(({url}) => url ?? []), ...places])];
}
