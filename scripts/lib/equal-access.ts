import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** Something that the engine finds wrong, or leaves to a person to judge. */
export interface AccessFinding {
  readonly rule: string;
  /** The element's start tag. */
  readonly at: string;
  readonly says: string;
  /** The fault that is planted there, if one is. */
  readonly planted: string;
}

/** What the engine makes of a page as it stands. */
export interface AccessAudit {
  readonly faults: readonly AccessFinding[];
  /** How many things it leaves to a person to look at. */
  readonly toLookAt: number;
}

/** What it finds that is none, by rule and place, and why. */
const FALSE_ALARMS = [
  // Both are in the HTML Standard; only other values of http-equiv, and other attributes, are not.
  { rule: 'element_attribute_deprecated', at: 'meta[http-equiv="content-security-policy" i]' },
  { rule: 'element_attribute_deprecated', at: 'ol:is([start], [type])' },
  // The legend is there: heard, and not seen.
  { rule: 'fieldset_legend_valid', at: 'fieldset:has(> legend)' },
  // A mail page has no style: in dark the browser's light link lies on the browser's dark ground,
  // where the engine takes it to be white.
  { rule: 'text_contrast_sufficient', at: 'html:not(:has(style, [rel="stylesheet"])) a' },
];

const ENGINE = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/**
 * Lets IBM Equal Access look at a page by the rules of WCAG 2.2 A and AA, and by its own. Throws
 * when it has looked at nothing.
 */
export async function auditAccess(page: Page): Promise<AccessAudit> {
  await page.evaluate(ENGINE);
  const { passed, ...audit } = await page.evaluate(async (falseAlarms) => {
    const report = await new window.ace.Checker().check(document, [
      'WCAG_2_2',
      'IBM_Accessibility',
    ]);
    const find = ({ path }: Result) =>
      document.evaluate(path.dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE)
        .singleNodeValue as Element | null;
    const is = (wanted: string) => report.results.filter(({ value }) => value[1] === wanted);
    const faults = is('FAIL')
      .map((result) => ({ result, element: find(result) }))
      .filter(
        ({ result, element }) =>
          !falseAlarms.some(({ rule, at }) => rule === result.ruleId && element?.matches(at)),
      )
      .map(({ result, element }) => ({
        rule: result.ruleId,
        at: result.snippet,
        says: result.message,
        planted: element?.getAttribute('data-fault') ?? '',
      }));
    const toLookAt = is('POTENTIAL').length + is('MANUAL').length;
    return { faults, toLookAt, passed: is('PASS').length };
  }, FALSE_ALARMS);
  if (passed === 0) throw new RangeError(`Equal Access has looked at nothing on ${page.url()}`);
  return audit;
}

interface Result {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly path: { readonly dom: string };
  readonly message: string;
  readonly snippet: string;
}

declare global {
  interface Window {
    ace: {
      Checker: new () => {
        check(document: Document, rules: readonly string[]): Promise<{ results: Result[] }>;
      };
    };
  }
}
