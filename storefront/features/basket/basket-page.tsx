import { m } from "~/platform/paraglide/messages"
import { Breadcrumb } from "~/ui/breadcrumb"
import { Paragraphs } from "~/ui/paragraphs"
import { BasketBuyBox } from "./basket-buy-box"
import { BasketParts } from "./basket-parts"
import { BasketPicture } from "./basket-picture"
import { basketTrail } from "./basket-trail"
import type { ShownBasket } from "./load-baskets.server"

/** A basket: what is in it, from whom, what it costs, and whether it can be bought now. */
export function BasketPage({ basket }: { basket: ShownBasket }) {
  const { title, lead, story, parts, handle } = basket
  return (
    <main id="noi-dung" className="mx-auto max-w-7xl px-4 py-4">
      <Breadcrumb trail={basketTrail({ name: title, handle })} />
      <div className="mt-2 grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        <div className="overflow-hidden rounded-2xl border border-line">
          <BasketPicture basket={basket} eager />
        </div>
        <div className="space-y-4">
          <h1 className="text-2xl sm:text-3xl">{title}</h1>
          {lead && <p className="max-w-prose text-lg text-ink-soft">{lead}</p>}
          <BasketBuyBox basket={basket} />
        </div>
        <section aria-labelledby="basket-parts" className="space-y-3">
          <h2 id="basket-parts" className="text-xl">
            {m.basket_inside()}
          </h2>
          <BasketParts parts={parts} />
          <p className="text-sm text-ink-soft">{m.basket_parcels_note()}</p>
        </section>
        {story && (
          <section aria-labelledby="basket-story" className="space-y-3">
            <h2 id="basket-story" className="text-xl">
              {m.basket_story()}
            </h2>
            <Paragraphs text={story} />
          </section>
        )}
      </div>
    </main>
  )
}
