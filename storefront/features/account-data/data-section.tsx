import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { buttonClass } from "~/ui/button"

/** What the shop holds of a customer: to take along, and the way to have it deleted. */
export function DataSection() {
  return (
    <section
      aria-labelledby="my-data"
      className="space-y-3 rounded-xl border border-line bg-surface p-4"
    >
      <h2 id="my-data" className="text-lg">
        {m.account_data()}
      </h2>
      <p className="text-ink-soft">{m.account_data_hint()}</p>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {/* A file and not a page: no router. */}
        <a href={shopPath("/tai-khoan/du-lieu.json")} className={buttonClass("outline")} download>
          {m.account_data_download()}
        </a>
        <Link
          to={shopPath("/tai-khoan/xoa")}
          className="inline-flex min-h-11 items-center underline"
        >
          {m.account_delete()}
        </Link>
      </p>
    </section>
  )
}
