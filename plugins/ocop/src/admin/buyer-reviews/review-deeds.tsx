import type { AdminReview } from "@ocop/contract"
import { Button } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { NoteDrawer } from "../ui/note-drawer"
import { useHideReply, usePublish, useTakeBack } from "./use-buyer-reviews"

/** What an operator can do with a review in its state. */
export function ReviewDeeds({ review }: { review: AdminReview }) {
  const words = useMessages().buyerReviews
  const publish = usePublish(review, words.published)
  const { state, reply, reply_hidden } = review
  return (
    <div className="flex flex-col gap-2">
      {publish.error && <Failed bare error={publish.error} />}
      <div className="flex flex-wrap gap-2">
        {(state === "pending" || state === "hidden") && (
          <Button
            className="min-h-11"
            isLoading={publish.isPending}
            onClick={() => publish.mutate(undefined)}
          >
            {state === "pending" ? words.publish : words.showAgain}
          </Button>
        )}
        {state === "pending" && <TakeBack review={review} deed="reject" />}
        {state === "published" && <TakeBack review={review} deed="hide" />}
        {state === "published" && reply && !reply_hidden && <HideReply review={review} />}
      </div>
    </div>
  )
}

function TakeBack({ review, deed }: { review: AdminReview; deed: "reject" | "hide" }) {
  const words = useMessages().buyerReviews
  const { mutateAsync, error, isPending } = useTakeBack(review, deed, words[deed].done)
  return (
    <NoteDrawer
      tall
      words={{ ...words[deed], ...words.note }}
      maxLength={500}
      error={error}
      isPending={isPending}
      onSend={mutateAsync}
    />
  )
}

function HideReply({ review }: { review: AdminReview }) {
  const words = useMessages().buyerReviews
  const { mutateAsync, error, isPending } = useHideReply(review, words.hideReply.done)
  return (
    <NoteDrawer
      tall
      words={{ ...words.hideReply, ...words.note }}
      maxLength={500}
      error={error}
      isPending={isPending}
      onSend={mutateAsync}
    />
  )
}
