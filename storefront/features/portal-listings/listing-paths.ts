import { shopPath } from "~/platform/i18n/shop-path"
import type { Step } from "./steps"

/** The producer's list of what it sells. */
export function listingsPath(): string {
  return shopPath("/nha-san-xuat/san-pham")
}

/** A listing's overview, or one step of its form. */
export function listingPath(id: string, step?: Step): string {
  const path = `${listingsPath()}/${encodeURIComponent(id)}`
  return step ? `${path}?buoc=${step}` : path
}

/** Where a picture of a listing is sent to. */
export function picturePath(id: string): string {
  return `${listingsPath()}/${encodeURIComponent(id)}/anh`
}
