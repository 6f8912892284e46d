import type {VerifiedPlace} from "../../verify/verification.js";
import type {AnchorState} from "../../facts/article/verifyAnchor.js";

/** Where the article has a claim and its period, one line each, and whether they stand there still. */
export function placeLines(places: readonly VerifiedPlace[]): string[] {
  return places.map(({of, anchor, state}) => {
    const {token, hedge, start} = anchor;
    const words = `“${hedge === null ? "" : `${hedge} `}${token}”${of === "period" ? " (the period)" : ""}`;
    return `${words} at character ${start}: ${state === null ? "not consulted" : stateWords(state)}`;
  });
}

function stateWords(state: AnchorState): string {
  switch (state.state) {
    case "exact":
      return "stands there";
    case "moved":
      return `stands at character ${state.start} now`;
    case "restyled":
      return `stands there as “${state.found}”`;
    case "changed":
      return `DOES NOT HOLD: “${state.found}” stands there now`;
    case "reworded":
      return `DOES NOT HOLD: the words around it are others, at character ${state.start}`;
    case "lost":
      return "DOES NOT HOLD: it is not there any more";
  }
}
