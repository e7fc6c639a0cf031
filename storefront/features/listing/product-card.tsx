import type { SearchHit } from "@ocop/contract"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Picture } from "~/ui/picture"
import { Price } from "~/ui/price"
import { CardState } from "./card-state"
import { StarHint } from "./star-hint"

type ProductCardProps = {
  hit: SearchHit
  /** Id of the words that a touch of the stars shows. */ starWords: string
  /** Among the first on the page, so its picture is fetched at once. */ first?: boolean
}

/** A product in a grid. The title's link covers the whole card. */
export function ProductCard({ hit, starWords, first = false }: ProductCardProps) {
  const severalPrices = hit.price_min !== hit.price_max
  return (
    <article
      data-product-id={hit.id}
      className="group relative flex flex-col overflow-hidden rounded-xl border border-line bg-surface has-[a:focus]:outline-3 has-[a:focus]:outline-offset-2 has-[a:focus]:outline-focus hover:border-line-strong"
    >
      <div className="relative">
        <Picture
          src={hit.thumbnail}
          alt=""
          size={320}
          sizes="(min-width: 64rem) 18rem, (min-width: 40rem) 30vw, (min-width: 20rem) calc(50vw - 1.5rem), 94vw"
          eager={first}
          className="aspect-square w-full"
        />
        <CardState hit={hit} />
      </div>
      <div className="flex flex-1 flex-col gap-1.5 p-3">
        {hit.stars !== null && (
          <div>
            <StarHint stars={hit.stars} words={starWords} />
          </div>
        )}
        <h3 className="text-base">
          <Link
            to={shopPath(`/san-pham/${hit.handle}`)}
            prefetch="intent"
            className="block min-h-6 outline-none after:absolute after:inset-0 group-hover:underline"
          >
            {hit.title}
          </Link>
        </h3>
        <p className="text-sm text-ink-soft">
          <span className="block">{hit.producer_name}</span>
          {hit.province}
        </p>
        <p className="mt-auto pt-1">
          {severalPrices && <span className="text-sm text-ink-soft">{m.card_price_from()} </span>}
          <Price amount={hit.price_min} className="text-lg" />
        </p>
      </div>
    </article>
  )
}
