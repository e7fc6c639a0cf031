import type { ListingPicture } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { Picture } from "~/ui/picture"

type PictureCardProps = {
  picture: ListingPicture
  /** From 1. */
  number: number
  of: number
  busy: boolean
}

const BUTTON =
  "inline-flex min-h-11 min-w-11 items-center justify-center rounded-lg border border-line-strong bg-surface hover:bg-sunken disabled:opacity-40"

/** A picture of the listing, and buttons that move it or take it away; each sends the form around them. */
export function PictureCard({ picture, number, of, busy }: PictureCardProps) {
  const { id, thumbnail_url } = picture
  return (
    <li className="rounded-xl border border-line bg-surface p-2">
      <div className="relative">
        <Picture
          src={thumbnail_url}
          alt={m.portal_listings_pictures_number({ number })}
          size={240}
          className="aspect-square w-full rounded-lg"
        />
        {number === 1 && (
          <span className="absolute top-2 left-2 rounded-full bg-surface px-2 py-0.5 text-sm font-bold">
            {m.portal_listings_pictures_main()}
          </span>
        )}
      </div>
      <div className="mt-2 flex flex-wrap gap-2">
        <button
          name="sooner"
          value={id}
          disabled={busy || number === 1}
          aria-label={m.portal_listings_pictures_sooner({ number })}
          className={BUTTON}
        >
          ←
        </button>
        <button
          name="later"
          value={id}
          disabled={busy || number === of}
          aria-label={m.portal_listings_pictures_later({ number })}
          className={BUTTON}
        >
          →
        </button>
        <button
          name="drop"
          value={id}
          disabled={busy}
          aria-label={m.portal_listings_pictures_drop({ number })}
          className={`${BUTTON} flex-auto px-2`}
        >
          {m.portal_listings_pictures_drop_short()}
        </button>
      </div>
    </li>
  )
}
