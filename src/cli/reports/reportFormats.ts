/** The ways a report can be printed. */
export const reportFormats = ["text", "github", "json"] as const;

/** One of: *text*, for people; *github*, annotations of a pull request; *json*. */
export type ReportFormat = (typeof reportFormats)[number];
