import {saidNumber} from "../../plot/rows/saidNumber.js";
import {greatest, least} from "d3";
import {areFewClaims, rankedAlt} from "../../plot/rows/rankedAlt.js";
import {sortedRows} from "../../plot/rows/rowOptions.js";
import {fullest} from "../../words/fullest.js";
import {language} from "../../words/language.js";
import {formatQuantity} from "../../words/numbers.js";
import type {Phrase} from "../../words/phrase.js";
import type {MapRow} from "./mapRows.js";

const {descriptions} = language;

/** "Tile map of rent: most WA, €1,240; least WY, €88." Of counts each names what it counts. */
export function mapAlt(chart: Phrase, rows: readonly MapRow[]): Phrase {
  const known = rows.filter(({value}) => value !== null);
  if (areFewClaims(known)) return rankedAlt(chart, sortedRows(known, {}));
  const by = ({value}: MapRow) => value ?? NaN;
  const [most, fewest] = [greatest(known, by), least(known, by)];
  const said = (row: MapRow) => descriptions.peakOf(row.name, saidNumber(row, formatQuantity));
  if (!most || !fewest) return descriptions.areas(chart);
  if (most === fewest) return descriptions.lines(chart, said(most));
  return fullest(descriptions.mostAndLeastOf(chart, said(most), said(fewest)), descriptions.areas(chart));
}
