import {JSDOM} from "jsdom";
import {checkFile} from "../../../src/check/checkFile.js";
import {serializeSVG} from "../../../src/drawing/serialize.js";
import {figure} from "../../../src/figure/figure.js";
import {phrase} from "../../../src/words/phrase.js";
import {alone} from "../../check/reading/alone.js";
import {ofNumbers} from "./alarmsOver.js";
import type {ChartOfTable} from "./tables.js";

const {document} = new JSDOM("").window;

/** What the check finds in a chart of a table with a headline, with the file alone. */
export async function alarmsOverTable({id, deck, form}: ChartOfTable, headline: string, own = deck): Promise<string[]> {
  const chart = figure({id, headline: phrase(headline), deck: phrase(own), form});
  const found = await checkFile(alone(serializeSVG(chart({document, width: 640}))), ofNumbers);
  return [...new Set(found.map(({rule, found: words, expected}) => `${rule}: ${words}: ${expected}`))];
}
