import type { SearchHit } from "@ocop/contract"
import { useId } from "react"
import { ProductCard } from "./product-card"
import { StarWords } from "./star-words"

type ProductGridProps = {
  hits: readonly SearchHit[]
  /** How many pictures are fetched at once: those that are in sight without scrolling. */
  eager?: number
  /** Narrower, for a page with a column of filters. */
  beside?: boolean
}

/** Two cards abreast on a phone, four on a desk; one where text is so large that two would be cut off. */
export function ProductGrid({ hits, eager = 0, beside = false }: ProductGridProps) {
  const starWords = useId()
  return (
    <>
      <ul
        className={`grid grid-cols-1 gap-3 min-[20rem]:grid-cols-2 sm:grid-cols-3 sm:gap-4 ${beside ? "xl:grid-cols-4" : "lg:grid-cols-4"}`}
      >
        {hits.map((hit, index) => (
          <li key={hit.id} className="flex *:flex-1">
            <ProductCard hit={hit} starWords={starWords} first={index < eager} />
          </li>
        ))}
      </ul>
      {hits.some(({ stars }) => stars !== null) && <StarWords id={starWords} />}
    </>
  )
}
