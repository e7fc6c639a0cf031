import { Link } from "react-router"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { pageNumbers } from "./page-numbers"
import { searchPath } from "./search-address"
import { LAST_PAGE, PAGE_SIZE, type SearchParams } from "./search-params"

type PaginationProps = {
  base: string
  params: SearchParams
  total: number
  /** What else the address has to keep, not a search's. */
  keep?: Readonly<Record<string, string>>
}

const CELL = "inline-flex min-h-11 min-w-11 items-center justify-center rounded-lg px-3"

export function Pagination({ base, params, total, keep = {} }: PaginationProps) {
  const pages = Math.min(Math.ceil(total / PAGE_SIZE), LAST_PAGE)
  if (pages < 2) return null
  const to = (page: number) => searchPath(base, { ...params, page }, keep)
  const cutOff = params.page === LAST_PAGE && total > LAST_PAGE * PAGE_SIZE
  return (
    <nav aria-label={m.search_pages()} className="mt-8 flex flex-wrap justify-center gap-1">
      {cutOff && (
        <p className="mb-3 w-full text-center text-ink-soft">
          {m.search_last_page({ count: formatNumber(LAST_PAGE * PAGE_SIZE) })}
        </p>
      )}
      {params.page > 1 && (
        <Link to={to(params.page - 1)} rel="prev" className={`${CELL} hover:bg-sunken`}>
          {m.search_previous()}
        </Link>
      )}
      {pageNumbers(params.page, pages).map((page, index) =>
        page === null ? (
          <span key={`gap-${index}`} className={CELL}>
            …
          </span>
        ) : (
          <Link
            key={page}
            to={to(page)}
            aria-label={m.search_page({ page })}
            aria-current={page === params.page ? "page" : undefined}
            className={`${CELL} ${page === params.page ? "bg-brand font-bold text-on-brand" : "hover:bg-sunken"}`}
          >
            {page}
          </Link>
        )
      )}
      {params.page < pages && (
        <Link to={to(params.page + 1)} rel="next" className={`${CELL} hover:bg-sunken`}>
          {m.search_next()}
        </Link>
      )}
    </nav>
  )
}
