import {groundsIn} from "../../facts/citable.js";
import {type Area, lineWidth} from "../../form.js";
import {noteType} from "../../theme/typeSizes.js";
import {type Block, typeset} from "../../type/typeset.js";
import {beforeNumber} from "../../words/clauses.js";
import {language} from "../../words/language.js";
import {formatFurther, formatLabel, formatQuantity, isDirected} from "../../words/numbers.js";
import {phrase} from "../../words/phrase.js";
import type {MapRow} from "./mapRows.js";
import type {NamedRegions, RegionLabel} from "./regionLabels.js";

/**
 * The regions that are to stand out and have no label, and the highest and the lowest where a highest has none; *null* where all
 * have one.
 */
export function unlabelledNote(
  {rows, named}: {readonly rows: readonly MapRow[]; readonly named: NamedRegions},
  labels: readonly RegionLabel[],
  area: Area
): Block | null {
  const isMissing = (name: string) => labels.every((label) => label.name !== name);
  const rowsOf = (names: readonly string[]) =>
    names.flatMap((own) => rows.filter(({name, quantity}) => name.text === own && quantity !== null));
  const ends = named.highest.some(isMissing) ? [named.highest, named.lowest] : [];
  const others = [...named.highlighted].filter((name) => isMissing(name) && !ends.flat().includes(name));
  // The first number brings its unit, which those after it may leave out; a change has its sign, as on the map.
  const [first] = rowsOf([...others, ...ends.flat()]);
  const inWords = (names: readonly string[]) =>
    rowsOf(names).map((row) =>
      wordsOf(row, isDirected(row) ? formatLabel : row === first ? formatQuantity : formatFurther)
    );
  const sentences = [
    ...inWords(others).map((words) => `${words}.`),
    ...(ends.length > 0 ? [language.labels.outermost(inWords(named.highest), inWords(named.lowest))] : [])
  ];
  if (sentences.length === 0) return null;
  const said = rowsOf([...ends.flat(), ...others]);
  const style = {...noteType, fill: area.palette.ink, role: "annotation"} as const;
  const words = phrase(sentences.join(" "), groundsIn([...said, ...said.map(({name}) => name)]));
  return typeset(words, style, lineWidth(area, area.width));
}

const wordsOf = ({name, quantity, unit}: MapRow, format: typeof formatQuantity) =>
  quantity ? `${beforeNumber(name).text} ${format({quantity, unit})}` : name.text;
