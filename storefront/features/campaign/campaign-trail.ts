import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import type { TrailStep } from "~/ui/breadcrumb"

/** Bare address of a campaign's page. */
export const campaignPath = (handle: string): string => `/chien-dich/${handle}`

/** Home › the campaign itself. */
export const campaignTrail = ({
  title,
  handle,
}: {
  title: string
  handle: string
}): TrailStep[] => [
  { name: m.shell_home_short(), to: shopPath("/") },
  { name: title, to: shopPath(campaignPath(handle)) },
]
