/** True for what a form throws where its labels, names or bars find no room in a width. */
export const isNoRoom = (error: unknown): boolean => error instanceof Error && /^no\sroom\s/u.test(error.message);
