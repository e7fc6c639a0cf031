import type { Listing, ListingVariant, Review, ReviewsResponse } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"

/**
 * What search engines read about a product. The star is in it only while its certificate is in force; a rating is
 * what buyers gave it, of published reviews alone.
 */
export function productJsonLd(
  listing: Listing,
  reviews: ReviewsResponse,
  url: string,
  origin: string
): object {
  const { title, description, story, images, producer, variants, sale } = listing
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: title,
    description: description ?? story ?? title,
    url,
    image: images.map((image) => origin + image.url),
    brand: { "@type": "Brand", name: producer.name },
    ...certification(listing),
    ...rating(reviews),
    ...(sale.open && { offers: variants.flatMap((variant) => offer(variant, listing, url)) }),
  }
}

function offer(
  { title, price, in_stock }: ListingVariant,
  { producer, sale }: Listing,
  url: string
): object[] {
  if (price === null) return []
  const shipsFrom = sale.open ? sale.ships_from : null
  const onSale = shipsFrom ? "PreOrder" : "InStock"
  return [
    {
      "@type": "Offer",
      name: title,
      price,
      priceCurrency: "VND",
      availability: `https://schema.org/${in_stock ? onSale : "OutOfStock"}`,
      ...(shipsFrom && { availabilityStarts: shipsFrom }),
      itemCondition: "https://schema.org/NewCondition",
      url,
      seller: { "@type": "Organization", name: producer.name },
    },
  ]
}

function certification({ stars, certificate }: Listing): object {
  if (stars === null || certificate?.state !== "valid") return {}
  return {
    hasCertification: {
      "@type": "Certification",
      name: `OCOP ${stars} sao`,
      certificationIdentification: certificate.number,
      issuedBy: { "@type": "Organization", name: certificate.body },
      validFrom: certificate.issued_on,
      expires: certificate.valid_until,
      certificationRating: { "@type": "Rating", ratingValue: stars, bestRating: 5, worstRating: 3 },
    },
  }
}

function rating({ summary: { count, average }, reviews }: ReviewsResponse): object {
  if (average === null) return {}
  return {
    aggregateRating: {
      "@type": "AggregateRating",
      ratingValue: average,
      reviewCount: count,
      ...MARKS,
    },
    review: reviews.map(review),
  }
}

const MARKS = { bestRating: 5, worstRating: 1 }

function review({ author, mark, words, written_at }: Review): object {
  return {
    "@type": "Review",
    author: { "@type": "Person", name: author ?? m.review_anonymous() },
    datePublished: written_at,
    reviewBody: words,
    reviewRating: { "@type": "Rating", ratingValue: mark, ...MARKS },
  }
}
