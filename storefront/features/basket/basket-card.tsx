import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Price } from "~/ui/price"
import { BasketPicture } from "./basket-picture"
import { basketPath } from "./basket-trail"
import type { ShownBasket } from "./load-baskets.server"
import { SinglyLine } from "./singly-line"

type BasketCardProps = {
  basket: ShownBasket
  /** Its picture is in sight at once. */
  first?: boolean
  /** One below the heading that it stands under. */
  heading?: "h2" | "h3"
}

/** A basket in a grid. The title's link covers the whole card. */
export function BasketCard({ basket, first = false, heading: Heading = "h2" }: BasketCardProps) {
  const producers = new Set(basket.parts.map(({ producer }) => producer.handle)).size
  return (
    <article className="group relative flex flex-col overflow-hidden rounded-xl border border-line bg-surface focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus hover:border-line-strong">
      <BasketPicture basket={basket} eager={first} />
      <div className="flex flex-1 flex-col gap-1.5 p-4">
        <Heading className="text-lg">
          <Link
            to={shopPath(basketPath(basket.handle))}
            prefetch="intent"
            className="outline-none after:absolute after:inset-0 group-hover:underline"
          >
            {basket.title}
          </Link>
        </Heading>
        <p className="text-ink-soft">
          {m.basket_made_of({ goods: basket.parts.length, producers })}
        </p>
        <p className="mt-auto flex flex-wrap items-baseline gap-x-3 pt-1">
          <Price amount={basket.price} className="text-lg" />
          <SinglyLine basket={basket} />
        </p>
        {!basket.sale.open && (
          <p className="font-bold text-warn">
            {basket.sale.code === "ocop.basket_short" ? m.basket_sold_out() : m.basket_not_now()}
          </p>
        )}
      </div>
    </article>
  )
}
