import { m } from "~/platform/paraglide/messages"
import { shopPath } from "~/platform/i18n/shop-path"
import type { TrailStep } from "./breadcrumb"

/** Home › this page. @param path its bare address */
export const trailFromHome = (name: string, path: string): TrailStep[] => [
  { name: m.shell_home_short(), to: shopPath("/") },
  { name, to: shopPath(path) },
]

/** @param origin the shop's address, without a slash at the end */
export function breadcrumbJsonLd(trail: readonly TrailStep[], origin: string): object {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ name, to }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: origin + to,
    })),
  }
}
