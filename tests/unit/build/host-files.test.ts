import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { CACHING, HEADERS, TYPES } from '../../../scripts/lib/serving.mjs';
import { toHeadersFile } from '../../../src/build/hosts/headers-file.ts';
import { toWebConfig } from '../../../src/build/hosts/web-config.ts';

test.each(['/', '/papirer/moeder/'])('_headers under %s has whole addresses', (base) => {
  const lines = toHeadersFile(base).split('\n');
  const rules = lines.filter((line) => line.startsWith('/'));
  expect(rules).toEqual([`${base}*`, `${base}_astro/*`]);
  // A header stands under a rule, with two spaces before it; all else is a remark or empty.
  const rest = lines.filter((line) => !/^(?:\/\S*\*|#.*|)$/.test(line));
  expect(rest).toEqual([
    ...Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`),
    `  Cache-Control: ${CACHING.lasting}`,
  ]);
  expect(rest.join()).toContain("frame-ancestors 'none'");
});

/** The elements of the XML. Its signs are those of HTML, which wants elements closed by name. */
const config = fromHtml(toWebConfig().replace(/<(\w+)([^<>]*) \/>/g, '<$1$2></$1>'), {
  fragment: true,
});

test('web.config is well-formed: each element is closed, each attribute quoted', () => {
  const open: string[] = [];
  const [, declaration = '', body = ''] = /^(<\?xml[^?]*\?>)(.*)$/s.exec(toWebConfig()) ?? [];
  expect(declaration).toBe('<?xml version="1.0" encoding="utf-8"?>');
  const rest = body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(
      /<(\/?)([\w.]+)((?: \w+="(?:[^"<&]|&\w+;)*")*)( \/)?>/g,
      (_, end: string, name: string, attributes: string, empty: string | undefined) => {
        const names = [...attributes.matchAll(/(\w+)=/g)].map(([, attribute]) => attribute);
        expect(new Set(names).size).toBe(names.length);
        if (end) expect(open.pop()).toBe(name);
        else if (!empty) open.push(name);
        return '';
      },
    );
  expect(open).toEqual([]);
  expect(rest.trim()).toBe('');
});

test('web.config knows each type, and takes away what IIS knew before', () => {
  const [content] = selectAll('staticcontent', config);
  const told = content?.children.filter((child) => child.type === 'element') ?? [];
  const [types, last] = [told.slice(0, -1), told.at(-1)];
  expect(types.length).toBe(2 * Object.keys(TYPES).length);
  for (const [at, [ending, type]] of Object.entries(TYPES).entries()) {
    expect(types[2 * at]).toMatchObject({
      tagName: 'remove',
      properties: { fileextension: ending },
    });
    expect(types[2 * at + 1]?.properties).toEqual({ fileextension: ending, mimetype: type });
  }
  expect(last?.properties).toEqual({ cachecontrolmode: 'DisableCache' });
});

test('web.config sends 404.html and each header, told once', () => {
  expect(select('error[statuscode="404"][substatuscode="-1"]', config)?.properties).toMatchObject({
    path: '404.html',
    responsemode: 'File',
  });
  for (const kind of ['error', 'customheaders add']) {
    const keys = selectAll(kind, config).map(({ properties }) =>
      String(properties.name ?? `${properties.statuscode}.${properties.substatuscode}`),
    );
    expect(keys.length).toBeGreaterThan(3);
    expect(new Set(keys).size).toBe(keys.length);
  }
  const headers = selectAll('customheaders add', config).map(({ properties }) => [
    properties.name,
    properties.value,
  ]);
  expect(headers).toEqual(Object.entries(HEADERS));
});
