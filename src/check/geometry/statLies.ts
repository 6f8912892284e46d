import {mode} from "d3";
import {markPlace, rounded, textPlace} from "../where.js";
import type {PublishedMark} from "../published.js";
import type {Violation} from "../subject.js";
import {claimsOf, type Drawn} from "./drawn.js";
import {withoutHeadline} from "./labels.js";
import {counted, lie} from "./lie.js";
import {ratioWords, same} from "./precision.js";

/**
 * Holds a panel of printed figures to drawing no size: its rules are all of one length and weight, one a figure, and the
 * figures are set in type of one size.
 */
export function statLies(drawn: Drawn): Violation[] {
  const rules = drawn.marks.filter(({name}) => name === "line");
  const claims = claimsOf(drawn);
  const found = `${counted(rules.length, "figure")} under rules`;
  return [
    ...(rules.length === claims.length ? [] : [lie("panel", found, `${claims.length}, one for each claim`)]),
    ...ruleLies(rules),
    ...sizeLies(drawn, Math.min(...rules.map(({box}) => box.top)))
  ];
}

function ruleLies(rules: readonly PublishedMark[]): Violation[] {
  const lengthOf = ({box}: PublishedMark) => Math.round((box.right - box.left) * 100) / 100;
  const [length, weight] = [mode(rules.map(lengthOf)), mode(rules.map(({strokeWidth}) => strokeWidth))];
  return rules.flatMap((rule) => {
    const place = markPlace(rule);
    const ratio = ratioWords(lengthOf(rule), length);
    return [
      ...(same(lengthOf(rule), length)
        ? []
        : [lie(place, `a rule of ${lengthOf(rule)} px, ${ratio}`, `${length} px as the others, ratio 1.000`)]),
      ...(rule.strokeWidth === weight
        ? []
        : [lie(place, `a rule ${rounded(rule.strokeWidth)} px thick`, `${weight} px, as the others`)])
    ];
  });
}

function sizeLies({published}: Drawn, top: number): Violation[] {
  const values = withoutHeadline(published.texts, published.title).filter(
    ({weight, box}) => weight === 700 && box.top > top
  );
  const usual = mode(values.map(({size}) => size));
  return values.flatMap((value) => {
    if (value.size === usual) return [];
    const found = `set in ${value.size} px, ${ratioWords(value.size, usual)}`;
    return [lie(textPlace(value), found, `${usual} px as the other figures, ratio 1.000`)];
  });
}
