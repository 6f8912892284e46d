import type {Way} from "./rowStatement.js";

/** Words that say which way numbers went. */
export interface WayWords {
  /**
   * *change*: of what is a change itself, of a currency and not of what was lost; *count*: of what was counted; *level*: a comparison
   * with an earlier time; *cut*: of what somebody did.
   */
  readonly kind: "verb" | "change" | "count" | "level" | "cut";
  readonly way: Way;
  /** Finds them in a text. */
  readonly within: RegExp;
  /** Finds them at its head, behind a few other words. */
  readonly atHead: RegExp;
}

// "Dearer than a year ago", "lower than it was in 2019".
/** Who it was then, between "than" and a time, as a pattern. */
export const itWas = "(?:(?:it|they|that|those|he|she)\\s(?:was|were|did|had|paid|cost|stood)\\s)?";
/** How long ago something was, as a pattern. */
export const someYears =
  "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\p{N}{1,2})\\s(?:year|month|week|decade)s?\\s(?:ago|before|earlier)";
const then = `${itWas}(?:(?:in|at the start of)\\s\\p{N}{4}|${someYears}|last\\s(?:year|month)|the\\s(?:year|month)\\sbefore)`;
const ownLevel =
  "(?:its|their|the)\\s(?:\\p{L}+\\s(?:of|in)\\s\\p{N}{4}|\\p{N}{4}\\s(?:level|rate|figure|total|peak|high))";
/** The year of "its level of 2019", "the 2019 level", "than in 2019", or how long ago it was. */
export const levelOf = new RegExp(
  `(?:its|their|the)\\s(?:\\p{L}+\\s(?:of|in)\\s)?(?<level>\\p{N}{4})|\\sthan\\s${itWas}(?:(?:in|at the start of)\\s(?<year>\\p{N}{4})|(?<ago>${someYears}))(?!\\p{L})`,
  "iu"
);

function going(words: string): string {
  return `(?:(?<=,\\s)(?:both|all)\\s(?:${words})|(?:is|are|was|were)\\s(?:\\p{L}+\\s)?|(?:keeps?|kept)\\s)(?:${words})`;
}
function became(words: string): string {
  return `(?:became|become|becomes|got|gets?|grew|turned|turns) (?:${words})(?! than)`;
}
/** "Sank in Osta", and not "slipped into recession". */
function moved(words: string): string {
  return `(?:${words})(?!\\s(?:into|behind|below|past|above|over|out|at|for|ahead|on|off)(?!\\p{L}))`;
}
/** "Are up in Osta", and not "up for sale", or "up to". */
function isNow(word: string): string {
  return `(?:is|are|was|were)\\s${word}(?=\\s*(?:$|[.,;])|\\s(?:in|since|on|from|again|sharply|slightly|everywhere)(?!\\p{L}))`;
}

