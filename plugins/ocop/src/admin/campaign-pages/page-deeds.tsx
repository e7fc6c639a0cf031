import type { AdminCampaignPage } from "@ocop/contract"
import { Button, Text } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { useStorefront } from "../certificates/use-storefront"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { OutsideLink } from "../ui/text-link"
import { useDeletePage, usePageState } from "./use-campaign-pages"

/** What can be done with a saved page. */
export function PageDeeds({ page, hasChanged }: { page: AdminCampaignPage; hasChanged: boolean }) {
  const words = useMessages().campaigns.page
  const shop = useStorefront()
  const navigate = useNavigate()
  const publish = usePageState(page.id, "publish", words.published)
  const withdraw = usePageState(page.id, "withdraw", words.withdrawn)
  const remove = useDeletePage(page.id, words.removed)
  const isPublished = page.state === "published"
  const address = `${shop}/chien-dich/${page.form.handle}`
  const error = publish.error ?? withdraw.error ?? remove.error
  return (
    <>
      {shop && (
        <span className="txt-small">
          <OutsideLink
            href={
              isPublished ? address : `${address}?xem-truoc=${encodeURIComponent(page.preview_key)}`
            }
          >
            {isPublished ? words.seen : words.look}
          </OutsideLink>
        </span>
      )}
      {isPublished ? (
        <Button
          type="button"
          variant="secondary"
          className="min-h-11"
          isLoading={withdraw.isPending}
          onClick={() => withdraw.mutate(undefined)}
        >
          {words.withdraw}
        </Button>
      ) : (
        <Button
          type="button"
          className="min-h-11"
          disabled={hasChanged}
          isLoading={publish.isPending}
          onClick={() => publish.mutate(undefined)}
        >
          {words.publish}
        </Button>
      )}
      {!page.was_published && (
        <Button
          type="button"
          variant="secondary"
          className="min-h-11"
          isLoading={remove.isPending}
          onClick={() =>
            remove.mutate(undefined, { onSuccess: () => void navigate("/campaign-pages") })
          }
        >
          {words.remove}
        </Button>
      )}
      {hasChanged && !isPublished && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {words.unsaved}
        </Text>
      )}
      {error && <Failed bare error={error} />}
    </>
  )
}
