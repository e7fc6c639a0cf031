import type { ProducerListing } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"

/** Whether what is saved counts at once or is read by somebody first. */
export function EffectNote({
  listing,
  live,
}: {
  listing: Pick<ProducerListing, "live" | "pending"> | null
  /** Price, stock and season are live; everything else waits. */
  live: boolean
}) {
  const waiting = !live && listing?.pending?.state === "submitted"
  return (
    <Notice tone={waiting ? "warn" : "info"}>
      <p className="font-bold">{effectTitle(live, Boolean(listing?.live))}</p>
      <p>{live ? m.portal_listings_effect_live_text() : waitingText(listing)}</p>
      {waiting && <p>{m.portal_listings_effect_again()}</p>}
    </Notice>
  )
}

/** @param onSale there is an approved version that shoppers read */
export function effectTitle(live: boolean, onSale: boolean): string {
  if (live) return m.portal_listings_effect_live()
  return onSale ? m.portal_listings_effect_waits() : m.portal_listings_effect_first()
}

function waitingText(listing: Pick<ProducerListing, "live"> | null): string {
  return listing?.live
    ? m.portal_listings_effect_waits_text()
    : m.portal_listings_effect_first_text()
}
