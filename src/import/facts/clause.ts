/**
 * What a clause of rules and agreements begins with, before a sentence: `§ 4`, `Stk. 2.`, `3.1.2`.
 */
export const CLAUSE =
  /^(§\s?\d{1,3}(?:\s?[a-z])?\.?|Stk\. ?\d{1,2}\.|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s(?=\p{Lu})/u;
