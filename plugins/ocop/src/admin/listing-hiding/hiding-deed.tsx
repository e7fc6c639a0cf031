import type { AdminListing } from "@ocop/contract"
import { useMessages } from "../messages/use-messages"
import { DeedDrawer } from "../ui/deed-drawer"
import { useHiding } from "./use-listing-hiding"

/** Hides a listing with a reason, or shows it again. */
export function HidingDeed({ listing: { id, hidden } }: { listing: AdminListing }) {
  const { hide, show } = useMessages().listingHiding
  const deed = hidden ? "show" : "hide"
  const words = hidden ? show : hide
  const { mutateAsync, error, isPending } = useHiding(id, deed, words.done)
  return (
    <DeedDrawer
      key={deed}
      words={words}
      isRight={(text) => deed === "show" || text.length >= 10}
      maxLength={1_000}
      error={error}
      isPending={isPending}
      onSend={mutateAsync}
    />
  )
}
