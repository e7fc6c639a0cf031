import type { AdminBasket } from "@ocop/contract"
import { Button, Text } from "@medusajs/ui"
import { useStorefront } from "../certificates/use-storefront"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { OutsideLink } from "../ui/text-link"
import { useBasketState } from "./use-baskets"

/** What can be done with a saved basket. */
export function BasketDeeds({ basket, hasChanged }: { basket: AdminBasket; hasChanged: boolean }) {
  const words = useMessages().baskets.deeds
  const shop = useStorefront()
  const publish = useBasketState(basket.id, "publish", words.published)
  const end = useBasketState(basket.id, "end", words.ended)
  const waits = basket.parts.some(({ consent }) => consent !== "accepted")
  const error = publish.error ?? end.error
  return (
    <>
      {shop && basket.was_published && (
        <span className="txt-small">
          <OutsideLink href={`${shop}/gio-qua/${basket.form.handle}`}>{words.seen}</OutsideLink>
        </span>
      )}
      {basket.state === "draft" && (
        <Button
          type="button"
          className="min-h-11"
          disabled={hasChanged || waits}
          isLoading={publish.isPending}
          onClick={() => publish.mutate(undefined)}
        >
          {words.publish}
        </Button>
      )}
      {basket.state !== "ended" && (
        <Button
          type="button"
          variant="secondary"
          className="min-h-11"
          isLoading={end.isPending}
          onClick={() => end.mutate(undefined)}
        >
          {words.end}
        </Button>
      )}
      {basket.state === "draft" && waits && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {words.waits}
        </Text>
      )}
      {error && <Failed bare error={error} />}
    </>
  )
}
