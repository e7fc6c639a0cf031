import { Link } from "react-router"
import { BasketCard } from "~/features/basket/basket-card"
import { BASKETS_PATH } from "~/features/basket/basket-trail"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import type { HomeData } from "./load-home.server"

/** Baskets that can be bought today, and the way to all; nothing at all while there are none. */
export function BasketShelf({ baskets }: Pick<HomeData, "baskets">) {
  if (baskets.length === 0) return null
  return (
    <section>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4">
        <h2 className="text-xl">{m.basket_all()}</h2>
        <Link
          to={shopPath(BASKETS_PATH)}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {m.basket_see_all()}
        </Link>
      </div>
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {baskets.map((basket) => (
          <li key={basket.id} className="flex *:flex-1">
            <BasketCard basket={basket} heading="h3" />
          </li>
        ))}
      </ul>
    </section>
  )
}
