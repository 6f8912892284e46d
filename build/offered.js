/** The press's own modules that a notebook may import, by path in src: the ones that already run. */
let modules = {};

/** Says which there are. */
export function offer(loaders) {
  modules = loaders;
}

/** The namespace of one of them; *null* where it is none. */
export async function offered(path) {
  return Object.hasOwn(modules, path) ? modules[path]() : null;
}
