/**
 * The longest text a search takes, in characters. Equal to SEARCH_TEXT_MAX of `@ocop/contract` (a test compares
 * them); not imported from there, as that would send zod to every phone.
 */
export const SEARCH_TEXT_LIMIT = 100
