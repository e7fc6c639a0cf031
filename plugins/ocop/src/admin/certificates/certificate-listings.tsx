import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Note } from "../ui/note"
import { TextLink } from "../ui/text-link"
import type { CertificateDetail } from "./use-certificate"

/** What is sold with it. */
export function CertificateListings({ listings }: Pick<CertificateDetail, "listings">) {
  const words = useMessages().certificatePage.listings
  return (
    <Box title={words.title}>
      {listings.length === 0 && <Note>{words.empty}</Note>}
      {listings.length > 0 && (
        <ul className="divide-y">
          {listings.map((listing) => (
            <li
              key={listing.product_id}
              className="txt-small flex flex-wrap justify-between gap-2 px-6 py-3"
            >
              <TextLink to={`/products/${listing.product_id}`}>{listing.title}</TextLink>
              <span className="text-ui-fg-subtle">
                {words.statuses[listing.status] ?? listing.status}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Box>
  )
}
