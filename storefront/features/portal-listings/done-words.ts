import { m } from "~/platform/paraglide/messages"

/** What has just been done, from the address that it led to (`?xong=submit`); null for nothing we know. */
export function doneWords(done: string | null): string | null {
  switch (done) {
    case "goi":
      return m.portal_listings_done_goi()
    case "ten":
    case "nhan":
    case "chuyen":
      return m.portal_listings_done_wording()
    case "submit":
      return m.portal_listings_done_submit()
    case "withdraw":
      return m.portal_listings_done_withdraw()
    case "restore":
      return m.portal_listings_done_restore()
    case "delete":
      return m.portal_listings_done_delete()
    default:
      return null
  }
}
