import type { TrailStep } from "./breadcrumb"

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
