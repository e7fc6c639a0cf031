import type { Listing } from "@ocop/contract"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import type { TrailStep } from "~/ui/breadcrumb"

/** Home › group › the product itself. */
export function productTrail(
  listing: Pick<Listing, "title" | "handle">,
  group: { name: string; slug: string | null }
): TrailStep[] {
  return [
    { name: m.shell_home_short(), to: shopPath("/") },
    ...(group.slug ? [{ name: group.name, to: shopPath(`/nhom/${group.slug}`) }] : []),
    { name: listing.title, to: shopPath(`/san-pham/${listing.handle}`) },
  ]
}
