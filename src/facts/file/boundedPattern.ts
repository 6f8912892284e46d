import {isObject} from "../boundary.js";

/** A group that is repeated: what a text has of it may be parted in more ways than can be tried. */
const repeatedGroup = /\)(?:[*+]|\{\d)/;

/** What may take more or less of a text. */
const repeat = /[*+]|(?<!\()\?|\{\d+,/g;

/** What a pattern may take. */
export interface PatternLimits {
  /** What to throw for a text that takes longer. */
  readonly slow: (text: string) => Error;
  /** In ms, for one text; default five seconds: thousands of times what a pattern takes that is meant well, also on a busy machine. */
  readonly patience?: number;
}

/**
 * Tells whether texts are of a regular expression from end to end. One may take longer for a text than anybody lives, by accident
 * or by somebody's will: Node stops it, and a page has no means to.
 * @throws where **pattern** is no regular expression
 */
export function boundedPattern(pattern: string, {slow, patience = 5000}: PatternLimits): (text: string) => boolean {
  const whole = new RegExp(`^(?:${pattern})$`, "u");
  const isQuick = !repeatedGroup.test(pattern) && (pattern.match(repeat) ?? []).length <= 1;
  const load = typeof process === "undefined" ? undefined : process.getBuiltinModule;
  if (isQuick || !load) return (text) => whole.test(text);
  const {createContext, Script} = load("node:vm");
  const given = {whole, text: ""};
  const [context, script] = [createContext(given), new Script("whole.test(text)")];
  // To be able to stop takes a tenth of a millisecond a text, and a column says the same over and over.
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    given.text = text;
    try {
      const isOf = script.runInContext(context, {timeout: patience}) === true;
      if (known.size >= mostKnown) known.clear();
      known.set(text, isOf);
      return isOf;
    } catch (error) {
      // It is none of the errors of this realm.
      throw isObject(error) && error["code"] === stopped ? slow(text) : error;
    }
  };
}

const stopped = "ERR_SCRIPT_EXECUTION_TIMEOUT";

/** How many texts are remembered of a column. */
const mostKnown = 10_000;