const tables: Readonly<Record<WayWords["kind"], readonly (readonly [Way, string])[]>> = {
  verb: [
    [
      "down",
      `(?:ever|fewer\\sand|less\\sand)\\s(?:fewer|less)|(?:came|comes?|went|goes|go|gone)\\sdown(?!\\s(?:to|with|in\\shistory))|collapsed?|collapses|slumped|slumps?|crashed|crashes|fell|falls?|fallen|eased|emptied(?:\\sout)?|(?:is|are|was|were|being|been)\\scut(?=\\s*(?:$|[.,;]|\\s(?:in|again|sharply|back)(?!\\p{L})))|empties(?:\\sout)?|deserted|(?:keeps?|kept|is|are|was|were)\\s(?:leaving|deserting|abandoning|fleeing)|shortened|dropped|drops?|declined|declines?|decreased|decreases?|shrank|shrunk|shrinks?|${going("falling|easing|dropping|declining|decreasing|shrinking|cooling")}|${isNow("down")}|down\\s(?:an?\\s(?:touch|little|bit)|slightly|sharply)|(?<=^)down(?=\\sin\\s)|${moved("sank|sinks?|sunk|slid|slides?|slipped|slips?|plunged|plunges?|tumbled|tumbles?|plummeted|plummets?|dwindled|dwindles?")}|${became("rarer|less common|cheaper|safer|shorter|smaller|colder|cooler|lower|slower")}`
    ],
    [
      "up",
      `(?:ever|more\\sand)\\smore|(?:went|goes|go|gone)\\sup(?!\\sto)|rose|rises?|risen|lengthened|grew|grown|grows?|(?:come|came|coming|flooded|flocked|streamed|poured)\\s(?:(?:flooding|flocking|streaming|pouring)\\s)?back(?=\\s(?:to|in)\\s)|increased|increases?|climbed|climbs?|${going("rising|growing|increasing|climbing|warming")}|${isNow("up")}|up\\s(?:an?\\s(?:touch|little|bit)|slightly|sharply)|(?<=^)up(?=\\sin\\s)|${moved("soared|soars?|surged|surges?|jumped|jumps?|leapt|leaps?|rocketed|rockets?|spiked?|shot\\sup|shoots?\\sup")}|${became("more common|more frequent|dearer|deadlier|costlier|pricier|longer|larger|bigger|warmer|hotter|higher|faster|more expensive")}`
    ],
    [
      "same",
      "(?:was|were|is|are|stayed|remained|stays?|remains?) (?:both )?(?:unchanged|the same|flat)|did not change|(?:freezes?|froze|frozen)(?=\\s(?:it|them|its|their|the)(?!\\p{L})|\\s*(?:$|[.,;]))"
    ],
    [
      "steady",
      "(?:stood|stands?)\\sstill|stagnate[sd]?|stall(?:s|ed)?|flatlined?|plateau(?:s|ed)?|nothing\\s(?:has\\s|had\\s)?(?:changed|moved)|(?:barely|hardly|scarcely)\\s(?:gr[eo]wn?|r[io]sen?|f[ea]ll(?:en)?|increased|declined|dropped|shr[au]nk)|(?:holds?|held|keeps?|kept|stays?|stayed|remains?|remained|is|are|was|were)\\s(?:all\\sbut\\s|broadly\\s|largely\\s)?(?:steady|stable|level)|(?:is|are|was|were|stays?|stayed)\\s(?:all\\sbut|broadly|almost|nearly)\\s(?:flat|unchanged|the\\ssame)|(?:barely|hardly|scarcely)\\s(?:moves?|moved|changes?|changed|budges?|budged|stirs?|stirred)"
    ]
  ],
  change: [
    ["down", "lost|loses?|weakened"],
    ["up", "gained|gains?|strengthened"]
  ],
  count: [
    [
      "down",
      "(?:saw|had|recorded|reported|counted) (?:fewer|less|a fall|falls)|(?:saw|sees?|watched) (?:[\\p{L}’'-]+ ){1,4}(?:fall|drop|decline|shrink)"
    ],
    [
      "up",
      "(?:saw|had|recorded|reported|counted) (?:more|a rise|rises)|(?:saw|sees?|watched) (?:[\\p{L}’'-]+ ){1,4}(?:rise|grow|climb|increase)"
    ]
  ],
  level: [
    [
      "back",
      `(?:recovered|returned|(?:is|are|was|were|got)\\sback)\\s(?:to|at)\\s${ownLevel}|(?:(?:won|gained|got)\\sback|regained|recovered|reached)\\s(?:all\\s(?:of\\s)?)?${ownLevel}|(?:regained|recovered|(?:won|gained|got)\\sback)\\s(?:all|everything)\\s(?:that\\s)?(?:it|they)\\s(?:had\\s)?lost|(?:made\\sup|made\\sgood)\\s(?:all\\s(?:of\\s)?)?(?:its|their|the)\\sloss(?:es)?|(?:has|have)\\s(?:fully\\s)?recovered(?:\\sfrom\\s(?:the\\s)?\\p{L}+|\\sfully)?(?!\\s(?:to|at|some|half|most|only|a|part)(?!\\p{L}))`
    ],
    [
      "high",
      "(?:is|are|was|were)\\sback\\s(?:to|at)\\s(?:its|their)\\s(?:old\\s|former\\s|pre-\\p{L}+\\s)?(?:peaks?|highs?|best|level)(?!\\p{L})"
    ],
    [
      "down",
      `(?:less|fewer|emptier|lower|cheaper|smaller|shorter)(?:\\s\\p{L}+){0,2}\\sthan\\s${then}|(?:below|under)\\s${ownLevel}`
    ],
    [
      "up",
      `(?:more|higher|fuller|dearer|larger|bigger|longer|costlier)(?:\\s\\p{L}+){0,2}\\sthan\\s${then}|(?:above|over)\\s${ownLevel}`
    ]
  ],
  cut: [
    ["down", "cut|reduced|lowered|trimmed|shortened"],
    ["up", "raised|lifted|lengthened"]
  ]
};

/** Whether a verb says that something went far: "soared", "plunged". */
export const isSteep = (token: string): boolean =>
  /^(?:soar|surg|jump|lea?p|rocket|spike|sho[ot]+t?\sup|plung|plummet|tumbl|slump|crash|collaps)/iu.test(token.trim());

/** Whether words say of a price itself which way it went, and not of its change. */
export const isOfPrice = (token: string): boolean =>
  /(?:cheaper|dearer|costlier|pricier|expensive)(?!\p{L})/iu.test(token);

/** The verbs that say which way, as a pattern. */
export const wayVerbs: string = tables.verb.map(([, words]) => words).join("|");

const kinds = ["verb", "change", "count", "level", "cut"] as const;

export const wayWords: readonly WayWords[] = kinds.flatMap((kind) =>
  tables[kind].map(([way, words]) => ({
    kind,
    way,
    within: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu"),
    atHead: new RegExp(`^(?:\\s[\\p{L}’'-]+){0,3}?\\s(?:have\\s|has\\s|also\\s)?(?:${words})(?!\\p{L})`, "iu")
  }))
);
