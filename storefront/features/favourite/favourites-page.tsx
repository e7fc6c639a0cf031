import { Link } from "react-router"
import { NewerOlder } from "~/features/account/newer-older"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { EmptyState } from "~/ui/empty-state"
import { FollowRow } from "./follow-row"
import type { FavouritesData } from "./load-favourites.server"
import { WishRow } from "./wish-row"

/** What the customer has put aside: products, then producers. */
export function FavouritesPage({ favourites }: { favourites: FavouritesData }) {
  const { wishes, wishPages, follows, followPages } = favourites
  return (
    <main id="noi-dung" className="mx-auto max-w-4xl space-y-6 px-4 py-6">
      <header>
        <Link to={shopPath("/tai-khoan")} className="inline-flex min-h-11 items-center underline">
          {m.favourite_back()}
        </Link>
        <h1 className="text-2xl">{m.favourite_title()}</h1>
      </header>
      <section aria-labelledby="wishes" className="space-y-3">
        <h2 id="wishes" className="text-xl">
          {m.favourite_wishes()}
        </h2>
        {wishes.length === 0 ? (
          <EmptyState title={m.favourite_wishes_empty()} />
        ) : (
          <ul className="divide-y divide-line rounded-xl border border-line bg-surface px-4">
            {wishes.map((wish) => (
              <WishRow key={wish.product_id} wish={wish} />
            ))}
          </ul>
        )}
        <NewerOlder name="trang" {...wishPages} />
      </section>
      <section id="theo-doi" aria-labelledby="follows" className="space-y-3">
        <h2 id="follows" className="text-xl">
          {m.favourite_follows()}
        </h2>
        {follows.length === 0 ? (
          <EmptyState title={m.favourite_follows_empty()} />
        ) : (
          <ul className="divide-y divide-line rounded-xl border border-line bg-surface px-4">
            {follows.map((follow) => (
              <FollowRow key={follow.producer_id} follow={follow} />
            ))}
          </ul>
        )}
        <NewerOlder name="trang-theo-doi" {...followPages} />
      </section>
    </main>
  )
}
