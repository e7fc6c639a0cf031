import { StarBadge } from "~/ui/star-badge"

type StarHintProps = {
  stars: 3 | 4 | 5
  /** Of the page's `StarWords` that say what a star is. */
  words: string
}

/**
 * The badge of a card as a button that shows what a star is. It stands above the link that covers the card and not in
 * it, is as high as the room around it lets it without lying over that link, and asks for no script: the browser opens what `popovertarget` names.
 */
export function StarHint({ stars, words }: StarHintProps) {
  return (
    <button
      type="button"
      // React 18 knows no popovers; in small letters it lets them pass.
      {...{ popovertarget: words }}
      className="relative z-1 -my-1.5 inline-flex min-h-9 items-center rounded-full"
    >
      <StarBadge stars={stars} />
    </button>
  )
}
