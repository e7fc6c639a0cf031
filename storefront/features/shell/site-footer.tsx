import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Wordmark } from "~/ui/wordmark"

export function SiteFooter({ demo }: { demo: boolean }) {
  const places = [
    { to: "/sao-ocop", label: m.footer_stars() },
    { to: "/cach-xep-hang", label: m.ranking_title() },
    { to: "/phap-ly", label: m.legal_title() },
    { to: "/chung-nhan", label: m.verify_lookup() },
    { to: "/tim-kiem", label: m.footer_all_products() },
    { to: "/tai-khoan", label: m.footer_account() },
  ]
  return (
    <footer className="mt-16 border-t border-line bg-sunken">
      <div className="mx-auto grid max-w-7xl gap-6 px-4 py-10 md:grid-cols-[2fr_1fr]">
        <div className="max-w-prose space-y-3">
          <Wordmark />
          <p className="text-ink-soft">{m.footer_about()}</p>
          {demo && <p className="text-ink-soft">{m.footer_demo()}</p>}
        </div>
        <nav aria-label={m.footer_nav()}>
          <ul>
            {places.map(({ to, label }) => (
              <li key={to}>
                <Link
                  to={shopPath(to)}
                  className="inline-flex min-h-11 items-center hover:underline"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
