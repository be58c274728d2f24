const SHAPE = 'Skriv f.eks. »36 mio. kr.« rettes til »38 mio. kr.«';

/**
 * What is wrong with a sender's correction, with what to type: it tells the old wording, as it
 * stands in the block before it, and the new.
 */
export function correctionFault(text: string, before: string): string | undefined {
  const [was, becomes] = [...text.matchAll(/»([^«]+)«/g)].map(([, wording = '']) => wording);
  if (was === undefined || becomes === undefined)
    return `Rettelsen siger ikke både, hvad der stod, og hvad der skal stå. ${SHAPE}.`;
  if (squeeze(before).includes(squeeze(was))) return undefined;
  return `»${was}« står ikke i afsnittet før rettelsen. Skriv ordene, som de er trykt dér.`;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
