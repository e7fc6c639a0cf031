import type { ShownBasket } from "./load-baskets.server"

/** What search engines read about a basket; it has no star of its own. @param url of the page */
export function basketJsonLd(
  { title, lead, picture, parts, price, sale, available }: ShownBasket,
  url: string,
  origin: string,
  shopName: string
): object {
  const pictures = picture ? [picture.url] : parts.flatMap(({ thumbnail }) => thumbnail ?? [])
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: title,
    description: lead || title,
    url,
    image: pictures.map((path) => origin + path),
    ...((sale.open || available === 0) && {
      offers: {
        "@type": "Offer",
        price,
        priceCurrency: "VND",
        availability: `https://schema.org/${sale.open ? "InStock" : "OutOfStock"}`,
        itemCondition: "https://schema.org/NewCondition",
        url,
        seller: { "@type": "Organization", name: shopName },
      },
    }),
  }
}
