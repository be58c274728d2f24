// How the site's files are to be served: the one list that what is written for hosts, our own
// server, the snippets in docs/publish.md and the bench of hosts are made of or held against.
// Plain JavaScript: the server runs it on the Node of the machine.

/** What comes with every answer. No page can say the first itself: browsers want it as a header. */
export const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Where the names of files change when what is in them does, from the site's root. */
export const LASTING = '_astro/';

/** For how long browsers keep a file: those in LASTING for good, others until they have asked. */
export const CACHING = {
  lasting: 'public, max-age=31536000, immutable',
  others: 'no-cache',
};

/** The types of all files that are published, by what their names end in. Text is UTF-8. */
export const TYPES = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pdf': 'application/pdf',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};
