import type { Producer } from "@ocop/contract"

/** Who makes it, as search engines read it. No star: stars belong to products. @param url of the page */
export function producerJsonLd(
  { name, story, commune, province }: Pick<Producer, "name" | "story" | "commune" | "province">,
  url: string
): object {
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    name,
    url,
    ...(story && { description: story }),
    address: {
      "@type": "PostalAddress",
      ...(commune && { addressLocality: commune }),
      addressRegion: province,
      addressCountry: "VN",
    },
  }
}
