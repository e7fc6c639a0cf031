import type { ListingReview } from "@ocop/contract"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Fact, Facts } from "../ui/facts"

/** Pack sizes as they are on sale already; no answer changes them. */
export function ReviewOffer({ offer }: { offer: ListingReview["offer"] }) {
  const words = useMessages().listingReviews.offer
  return (
    <Box title={words.title}>
      <Facts>
        {offer.variants.map(({ id, title, price, stock }) => (
          <Fact key={id ?? title} name={title}>
            {price.toLocaleString("vi-VN")} ₫, {words.stock(stock)}
          </Fact>
        ))}
      </Facts>
    </Box>
  )
}
