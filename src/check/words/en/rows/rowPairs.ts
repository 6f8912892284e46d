import {namesInOrder} from "../../namesIn.js";
import {type RowStatement} from "./rowStatement.js";

/** "More people died in Riverside than in Old Port", "Riverside is above Old Port", "Riverside overtook Old Port": the first of the two names has more. */
export function pairsIn(sentence: string, names: readonly string[]): RowStatement[] {
  const found = namesInOrder(sentence, names);
  return found.flatMap(({named: first, start}, index): RowStatement[] => {
    const second = found[index + 1];
    if (!second) return [];
    const end = start + first.name.length;
    const before = /[^;:!?]*$/u.exec(sentence.slice(0, start))?.[0] ?? "";
    // The numbers of both may stand between them.
    const between = sentence
      .slice(end, second.start)
      .replace(/\s?\([^()]*\)|,\s(?:at|with|on)\s[^,]*\p{N}[^,]*,/gu, "");
    const token = sentence.slice(start, second.start + second.named.name.length);
    const placed = {token, start, end: start + token.length};
    if (/(?<!\p{L})(?:not?|never|nor|once|used|if|would|could|may|might|until)(?!\p{L})|n[’']t(?!\p{L})/iu.test(before + between)) return []; // prettier-ignore
    const [, word = "", about = ""] =
      /(?<!\p{L})(more|higher|fewer|less|lower)(?!\p{L})([^;:,]*?)\s(?:in|at|among|by|from|for)\s(?:the\s)?$/iu.exec(
        before
      ) ?? [];
    const isThan = /^\sthan\s(?:in|at|among|by|from|for)?\s?(?:the\s)?$/iu.test(between);
    const [, place = ""] =
      /^\s(?:(?:is|was|are|were|has|have|stays?|stayed|has been)\s)?(?:(?:far|well|still|just|now|slightly)\s)*(above|ahead of|below|behind)\s(?:the\s)?$/iu.exec(
        between
      ) ?? [];
    const [, measured = "", thing = ""] =
      /^\s(?:has|had|have|recorded|saw|counted|reported|charges|pays|won|wins|took|takes|earned|earns|sold|sells|built|builds|made|makes|got)\s(?:far\s|many\s)?(more|higher|fewer|less|lower)((?:\s\p{L}+){1,3})\sthan\s(?:the\s)?$/iu.exec(
        between
      ) ?? [];
    const isOver =
      /^\s(?:(?:has|have|now)\s)?(?:overtook|overtakes?|overtaken|out(?:scor|sell|sold|perform|number|spen[dt]|pac|rank|earn)\p{L}*|exceeds?|exceeded|surpass(?:es|ed)?)\s(?:the\s)?$/iu.test(
        between
      );
    if (isOver) return [{kind: "pair", about: "", names: [first.name, second.named.name], ...placed}];
    const [says, of] = isThan && word !== "" ? [word, about] : place !== "" ? [place, ""] : [measured, thing];
    if (says === "") return [];
    const isMore = /^(?:more|higher|above|ahead of)$/iu.test(says);
    const pair = isMore ? [first.name, second.named.name] : [second.named.name, first.name];
    return [{kind: "pair", about: of, names: pair, ...placed}];
  });
}
