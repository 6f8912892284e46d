import {armsImportShare} from "../data/israel-azerbaijan/claims.js";
import {figure, inWords, notebook, periodOf, say, shareGrid} from "../src/index.js";

/** Whose arms Azerbaijan imported. */
export const armsImports = figure({
  id: "arms-imports",
  headline: say`Israel supplied ${inWords(armsImportShare, "more than two-thirds")} of Azerbaijan’s major arms imports`,
  deck: say`Share of Azerbaijan’s imports of major arms by volume, ${periodOf(armsImportShare)}`,
  form: shareGrid([{claim: armsImportShare, label: say`from Israel`}], {rest: say`from all other suppliers`}),
  note: say`Each square is one percent of the arms delivered.`,
  alt: say`A grid of a hundred squares, of which ${armsImportShare} stand for arms from Israel and the others for all other suppliers.`
});

export default notebook({slug: "israel-azerbaijan", title: say`Israel and Azerbaijan`, cells: [armsImports]});
