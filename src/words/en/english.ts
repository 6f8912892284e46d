import {isBound} from "./bondWords.js";
import {clauseWords} from "./clauseWords.js";
import {dateWords} from "./dateWords.js";
import {descriptions} from "./descriptions.js";
import {factNames} from "./factNames.js";
import {labels} from "./labels.js";
import {quantityWords} from "./quantityWords.js";
import {sourceWords} from "./sourceWords.js";
import {unitNames} from "./unitNames.js";

/** The English of charts: every word that they print without an author having written it. */
export const english = {
  isBound,
  quantities: quantityWords,
  dates: dateWords,
  units: unitNames,
  clauses: clauseWords,
  descriptions,
  labels,
  sources: sourceWords,
  facts: factNames
};
