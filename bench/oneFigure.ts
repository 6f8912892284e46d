import {claim, exact, figure, notebook, say, shareGrid, shareOf, stated, unattributed, whole} from "../src/index.js";

const period = stated("2024");
const harvest = whole({id: "harvest", label: "The harvest", measure: "tonnes of grain", geography: "FR", period});

const wheatShare = claim({
  id: "wheat-share",
  topic: "wheat",
  quantity: exact(40),
  unit: shareOf(harvest),
  period,
  attribution: unattributed,
  anchor: {kind: "elsewhere", url: "https://example.org/harvest"}
});

/** A figure of a hundred squares, two lines of headings and two of labels. */
const wheat = figure({
  id: "wheat",
  headline: say`Wheat made up ${wheatShare} of the harvest`,
  deck: say`Share of the harvest by weight`,
  form: shareGrid([{claim: wheatShare, label: say`wheat`}], {rest: say`other grain`}),
  alt: say`Grid of a hundred squares: ${wheatShare} of the harvest was wheat.`
});

export default notebook({slug: "wheat", title: say`The harvest`, cells: [wheat]});
