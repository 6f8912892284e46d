import {
  claim,
  exact,
  figure,
  type Notebook,
  notebook,
  say,
  shareGrid,
  shareOf,
  stated,
  unattributed,
  whole
} from "../src/index.js";

const period = stated("2024");

/** A notebook of so many figures, each of one claim: what a count of votes comes to in so many counties. */
export function counties(count: number): Notebook {
  const cells = Array.from({length: count}, (_, index) => county(index));
  return notebook({slug: "counties", title: say`The count`, cells});
}

function county(index: number) {
  const votes = whole({id: "votes", label: "The votes", measure: "ballots", geography: "FR", period});
  const share = claim({
    id: `share-${index}`,
    topic: "turnout",
    quantity: exact(1 + (index % 97)),
    unit: shareOf(votes),
    period,
    attribution: unattributed,
    anchor: {kind: "elsewhere", url: `https://example.org/county-${index}`}
  });
  return figure({
    id: `county-${index}`,
    headline: say`The list won ${share} of the votes`,
    deck: say`Share of the ballots cast`,
    form: shareGrid([{claim: share, label: say`the list`}], {rest: say`others`}),
    alt: say`Grid of a hundred squares: ${share} of the votes went to the list.`
  });
}
