import type { Wish } from "@ocop/contract"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Picture } from "~/ui/picture"
import { RemoveFavourite } from "./remove-favourite"

/** A product on the wishlist; one that is no longer shown says so and leads nowhere. */
export function WishRow({ wish }: { wish: Wish }) {
  const title = wish.title ?? m.favourite_nameless()
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <Picture src={wish.thumbnail} alt="" size={64} className="size-16 rounded-lg" />
      <div className="min-w-0 flex-1 basis-48">
        {wish.on_show && wish.handle ? (
          <Link
            to={shopPath(`/san-pham/${wish.handle}`)}
            className="inline-flex min-h-11 items-center font-bold underline"
          >
            {title}
          </Link>
        ) : (
          <p className="font-bold">{title}</p>
        )}
        <p className="text-sm text-ink-soft">
          {wish.on_show ? wish.producer_name : m.favourite_gone()}
        </p>
      </div>
      <RemoveFavourite kind="wish" id={wish.product_id} of={title} />
    </li>
  )
}
