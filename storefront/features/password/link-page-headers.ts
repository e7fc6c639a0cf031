/** The address of the page holds the key to an account: nobody keeps the page, and no other address is told of it. */
export const LINK_PAGE_HEADERS = {
  "Cache-Control": "private, no-store",
  "Referrer-Policy": "no-referrer",
}
