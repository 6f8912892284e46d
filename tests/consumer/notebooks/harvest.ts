import {atLeast, claim, countOf, figure, notebook, periodOf, say, stated, unattributed, unitCount} from "nutgraf";

const villages = claim({
  id: "villages",
  topic: "villages",
  quantity: atLeast(120),
  unit: countOf("village", "villages"),
  period: stated("2024"),
  attribution: unattributed,
  anchor: {kind: "elsewhere", url: "https://example.org/harvest"}
});

/** Where the harvest failed. */
export const failures = figure({
  id: "failures",
  headline: say`The harvest failed in ${villages}`,
  deck: say`Villages that reported no harvest, ${periodOf(villages)}`,
  form: unitCount(villages, {label: say`villages`}),
  alt: say`Dots for ${villages}, and an open ring after them.`
});

export default notebook({slug: "harvest", title: say`The harvest`, cells: [failures]});
