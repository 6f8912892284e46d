import type {Annotation} from "../../plot/annotations/annotation.js";
import {pinnedValue} from "../../plot/annotations/pin.js";
import type {LineSeries} from "./lineSeries.js";

/** Series whose lines break off where an annotation says that another way of counting begins. @throws where none has numbers on both sides */
export function withBreaks(series: readonly LineSeries[], annotations: readonly Annotation[]): readonly LineSeries[] {
  const breaks = annotations.flatMap((each) => (each.kind === "line" && each.breaks ? [each] : []));
  return breaks.reduce((all, {at, label}) => {
    const from = Number(pinnedValue(at, "line").value);
    const parted = all.map((each): LineSeries => {
      const next = each.points.findIndex(({at: date}) => date.getTime() >= from);
      if (next < 1) return each;
      return {...each, points: each.points.map((point, index) => (index === next ? {...point, breaks: true} : point))};
    });
    if (parted.every((each, index) => each === all[index]))
      throw new Error(`nothing to break: no numbers on both sides of ${JSON.stringify(label.text)}: line`);
    return parted;
  }, series);
}
