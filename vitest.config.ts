import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A fixture without its output fails; vitest -u writes it.
    update: 'none',
    silent: 'passed-only',
    // Not isolated below: no test changes what another imports, and to import it again takes half
    // of the time.
    projects: [
      {
        // What needs no built site: domain, Markdown plugins, content, and what a bad paper does to the build.
        test: {
          name: 'unit',
          include: ['tests/{unit,markdown,content}/**/*.test.ts'],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        // The built site, as it lies in dist/.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        // What holds for any bundle: our own, built alone and beside the first.
        test: {
          name: 'bundle',
          include: ['tests/bundle/**/*.test.ts'],
          globalSetup: 'tests/fixtures/bundle-sites.ts',
          testTimeout: 60_000,
          isolate: false,
        },
      },
    ],
  },
});
