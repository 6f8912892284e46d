import {sizeByRadius} from "./sizeByRadius.js";
import {axisInverted} from "./axisInverted.js";
import {baselineCut} from "./baselineCut.js";
import {dataDisagrees} from "./dataDisagrees.js";
import {dualAxis} from "./dualAxis.js";
import {labelsExchanged} from "./labelsExchanged.js";
import {lengthOnLog} from "./lengthOnLog.js";
import {numberDisagrees} from "./numberDisagrees.js";
import {stepUneven} from "./stepUneven.js";

/** The rules about charts that carry no claims, in the order in which they are documented. */
export const foreignRules = [
  baselineCut,
  axisInverted,
  lengthOnLog,
  dualAxis,
  stepUneven,
  sizeByRadius,
  numberDisagrees,
  labelsExchanged,
  dataDisagrees
] as const;
