import { Link, useSearchParams } from "react-router"
import { m } from "~/platform/paraglide/messages"

const link = "inline-flex min-h-11 items-center underline underline-offset-4"

/** To the newer and older ones of a list. @param name of the page's number in the address */
export function NewerOlder({ name, page, more }: { name: string; page: number; more: boolean }) {
  const [query] = useSearchParams()
  if (page === 1 && !more) return null
  const to = (wanted: number) => {
    const next = new URLSearchParams(query)
    next.set(name, String(wanted))
    return `?${next}`
  }
  return (
    <nav aria-label={m.account_pages()} className="flex justify-between gap-4">
      {page > 1 ? (
        <Link to={to(page - 1)} rel="prev" className={link}>
          {m.account_newer()}
        </Link>
      ) : (
        <span />
      )}
      {more && (
        <Link to={to(page + 1)} rel="next" className={link}>
          {m.account_older()}
        </Link>
      )}
    </nav>
  )
}
