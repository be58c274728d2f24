// Notices that the address names no place on the page, or has come damaged. What mends it is
// fetched then, and once it is here it sees to the rest by itself: a sound address costs nothing.

/** What our own addresses never ask for, or not often; a question may end with its mark. */
const ODD = /.[^\w%&+.:=*-]|%([057]|3(?!f$)|2[56])|=3d|\W$/i;

function arrive() {
  const id = location.hash.slice(1);
  // What has an id is a property of the window; so said, it is said in the fewest bytes.
  if ((id && !(id in window)) || ODD.test(location.search))
    import('./arrival-mending.ts').then(null, console.error);
}

addEventListener('hashchange', arrive);
arrive();
// Where the browser does not keep what is read in its place, as WebKit does not.
if (getComputedStyle(document.body).overflowAnchor !== 'auto')
  import('./hold-place.ts').then(null, console.error);
