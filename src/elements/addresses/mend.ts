// Alone in its file: a page names all that it may fetch, and so it names this and not its parts.
import('./arrival-mending.ts').then(null, console.error);

export {};
