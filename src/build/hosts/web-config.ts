import { CACHING, HEADERS, LASTING, TYPES } from '../../../scripts/lib/serving.mjs';
import { escapeHtml } from '../../domain/text/html.ts';

/** Why IIS has no answer: no file, a folder without a page, or an address it takes for a trick. */
const MISSING = [
  { statusCode: 403, subStatusCode: 14 },
  { statusCode: 404, subStatusCode: -1 },
  ...[5, 8, 11].map((subStatusCode) => ({ statusCode: 404, subStatusCode })),
];

/**
 * What IIS reads from `web.config`. What it may know already is removed before it is added: told
 * twice, IIS answers every address with 500.
 * @param rules what answers for places without a page of their own
 */
export function toWebConfig(rules: readonly string[] = []): string {
  const types = Object.entries(TYPES).flatMap(([fileExtension, mimeType]) =>
    again('remove', { fileExtension }, 'mimeMap', { fileExtension, mimeType }),
  );
  const headers = Object.entries(HEADERS).flatMap(([name, value]) =>
    again('remove', { name }, 'add', { name, value }),
  );
  const errors = MISSING.flatMap((error) =>
    again('remove', error, 'error', { ...error, path: '404.html', responseMode: 'File' }),
  );
  // A year, as the header of other hosts has it; IIS writes it from days.
  const age = { cacheControlMode: 'UseMaxAge', cacheControlMaxAge: '365.00:00:00' };
  const custom = CACHING.lasting.replace(/max-age=\d+, /, '');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- For IIS: docs/publish.md. Written when the site is built. -->',
    '<configuration>',
    '  <system.webServer>',
    ...rules,
    '    <staticContent>',
    ...types,
    '      <clientCache cacheControlMode="DisableCache" />',
    '    </staticContent>',
    '    <defaultDocument>',
    '      <files>',
    '        <clear />',
    '        <add value="index.html" />',
    '      </files>',
    '    </defaultDocument>',
    '    <directoryBrowse enabled="false" />',
    '    <httpErrors errorMode="Custom">',
    ...errors,
    '    </httpErrors>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...headers.map((line) => `  ${line}`),
    '      </customHeaders>',
    '    </httpProtocol>',
    '    <security>',
    '      <requestFiltering allowDoubleEscaping="true" />',
    '    </security>',
    '  </system.webServer>',
    `  <location path="${LASTING.replace('/', '')}">`,
    '    <system.webServer>',
    '      <staticContent>',
    `        ${tag('clientCache', { ...age, cacheControlCustom: custom })}`,
    '      </staticContent>',
    '    </system.webServer>',
    '  </location>',
    '</configuration>',
    '',
  ].join('\n');
}

type Attributes = Readonly<Record<string, string | number>>;

function again(remove: string, known: Attributes, add: string, told: Attributes): string[] {
  return [tag(remove, known), tag(add, told)].map((line) => `      ${line}`);
}

function tag(name: string, attributes: Attributes): string {
  const told = Object.entries(attributes).map(
    ([key, value]) => `${key}="${escapeHtml(String(value))}"`,
  );
  return `<${name} ${told.join(' ')} />`;
}
