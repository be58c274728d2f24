/** What has an address of its own: not what the tools of a paper open. */
export const PLACES = '[data-paper] [id]:not([popover]:not(aside))';
