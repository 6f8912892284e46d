/** Fields of life, and groups of people, of which a number is of one: each with its words. */
const domains: readonly (readonly string[])[] = [
  ["schools?|schooling|education|classrooms?|universit(?:y|ies)|colleges?", "health|hospitals?|clinics?|healthcare|medical|doctors?|nursing", "police|policing|prisons?", "defen[cs]e|army|arm(?:y|ies)|military|arms", "housing|homes", "roads?|railways?|rail|transport|buses", "pensions?", "culture|arts|museums?|theatres?|libraries"], // prettier-ignore
  ["adults?|grown-ups", "teenagers?|teens", "children|kids", "pensioners|retirees"],
  ["lithium", "cobalt", "nickel", "copper", "coal", "gas", "oil"],
  ["reserves", "output|production"],
  ["before tax|gross", "after tax|net"]
];
const patterns = domains.map((words) =>
  words.map((each) => new RegExp(`(?<![\\p{L}-])(?:${each})(?![\\p{L}-])`, "iu"))
);

/** Whether a text speaks of another field than a topic, and not of its own: "spending on schools" of one on clinics. */
export const isOtherDomain = (topic: string, text: string): boolean =>
  patterns.some((fields) => {
    const own = fields.filter((field) => field.test(topic));
    return own.length > 0 && !own.some((field) => field.test(text)) && fields.some((field) => !own.includes(field) && field.test(text)); // prettier-ignore
  });
