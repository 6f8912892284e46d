/** True in the built command, whose modules all stand in one script, `dist/press/press.cjs`. */
export const isBundled = new URL(import.meta.url).pathname.endsWith(".cjs");
