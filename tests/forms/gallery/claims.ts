import {claim, countOf, exact, moreThan, range, shareOf, stated, unattributed, whole} from "nutgraf";

// Claims of an article that does not exist; those of a story have anchors in its article.
const anchor = {kind: "elsewhere", url: "https://example.org/harvest"} as const;
const period = stated("2024");
const rest = {period, attribution: unattributed, anchor} as const;

const harvest = whole({id: "harvest", label: "The harvest", measure: "tonnes", geography: "XM", period});
const exports = whole({id: "exports", label: "Marn’s exports of wheat", measure: "tonnes", geography: "XM", period});
const imports = whole({id: "imports", label: "Sallow’s imports of wheat", measure: "tonnes", geography: "XS", period});

/** What the harvest went to. */
export const bread = claim({id: "bread", topic: "bread", quantity: exact(46), unit: shareOf(harvest), ...rest});
export const feed = claim({id: "feed", topic: "feed", quantity: exact(31), unit: shareOf(harvest), ...rest});
export const seed = claim({id: "seed", topic: "seed", quantity: exact(9), unit: shareOf(harvest), ...rest});

/** What of it was lost, which nobody counted. */
export const lost = claim({id: "lost", topic: "losses", quantity: range(4, 8), unit: shareOf(harvest), ...rest});

const flow = {from: "Marn", to: "Sallow"} as const;

/** The same deliveries, as a share of what one country sold and of what the other bought. */
export const sold = claim({
  id: "sold",
  topic: "wheat sold",
  quantity: exact(20),
  unit: shareOf(exports),
  ...flow,
  ...rest
});
export const bought = claim({
  id: "bought",
  topic: "wheat bought",
  quantity: exact(60),
  unit: shareOf(imports),
  ...flow,
  ...rest
});

/** Who helped to bring it in. */
export const hands = claim({
  id: "hands",
  topic: "harvesters",
  quantity: moreThan(1_200),
  unit: countOf("harvester", "harvesters"),
  ...rest
});
