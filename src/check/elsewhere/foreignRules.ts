import {sizeByRadius} from "./sizeByRadius.js";
import {axisInverted} from "./axes/axisInverted.js";
import {baselineCut} from "./baselineCut.js";
import {dataDisagrees} from "./compared/dataDisagrees.js";
import {dualAxis} from "./axes/dualAxis.js";
import {labelsExchanged} from "./labelsExchanged.js";
import {lengthOnLog} from "./axes/lengthOnLog.js";
import {numberDisagrees} from "./numberDisagrees.js";
import {stepUneven} from "./axes/stepUneven.js";

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
