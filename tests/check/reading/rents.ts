import {bars, figure, moneyIn, say, stated, table} from "../../../src/index.js";
import {textFile} from "../../facts/file/textFile.js";

/** The rents of four towns, one column and four rows. */
export const rents = table(textFile("rents.csv", "town,rent\nAsh,905\nBirch,712\nCedar,640\nDoum,512\n"), {
  key: "town",
  source: {id: "office", name: "Office"},
  period: stated("2024"),
  columns: {town: "text", rent: {unit: moneyIn("EUR")}}
});

/** Bars of them. */
export const rentsChart = figure({
  id: "rents",
  headline: say`Rents differ`,
  deck: say`By town`,
  form: bars(rents, {name: "town", value: "rent"})
});
