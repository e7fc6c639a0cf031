import { Text } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Failed } from "../ui/failed"
import { HiddenSince } from "./hidden-since"
import { HidingDeed } from "./hiding-deed"
import { useAdminListings } from "./use-listing-hiding"

/** Beside a product: whether it is hidden, and the way to hide it. Nothing for what is no listing. */
export function ProductHiding({ productId }: { productId: string }) {
  const words = useMessages().listingHiding
  const { data, error, refetch } = useAdminListings({ product_id: productId })
  const listing = data?.listings[0]
  if (error) return <Failed error={error} onRetry={() => void refetch()} />
  if (!listing) return null
  return (
    <Box title={words.title}>
      <div className="flex flex-col gap-3 px-6 py-4">
        {listing.hidden ? (
          <HiddenSince hidden={listing.hidden} />
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {words.shown}
          </Text>
        )}
        <div>
          <HidingDeed listing={listing} />
        </div>
      </div>
    </Box>
  )
}
