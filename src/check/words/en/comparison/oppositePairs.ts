// "For the bond", and not "spent for the bond".
const backed =
  "in favou?r|favou?r(?:s|ed)?|back(?:s|ed|ing)?|support(?:s|ed)?|(?<=^|vot\\p{L}{1,3} |is |are |was |were |% )for(?= the | it(?!\\p{L})|,|$)";

/** Words of which a text that has the one for the other says something else of a number. */
export const oppositePairs: readonly (readonly [string, string])[] = [
  ["full", "empty"],
  ["vacant", "occupied"],
  ["open", "closed"],
  ["(?:re)?open(?:s|ed|ing)", "clos(?:es|ing)|closed|shuts?(?: down)?"],
  ["lower(?:s|ed|ing)?(?= \\p{L})", "rais(?:e[sd]?|ing)|increas(?:e[sd]?|ing)"],
  ["fast", "slow(?:er)?"],
  ["abroad", "at home"],
  ["ahead", "behind"],
  ["trail(?:s|ed|ing)?", "leads?|led|leading"],
  ["exports?|exported", "imports?|imported"],
  ["arrivals", "departures"],
  ["immigra(?:tion|nts?)", "emigra(?:tion|nts?)"],
  ["births?", "deaths?"],
  ["minimum", "maximum"],
  ["gross", "net"],
  ["children", "adults"],
  ["employers", "employees"],
  ["inside", "outside"],
  // "Low-income" and "a low price" are no records.
  [
    "peak(?:s|ed)?|(?:record|new|all-time|the) high|highest",
    "(?:record|new|all-time) low|(?:a|the) low(?= (?:of|in|on|was)|,)|lowest|trough(?:s|ed)?"
  ],
  ["youngest", "oldest"],
  ["men", "women"],
  ["boys", "girls"],
  ["male", "female"],
  ["mothers", "fathers"],
  // "In late 2024" is a time.
  ["on time", "late(?! \\d| last| this| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"],
  ["passed", "failed"],
  ["alive", "dead"],
  ["employed", "unemployed"],
  [
    "satisfied|happy|content|pleased",
    "dissatisfied|unhappy|discontented|displeased|fed up|(?:ha(?:s|ve) )?given up on"
  ],
  ["rich", "poor"],
  ["richest", "poorest"],
  ["urban", "rural"],
  ["public", "private"],
  ["surplus", "deficit"],
  ["loss(?:es)?", "profits?|made|earned"],
  ["profits?", "lost|loss(?:es)?"],
  ["insured", "uninsured"],
  ["vaccinated", "unvaccinated"],
  ["married", "unmarried"],
  ["smokers", "non-smokers"],
  ["full-time", "part-time"],
  ["domestic", "foreign|international"],
  ["weekdays?", "weekends?"],
  ["winters?", "summers?"],
  ["daytime", "night-time"],
  ["indoors?", "outdoors?"],
  ["inflows?", "outflows?"],
  ["buyers", "sellers"],
  ["landlords", "tenants"],
  ["drivers", "passengers"],
  ["teachers", "pupils|students"],
  ["primary", "secondary"],
  ["owners", "tenants"],
  ["warmer", "cooler"],
  ["warmer", "colder"],
  ["hotter", "cooler"],
  ["hotter", "colder"],
  ["hottest", "coldest"],
  ["taller", "shorter"],
  ["heavier", "lighter"],
  ["most(?= (?:since|in|on|for|ever))", "(?:least|fewest)(?= (?:since|in|on|for|ever))"],
  ["short of", "above|over|beyond|more than"],
  ["included", "excluded"],
  ["includes?|including", "excludes?|excluding|without"],
  ["(?:the )?wrong track", "(?:the )?right track"],
  ["right direction", "wrong direction"],
  [`${backed}|passe[sd] by`, "against|oppose[sd]?|fail(?:s|ed) by|f[ae]ll(?:s|en)? short"],
  ["strongest", "weakest"],
  ["best", "worst"],
  ["largest", "smallest"],
  ["earliest", "latest"],
  ["holds?|held|wins?|won", "loses?|lost"],
  ["approved?|accepted|backed", "rejected?|refused"]
];

/** What is said of those for something, and of those against it; some may be neither. */
export const stances: readonly (readonly [string, string])[] = [
  [
    `${backed}|approve[sd]?|accept(?:s|ed)?|said yes`,
    "against|oppose[sd]?|reject(?:s|ed)?|refuse[sd]?|turn(?:s|ed) down|vot(?:es|ed) down|said no"
  ]
];
