import {namesInOrder} from "../../namesIn.js";
import {wayAlone} from "../comparison/directions.js";
import {comparatives, polarityOf} from "../comparison/polarity.js";
import {toDo} from "./pairWords.js";
import {type RowStatement, takesBack, uncompared} from "./rowStatement.js";

const thanAny = new RegExp(
  `(?<verb>(?:\\s[\\p{L}’'-]+){0,4}?)\\s(?:far\\s|much\\s|many\\s)?(?<says>${comparatives})(?<about>(?:\\s(?!than\\s)[\\p{L}’'-]+){0,4})\\sthan\\s(?:in\\s|at\\s)?(?:any(?:where|one|body)(?=\\s*(?:$|[.,;:]))|any(?:where|one|body)?(?:\\s(?:other|of|else)(?!\\s(?:year|month|week|day|time|decade|season)))|all\\s(?:of\\s)?(?:the\\s|its\\s|their\\s)?(?:other|neighbours|rest)|every\\sother|everyone|everybody|everywhere)(?!\\s(?:year|month|week|day|time|decade|season))`,
  "iu"
);

/** "Osta pays more than any of its neighbours": it has most of the rows. */
export function anyIn(clause: string, names: readonly string[]): RowStatement | null {
  const [first] = namesInOrder(clause, names);
  if (!first) return null;
  const end = first.start + first.named.name.length;
  const match = thanAny.exec(clause.slice(end));
  const {says = "", verb = "", about = ""} = match?.groups ?? {};
  if (!match || match.index > 12 || takesBack.test(clause.slice(0, end + match.index) + match[0])) return null;
  const {way, kinds, noun} = polarityOf(says);
  const from = way === "more" ? "most" : "least";
  const token = clause.slice(first.start, end + match.index + match[0].length);
  return {kind: "end", from, kinds, noun, change: wayAlone(verb), verb: verb.trim(), aside: "", about: about.replace(toDo, ""), names: [first.named.name], token, start: first.start, end: first.start + token.length}; // prettier-ignore
}

const noneThan = new RegExp(
  `^(?:[Nn]o|[Nn]owhere|[Nn]obody)(?!\\p{L})[^;:,]*?(?<!\\p{L})(${comparatives})((?:\\s\\p{L}+){0,5}?)\\sthan\\s`,
  "u"
);

/** "No country hosts more refugees than Chad": Chad has most, or as many as another. */
export function noneIn(clause: string, names: readonly string[]): RowStatement | null {
  const match = noneThan.exec(clause);
  const [token = "", word = "", behind = ""] = match ?? [];
  const own = namesInOrder(clause, names).map(({named: {name}}) => name);
  if (!match || own.length === 0 || /(?<!\p{L})(?:other|else|since|ever)(?!\p{L})/iu.test(token)) return null;
  const {way, kinds, noun} = polarityOf(word);
  const from = way === "more" ? "most" : "least";
  // "Has been fined more often than Osta".
  const about = behind.replace(/\s(?:often|frequently|likely)(?!\p{L})/giu, "");
  return {...uncompared, kinds, noun, kind: "end", from, about, names: own, token, start: 0, end: token.length};
}
