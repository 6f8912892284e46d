import {barLies} from "./barLies.js";
import {areaLies} from "./areaLies.js";
import {arrowLies} from "./arrowLies.js";
import {claimRowLies} from "./claimRowLies.js";
import {columnsLies} from "./columnsLies.js";
import {unitCountLies} from "./countLies.js";
import {eventTimelineLies} from "./eventLies.js";
import {facetsLies} from "./facetsLies.js";
import {forecastLies} from "./forecastLies.js";
import {shareGridLies, shareGridsLies} from "./gridLies.js";
import {groupedBarsLies} from "./groupLies.js";
import {histogramLies} from "./histogramLies.js";
import {lineLies} from "./lineLies.js";
import {rangeLies} from "./rangeLies.js";
import {slopeLies} from "./slopeLies.js";
import {seatsLies} from "./seatsLies.js";
import {statPanelLies} from "./statLies.js";
import {stripLies} from "./stripLies.js";
import {regionLies} from "./regionLies.js";
import {stackedBarsLies} from "./stackLies.js";
import {tileLies} from "./tileLies.js";
import {tableLies} from "./tableLies.js";
import {scatterLies} from "./scatterLies.js";
import {waterfallLies} from "./waterfallLies.js";
import {twoWholesLies} from "./wholesLies.js";
import type {Lie} from "./lie.js";

/** The lies about all forms, each of which one rule must catch. */
export const lies: readonly Lie[] = [
  ...barLies,
  ...areaLies,
  ...arrowLies,
  ...claimRowLies,
  ...columnsLies,
  ...eventTimelineLies,
  ...facetsLies,
  ...forecastLies,
  ...groupedBarsLies,
  ...histogramLies,
  ...lineLies,
  ...rangeLies,
  ...scatterLies,
  ...seatsLies,
  ...shareGridLies,
  ...shareGridsLies,
  ...slopeLies,
  ...stackedBarsLies,
  ...statPanelLies,
  ...stripLies,
  ...tableLies,
  ...tileLies,
  ...regionLies,
  ...twoWholesLies,
  ...unitCountLies,
  ...waterfallLies
];
