/** The shop itself, as search engines read it. @param origin the shop's address, without a slash at the end */
export function shopJsonLd(name: string, description: string, origin: string): object {
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    name,
    description,
    url: `${origin}/`,
    logo: `${origin}/bieu-tuong.png`,
    areaServed: { "@type": "Country", name: "Việt Nam" },
  }
}

/** Tells search engines where the shop's own search is. @param search address of its page */
export function websiteJsonLd(name: string, origin: string, search: string): object {
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name,
    url: `${origin}/`,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${search}?q={search_term_string}` },
    },
  }
}
