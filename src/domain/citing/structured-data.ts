import { authorsOf, type CitedMeeting, type CitedPaper } from './citation.ts';

/**
 * The paper at `url` in the words of schema.org, for search engines. The signatories are its
 * contributors.
 */
export function toStructuredData(paper: CitedPaper, meeting: CitedMeeting, url: string) {
  const dateCreated = paper.dates.find(({ isOwn }) => isOwn)?.date;
  return {
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    name: paper.title,
    inLanguage: 'da',
    url,
    ...(dateCreated && { dateCreated }),
    identifier: [
      ...toProperties('Sagsnummer', paper.caseIds),
      ...toProperties('Dokumentnummer', paper.documentIds),
    ],
    author: authorsOf(paper).map(toOrganization),
    contributor: paper.signatories.map(({ name, role, organisation }) => ({
      '@type': 'Person',
      name,
      ...(role && { jobTitle: role }),
      ...(organisation && { affiliation: toOrganization(organisation) }),
    })),
    isPartOf: { '@type': 'Collection', name: meeting.title },
  };
}

/**
 * Data as JSON that can stand in a script element: no `<` in it begins a tag. Empty lists say
 * nothing, and are left out.
 */
export function toScriptText(data: object): string {
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  return JSON.stringify(data, (_, value) => (isEmpty(value) ? undefined : value)).replaceAll(
    '<',
    '\\u003c',
  );
}

function toProperties(propertyID: string, values: readonly string[]) {
  return values.map((value) => ({ '@type': 'PropertyValue', propertyID, value }));
}

function toOrganization(name: string) {
  return { '@type': 'Organization', name };
}
