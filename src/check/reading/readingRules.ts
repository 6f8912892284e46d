import type {FileRule} from "../rule.js";
import {boundUndrawn} from "./signs/boundUndrawn.js";
import {furnitureMisplaced} from "./furnitureMisplaced.js";
import {gapJoined} from "./gapJoined.js";
import {labelElsewhere} from "./labels/labelElsewhere.js";
import {labelUneven} from "./labels/labelUneven.js";
import {lengthBaseless} from "./measures/lengthBaseless.js";
import {measureUnseen} from "./paint/measureUnseen.js";
import {measureWrong} from "./measures/measureWrong.js";
import {readingIncomplete} from "./readingIncomplete.js";
import {readingStale} from "./readingStale.js";
import {rowsUndrawn} from "./drawn/rowsUndrawn.js";
import {areaByRadius, scaleReversed, scalesMixed, scaleUneven} from "./scaleRules.js";
import {scaleUnfilled} from "./axes/scaleUnfilled.js";
import {scaleUnsaid} from "./axes/scaleUnsaid.js";
import {shadesUnordered} from "./shadesUnordered.js";
import {textJoined} from "./labels/textJoined.js";
import {textMisread} from "./labels/textMisread.js";
import {tickMisplaced} from "./labels/tickMisplaced.js";
import {wholeMixed} from "./wholeMixed.js";

/** The rules that ask the reading in a file, in the order in which they ask. */
export const readingRules = [
  readingIncomplete,
  tickMisplaced,
  furnitureMisplaced,
  scaleUneven,
  scaleReversed,
  scaleUnsaid,
  scaleUnfilled,
  scalesMixed,
  shadesUnordered,
  measureWrong,
  lengthBaseless,
  areaByRadius,
  gapJoined,
  rowsUndrawn,
  measureUnseen,
  boundUndrawn,
  wholeMixed,
  labelElsewhere,
  labelUneven,
  textJoined,
  textMisread,
  readingStale
] as const satisfies readonly FileRule[];
