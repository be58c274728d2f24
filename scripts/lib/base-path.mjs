const NAME = /^(?!\.\.?$)[\w.~-]+$/;

/**
 * Where on its host the site is served, from what was typed: `papirer`, `/papirer` and `papirer/`
 * are all `/papirer/`, and nothing is `/`. Throws with what to type when it is no such path.
 */
export function basePath(typed = '') {
  if (typed === '' || typed === '/') return '/';
  const names = typed.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (names.every((name) => NAME.test(name))) return `/${names.join('/')}/`;
  throw new RangeError(
    `BASE_PATH is "${typed}", which is no path on a host. Type names of letters a-z, digits ` +
      'and - _ . ~ with / between them: BASE_PATH=/papirer/moeder',
  );
}
