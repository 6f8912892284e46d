import {superlatives} from "../comparison/polarity.js";

// How a clause says who has most or least of something.

/** Verbs between what there is most of and whose it is, as a pattern. */
export const areAt = "(?:is|are|was|were|remains?|stays?)(?: (?:now|still|paid|found|charged|seen|recorded))?|falls?|fell|comes?|came|goes?|went|lives?|lived"; // prettier-ignore

/** Where all rows may be, "the region’s most punctual". */
const areas = "(?:region|country|county|city|nation|world|state|league|network|coast|continent|island|province|sector|industry|market|town)"; // prettier-ignore

export const withArticle = new RegExp(
  `(?<!\\p{L})(?<verb>[\\p{L}’'-]+)\\s(?<token>(?:by far\\s)?(?:the\\s(?:${areas}[’']s\\s)?)(?<says>${superlatives}))(?!\\s\\p{L}+(?:ly|ed|al|ous|ive)\\s)(?<about>(?:\\s(?!(?:of|in|among|by|for|at|on|with|and|but|outside|to\\sthe)(?!\\p{L}))[\\p{L}’'-]+){0,3})(?<scope>)`,
  "giu"
);
// "Grew fastest", "is highest in Osta".
export const withoutArticle = new RegExp(
  `(?<!\\p{L})(?<verb>[\\p{L}’'-]+)\\s(?:by far\\s)?(?<token>(?<says>${superlatives}))(?<scope>(?=\\s*(?:$|[.,;:]|(?:in|among|at|for|and|on|of\\sall|from)\\s)))`,
  "giu"
);

// "The highest rents are in Osta", "the town with the driest summers is Osta".
export const inverted = new RegExp(
  `^(?:in\\s\\p{N}{4}\\s)?(?:the\\s(?!only\\s)\\p{L}+\\s(?:with|that has|which has)\\s)?(?<token>(?:by far\\s)?the\\s(?<says>${superlatives}))(?!\\s\\p{L}+(?:ly|al|ous|ive)\\s)(?<about>(?:\\s(?!(?:of|in|among|by|for|at|on|with|and|but|outside|${areAt})(?!\\p{L}))[\\p{L}’'-]+){0,4})(?<scope>(?=\\s(?:${areAt})\\s))`,
  "giu"
);
// "Is the top spender".
export const top =
  /(?<=(?<!\p{L})(?:is|are|was|were|remains?|stays?)\s)(?<token>(?:by far\s)?the\s(?:top|leading))(?<about>(?:\s\p{L}+){0,2}?\s\p{L}+(?:er|or)s?)(?!\p{L})(?<scope>)/giu;
// "Leads the region in spending", "tops the list".
export const leads =
  /(?<token>(?<!\p{L})(?:leads?|led|tops?|topped|heads|headed)\s(?:now(?=\s*(?:$|[.,;]))|(?=in\s\p{N}{4}(?!\p{L}))|the\s(?:region|country|nation|world|state|county|coast|league|list|table|rankings?|field|pack|way|others|rest)|them\sall|all\s(?:the\s)?others)|(?<=\s)(?:is|are|stays?|remains?)\s(?:now\s|still\s)?(?:in\s(?:front|the\slead)|on\stop))(?=\s*(?:$|[.,;:!?]|\s(?:in|for|on|by|with)\s))(?:\s(?:in|for|on|by)\s(?<about>\p{Ll}+(?:\s\p{L}+)?))?(?<scope>)/giu;

// "Comes last", "finished bottom".
export const placed = /(?<token>(?<!\p{L})(?:comes?|came|finish(?:es|ed)?|ranks?|ranked|(?:fell|falls?|fallen|slipped|slips?|dropped|drops?|sank|sunk|slid|slides?)\s(?:from\s[\p{L}\p{N}]+\s(?:place\s)?)?to)\s(?<says>last|bottom))(?=\s*(?:$|[.,;:!?]|(?:in|of|among|for|at)\s))(?<scope>)/giu; // prettier-ignore

// "Most bicycles are stolen in Osta".
export const mostAre =
  /(?:^|,\s|^(?:at|in|on|by)\s\p{L}+\s)(?<token>most)(?<about>\s\p{Ll}+)\s(?:are|were|is|was)\s\p{Ll}{3,}(?<scope>)(?=\s(?:in|at)\s)/giu;
