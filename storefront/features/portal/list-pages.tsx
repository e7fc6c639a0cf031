import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"

type ListPagesProps = {
  /** The list's bare address. */
  path: string
  page: number
  hasMore: boolean
  /** The one order that is looked at. */
  order: string | null
}

const link = "inline-flex min-h-11 items-center underline underline-offset-4"

/** To the pages before and after, and from one order's to all. */
export function ListPages({ path, page, hasMore, order }: ListPagesProps) {
  const to = (wanted: number) => {
    const query = new URLSearchParams({ ...(order ? { don: order } : {}), trang: String(wanted) })
    return shopPath(`${path}?${query}`)
  }
  return (
    <>
      {order && (
        <p className="flex flex-wrap items-center gap-x-3">
          {m.portal_after_of_order()}
          <Link to={shopPath(path)} className={link}>
            {m.portal_after_all()}
          </Link>
        </p>
      )}
      {(page > 1 || hasMore) && (
        <nav aria-label={m.portal_after_pages()} className="flex justify-between gap-4">
          {page > 1 ? (
            <Link to={to(page - 1)} className={link}>
              {m.portal_after_newer()}
            </Link>
          ) : (
            <span />
          )}
          {hasMore && (
            <Link to={to(page + 1)} className={link}>
              {m.portal_after_older()}
            </Link>
          )}
        </nav>
      )}
    </>
  )
}
