import type { Follow } from "@ocop/contract"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { RemoveFavourite } from "./remove-favourite"

/** A producer that is followed; one that is closed says so and leads nowhere. */
export function FollowRow({ follow }: { follow: Follow }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-48">
        {follow.open ? (
          <Link
            to={shopPath(`/nha-san-xuat-ocop/${follow.handle}`)}
            className="inline-flex min-h-11 items-center font-bold underline"
          >
            {follow.name}
          </Link>
        ) : (
          <p className="font-bold">{follow.name}</p>
        )}
        <p className="text-sm text-ink-soft">
          {follow.open ? follow.place : m.favourite_producer_closed()}
        </p>
      </div>
      <RemoveFavourite kind="follow" id={follow.producer_id} of={follow.name} />
    </li>
  )
}
