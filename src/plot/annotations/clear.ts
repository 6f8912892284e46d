/** Px between the text of an annotation and the middle of a line, which is up to 2.5 px thick. */
export const clear = 2;
