const low = /(?<!\p{L})(?:lowest|at (?:its|their) low|low point|trough|minimum|bottom(?:s|ed)? out)(?!\p{L})/iu;
const high =
  /(?<!\p{L})(?:highest|at (?:its|their) (?:high|peak)|high point|peak(?:s|ed)?|maximum|top(?:s|ped)? out)(?!\p{L})/iu;
/** What is said of some numbers, and not of all that is drawn: "second highest", "lowest since 2010", "highest for a woman". */
const ofSome = /\p{N}|(?<!\p{L})(?:second|third|fourth|fifth|since|until|before|after|ever|one of|among|not|never|off|from|to|than|below|above|near|for|new)(?!\p{L})/iu; // prettier-ignore

/** Which end of all numbers words name, "Rent at its lowest"; *null* where they name none, both, or that of a part of them. */
export function endSaid(words: string): "most" | "least" | null {
  const [isLow, isHigh] = [low.test(words), high.test(words)];
  return isLow === isHigh || ofSome.test(words) ? null : isLow ? "least" : "most";
}
