import {remembered} from "../../../remembered.js";
import type {Stretch} from "../dates/dateMentions.js";
import {plainLowerCase} from "./plainCharacters.js";

/** Phrases with a word of a number that say none; sources of regular expressions for plain texts in lower case. */
const phrases = [
  // First, second, third.
  "(?:its|their|his|her|my|our|your|whose|one['’]s) first(?= [a-z])",
  "(?:on )?a scale (?:of|from) (?:\\d{1,3}|zero|one) (?:to|-|–) (?:\\d{1,3}|five|seven|ten)",
  "at first(?: (?:sight|glance|hand|blush))?",
  "first(?:ly)? (?:of all|and foremost)",
  "(?:in|of) the first (?:place|instance)",
  "for the first time(?: ever)?(?: (?:since|in))?",
  "the first time",
  "(?:come|came|comes|put|puts|ranks?|women and children|safety|america|country) first",
  "(?:was|were|is|are|been|be|had|has|have|it|they|he|she|who|which|that|when|since|than) first(?= [a-z]+(?:ed|n|t|d|e)\\b)",
  "first (?:published|reported|measured|recorded|seen|made|built|sold|used|held|met|elected|announced)",
  "first[ -](?:aid|class|hand|name|names|person|lady|ladies|minister|ministers|world|language|team|floor|responders?|time buyers?|past the post|past-the-post|come|rate|born|degree|principles?|impressions?|amendment|nations?|reading)",
  "first-(?:time|generation|half|quarter|choice|year|order|line|mover|person|team|string)",
  "(?:the |in the )?(?:first|second|latter) half of (?:the|a|this|that|last|next|his|her|its|their) (?:year|month|week|decade|century|war|season|term|game|match|financial year)",
  "the (?:first|second|third|last) of (?:its|their|his|her) (?:kind|sort|type)",
  "(?:the )?first (?:steps?|signs?|part|lines?|thing|few|to last)",
  "second[ -](?:hand|thoughts?|nature|homes?|languages?|opinions?|chances?|helpings?|glances?|looks?|cousins?|jobs?|terms?|wind|fiddle|guess(?:ed|ing)?|rate|class|floor|best|coming|person|reading|amendment|in command|generation)",
  "second[- ]to none",
  "(?:per|every|a split|split|last|a|each) second(?=[.,;:!?]| counts?|s?$| later| time round| or two)",
  "per second(?![- ](?:largest|highest|lowest|most|least))",
  "called one(?=[.,;:!?]|$)",
  "on second thoughts?",
  "(?:a |any )?third part(?:y|ies)(?:['’]s)?(?<!the third party)",
  "(?:the |a |any )?third[ -](?:world|sector|person|age|reich|way|floor|degree|class|reading|country|countries|wheel)",
  "(?:fourth|fifth|sixth)[ -](?:estate|power|column|form|formers?|floor|wall|amendment|wheel)",
  "(?:in |the )?(?:seventh heaven|eleventh hour|eleventh-hour|ninth cloud|nth degree)",
  "(?:an? |the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) (?:floor|grade|graders?|gear|base|amendment|symphony|commandment)",
  "the first (?:calendar |full |ever )?(?:year|month|week|day|season|country|city|state|nation|woman|man|person|president|club|team|party|company|bank|firm|driver|athlete|player|drug|vaccine|film|book|school)(?: ever)?(?= (?:to|when|that|since|ever|above|below|over|under|more|less|with|without|whose|where))",
  // One.
  "one another(?:['’]s)?",
  "one by one|one on one|one-on-one|one to one|one-to-one|all in one|one and (?:the same|all|only)|one at a time|one too many|one for all",
  "(?:at|for|in|on|from|to|of) (?:any )?one (?:another|point|time|stage|thing|side|place|end|way|reason|go|piece|sense|voice|word|stroke|hand|day|and the same)",
  "(?:the |on the |on )?one hand",
  "one (?:day|morning|evening|night|afternoon|summer|winter|spring|autumn|thing|way or another|way or the other|step ahead|side of)(?! of)",
  "(?:it is|is|was) one thing",
  "(?:the |of |to |any|some|every|no|each|this|that|which|new|old|latest|last|same|only|other|whole|right|wrong|good|bad|better|big|bigger|small|smaller|large|larger|long|longer|short|shorter|first|dark|light|previous|next|current|former|latter|earlier|later) ?one(?:s|['’]s)?(?= (?:is|was|are|were|that|which|who|of the(?! (?:\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b)|has|had|will|would|can|to|in|on|from|for|with|by)\\b|[.,;:!?]|$)(?! in (?:every |each )?(?:\\d|two|three|four|five|six|seven|eight|nine|ten|a|twelve|twenty)\\b)",
  "one (?:would|can|can['’]t|cannot|could|may|might|must|should|need|has to|wants?|knows?|thinks?|sees?|hopes?)",
  "one or (?:more|other|another|the other)(?: of)?",
  "one of(?= (?:the|its|his|her|their|our|my|your|them|these|those|us|many|several|a|an|[a-z]+['’]s)\\b)(?! (?:the |these |those )?(?:\\d|two|three|four|five|six|seven|eight|nine|ten)\\b)",
  "(?:back to |to )?square one",
  "one(?:self|time)?['’]s own",
  "(?:number|day|no\\.?) one(?= (?:priority|issue|concern|fan|hit|rule|of the war)|[.,]|$)",
  "one-(?:off|offs|way|time|sided|stop|size-fits-all|man|woman|party|child|horse|liners?|armed|eyed|nil|upmanship|dimensional)",
  "one (?:flag|nation|roof|and a half minds)",
  // Two and more.
  "(?:the|these|those|between the|of the) two(?: (?:sides|countries|nations|states|neighbours|neighbors|parties|governments|capitals|leaders|ministers|presidents|ministries|armies|churches|unions|cities|towns|firms|companies|peoples|groups|halves|ends|men|women|brothers|sisters|houses|chambers|of them))(?! (?:and|or) )",
  "(?:between|of|into|the) (?:the )?two(?=[.,;:!?]| is| are| was| were|$)",
  "two-(?:way|party|state|tier|track|speed|time|horse|bit|step|tone|piece|wheelers?|seaters?|factor)",
  "(?:one|two|three|four|five|six|seven|eight|nine|ten)-(?:[a-z]+ed|[a-z]+al|dimensional|legged|star|stars|wheel|wheeled|wheelers?|door|letter|lettered|pack|packs|piece|ply|lane|way|course|poster|part|sided|cornered|leaf|leaved|point turn|string|a-side|seater|seaters)(?![a-z])",
  "three (?:cheers|wise men|musketeers|rs)|three-ring|four seasons|four corners of|on all fours|at sixes and sevens|seven seas|seven wonders|seven deadly|nine lives|nine times out of ten|dressed to the nines|the whole nine yards|(?:on )?cloud nine|(?:death by )?a thousand cuts|nine-to-five|nine to five|ten commandments|high five|high fives|take five|the big four|the five eyes|five eyes|the six nations|six nations|deep six|fourth estate|catch-(?:22|twenty-two)|24/7|twenty-four-seven|(?:a |the )?360-degree|50[-/:]50|fifty-fifty|20/20|forty winks|twenty-twenty|two cents|two by two|two and two|in two minds|put two and two together|a thousand words|a million miles|(?:one|thanks) in a million|a hundred to one|ten a penny",
  // Nothing, halves, quarters.
  "zero[ -](?:tolerance|sum|hours?|day|carbon|emissions?|waste|rated|rating|growth policy|covid|in on|interest policy)(?! (?:per|%))",
  "(?:net|ground|absolute|sub|patient|day|year)[ -]zero(?![a-z])",
  "below zero|above zero(?= degrees)",
  "half[ -](?:time|(?<!and (?:a|one)[ -]half[ -])times|way|hearted|heartedly|life|lives|term|terms|truths?|brothers?|sisters?|mast|moon|board|caste|baked|back|backs|timbered|light|day|days|siblings?|volley|price tickets?|forgotten|hidden|finished|built|asleep)(?![a-z])",
  // "The lake is more than half full" says how full.
  "(?<!(?:than|nearly|almost|over|about|only|just|barely|roughly|is|are|was|were|now|still) )half[ -](?:empty|full)(?![a-z])",
  "half-(?!(?:dozen|hundred|thousand|million|billion|trillion|percent|point)(?![a-z]))[a-z]+(?![a-z])(?!-)",
  "halfway(?: houses?)?",
  "(?:the |her |his |my |your )?(?:other|better) half(?: of the (?:story|world|battle|picture))?",
  "(?:at |in )?close quarters|quarter-?finals?|quarterbacks?|quarterly|no quarter|from all quarters|living quarters|latin quarter|french quarter|old quarter|(?:the )?jewish quarter",
  "not half bad|half the battle|half a mind|too clever by half|by halves|half and half",
  // Doubles.
  "double[- ](?:standards?|count(?:s|ed|ing)?|edged|check(?:s|ed|ing)?|deckers?|decks?|act|agents?|bass|bind|blind|booked|booking|breasted|click|cross|crossed|dealing|dip|dutch|entry|entendre|fault|figures|glazed|glazing|jeopardy|life|meanings?|negative|parked|room|rooms|take|talk|think|time|vision|yellow lines?|whammy|down|bed|beds|barrelled|barreled)",
  "(?:body|stunt) doubles?|on the double|doubles? (?:tennis|title|match|final)|double or quits",
  "triple[- ](?:a|lock|jump|jumper|crown|threat|bypass|talaq|glazed|glazing|treble)|treble clef|treble hook|quadruple bypass",
  "third time (?:lucky|round|around)|(?:the )?(?:first|second|third) time (?:around|round)",
  "twice (?:in a row|over|removed|running|shy|daily|weekly|monthly|yearly|an? (?:day|week|month|year|season)|(?:delayed|postponed|married|divorced|elected|re-elected|removed|told))",
  "once bitten,? twice shy|once in a (?:lifetime|while|generation|blue moon)",
  // What the members of a class have, and no count of them: "two-bed flats", "households of four or more".
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d)-(?:bed|bedroom|room|storey|story|parent|family|person|adult|income|earner|child|car|bath|bathroom|engine|engined|stage|dose|teacher|judge|page|term|berth|lane|ply|hander)(?:s|ed)?(?![a-z])(?! (?:rise|fall|drop|increase))",
  "(?:households|families|groups|parties|homes|teams|crews) of (?:one|two|three|four|five|six|seven|eight|nine|ten)(?: or (?:more|fewer))?(?![a-z])",
  "six of one and half a dozen of the other|(?:half|six) of one,? (?:half|six) of the other|(?:a )?dime a dozen|nineteen to the dozen|talk(?:s|ed|ing)? nineteen",
  "one-in-a-(?:million|thousand|hundred|billion)|one size(?: does not| doesn['’]t)? fits?(?: all)?|two['’]s (?:company|a crowd)|three['’]s a crowd|two can play",
  "one more (?:time|thing|step|reason|push|chance|sign|try|look|word|round|day|turn)",
  // That rounded shares make a whole, and that several answers make more.
  "(?:adds?|sums?|comes?)(?: up)? to (?:more|less) than (?:100(?:\\s?%|\\s?per\\s?cent)?|a hundred(?: per\\s?cent)?)",
  "(?<=\\b(?:all|each|bars?|rows?|parts?|shares?) )(?:adds? up|sums?) to (?:100(?:\\s?%|\\s?per\\s?cent)?|a hundred(?: per\\s?cent)?)",
  "(?:add(?:s|ing)?(?: up)?|sum(?:s|ming)?|total(?:s|l?ing)?|come(?:s|ing)?)(?: to)?(?: exactly| precisely| quite)? (?:100(?:\\s?%|\\s?per\\s?cent)?|a hundred(?: per\\s?cent)?)(?=[^.;]{0,40}\\bround)",
  "(?<=\\bround(?:ed|ing)\\b[^.;]{0,60}(?:add|adds|sum|sums|total|totals)(?: up)?(?: to)?(?: exactly| precisely)? )(?:100(?:\\s?%|\\s?per\\s?cent)?|a hundred(?: per\\s?cent)?)",
  "think(?:ing)? twice|once or twice|once, twice|twice-(?:told|daily|yearly|weekly)"
];

const pattern = new RegExp(`(?<![a-zé\\d])(?:${phrases.join("|")})(?![a-zé\\d])`, "g");

/** The stretches of a text that hold a word of a number and say none: "at first", "half-time", "third parties". */
export const idiomsIn: (text: string) => readonly Stretch[] = remembered(readIdioms, 1000);

function readIdioms(text: string): Stretch[] {
  return [...plainLowerCase(text).matchAll(pattern)].map(({0: {length}, index}) => ({
    start: index,
    end: index + length
  }));
}
