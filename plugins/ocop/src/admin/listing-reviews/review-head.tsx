import type { ListingReview } from "@ocop/contract"
import { Button, Container, Heading, StatusBadge, Text, toast } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { NoteDrawer } from "../ui/note-drawer"
import { TextLink } from "../ui/text-link"
import { useApprove, useAskChanges } from "./use-reviews"

const COLOR = {
  submitted: "orange",
  changes_asked: "blue",
  draft: "grey",
  approved: "green",
} as const

/** Whose wording it is, how long it waits, and the two answers. */
export function ReviewHead({ review }: { review: ListingReview }) {
  const { listingReviews: words, day, certificate } = useMessages()
  const { id, version, state, producer, submitted_at, note } = review
  const approve = useApprove(id)
  const askChanges = useAskChanges(id)
  return (
    <Container className="flex flex-col gap-3 px-6 py-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <Text size="small">
            <TextLink to="/listing-reviews">{words.back}</TextLink>
          </Text>
          <Heading className="break-words">{review.pending.title}</Heading>
          <Text className="text-ui-fg-subtle break-words">
            {[producer.name, producer.place, certificate.producerStatuses[producer.status]]
              .filter(Boolean)
              .join(", ")}
          </Text>
        </div>
        {state === "submitted" && (
          <div className="flex flex-wrap gap-2">
            <NoteDrawer
              words={{
                open: words.ask,
                title: words.askTitle,
                intro: words.askIntro,
                label: words.note,
                missing: words.noteMissing,
                submit: words.ask,
                cancel: words.cancel,
                phrases: words.phrases,
              }}
              error={askChanges.error}
              isPending={askChanges.isPending}
              onSend={async (text) => {
                await askChanges.mutateAsync({ version, note: text })
                toast.success(words.asked)
              }}
            />
            <Button
              size="small"
              isLoading={approve.isPending}
              onClick={() =>
                approve.mutate({ version }, { onSuccess: () => toast.success(words.approved) })
              }
            >
              {review.first ? words.approveFirst : words.approve}
            </Button>
          </div>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <StatusBadge color={COLOR[state]}>{words.states[state]}</StatusBadge>
        <Text size="small">{review.first ? words.first : words.change}</Text>
        {submitted_at && <Text size="small">{words.submitted(day.moment(submitted_at))}</Text>}
      </div>
      {note && (
        <Text size="small" className="whitespace-pre-line break-words">
          {words.noteBefore}: {note}
        </Text>
      )}
      {approve.error && <Failed bare error={approve.error} />}
    </Container>
  )
}
