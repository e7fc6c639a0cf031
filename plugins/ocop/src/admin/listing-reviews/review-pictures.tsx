import type { ListingReview } from "@ocop/contract"
import { StatusBadge } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Note } from "../ui/note"
import { OutsideLink } from "../ui/text-link"

const COLOR = { kept: "grey", added: "green", removed: "red" } as const

/** Pictures of the new wording in their order, then those that it drops. */
export function ReviewPictures({ review }: { review: ListingReview }) {
  const words = useMessages().listingReviews.pictures
  const before = review.live?.picture_ids ?? []
  const after = review.pending.picture_ids
  const shown = [
    ...after.map((id) => ({
      id,
      what: before.includes(id) ? ("kept" as const) : ("added" as const),
    })),
    ...before.filter((id) => !after.includes(id)).map((id) => ({ id, what: "removed" as const })),
  ]
  const pictures = shown.flatMap(({ id, what }) => {
    const picture = review.pictures.find((one) => one.id === id)
    return picture ? [{ ...picture, what }] : []
  })
  return (
    <Box title={words.title}>
      {pictures.length === 0 && <Note>{words.none}</Note>}
      <ul className="grid grid-cols-2 gap-3 px-6 py-4 empty:hidden md:grid-cols-4">
        {pictures.map(({ id, url, thumbnail_url, width, height, what }, index) => (
          <li key={id} className="flex min-w-0 flex-col gap-1">
            <OutsideLink href={url} label={words.of(index + 1)}>
              <img
                src={thumbnail_url}
                alt={words.of(index + 1)}
                {...(width && height ? { width, height } : {})}
                className="bg-ui-bg-subtle aspect-square w-full rounded-lg border object-contain"
              />
            </OutsideLink>
            <StatusBadge color={COLOR[what]}>{words[what]}</StatusBadge>
          </li>
        ))}
      </ul>
    </Box>
  )
}
