import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Breadcrumb } from "~/ui/breadcrumb"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { BasketCard } from "./basket-card"
import { basketTrail } from "./basket-trail"
import type { ShownBasket } from "./load-baskets.server"

/** All baskets that run now. */
export function BasketsPage({ baskets }: { baskets: ShownBasket[] }) {
  return (
    <main id="noi-dung" className="mx-auto max-w-7xl space-y-4 px-4 py-4">
      <Breadcrumb trail={basketTrail()} />
      <h1 className="text-2xl sm:text-3xl">{m.basket_all()}</h1>
      <p className="max-w-prose text-lg text-ink-soft">{m.basket_all_lead()}</p>
      {baskets.length > 0 ? (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {baskets.map((basket, index) => (
            <li key={basket.id} className="flex *:flex-1">
              <BasketCard basket={basket} first={index === 0} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={m.basket_none()}>
          <p>{m.basket_none_text()}</p>
          <ButtonLink to={shopPath("/tim-kiem")} variant="outline">
            {m.campaign_all_products()}
          </ButtonLink>
        </EmptyState>
      )}
    </main>
  )
}
