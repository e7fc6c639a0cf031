import type { SearchHit } from "@ocop/contract"
import { Link } from "react-router"
import { productCount } from "~/features/listing/product-count"
import { ProductGrid } from "~/features/listing/product-grid"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"

type ProductShelfProps = {
  title: string
  hits: readonly SearchHit[]
  total: number
  /** Bare address of the page that shows them all; null where there is none. */
  more: string | null
  eager?: number
}

/** A row of products with a way to all of them; nothing at all while there are none. */
export function ProductShelf({ title, hits, total, more, eager = 0 }: ProductShelfProps) {
  if (hits.length === 0) return null
  return (
    <section>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4">
        <h2 className="text-xl">{title}</h2>
        {more !== null && total > hits.length && (
          <Link
            to={shopPath(more)}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {m.home_see_all({ text: productCount(total) })}
          </Link>
        )}
      </div>
      <ProductGrid hits={hits} eager={eager} />
    </section>
  )
}
