/**
 * The one event of the index `product`, `{ ids }`. Nobody raises it on the event bus: whoever deals with
 * notes of changes hands it to the Search Module and waits.
 */
export const PRODUCTS_NOTED = "search-outbox.products-noted"
