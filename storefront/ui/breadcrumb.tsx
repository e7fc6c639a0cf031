import { Link } from "react-router"
import { m } from "~/platform/paraglide/messages"

/** @property to address in the reader's language; of the last step, the page itself */
export type TrailStep = { name: string; to: string }

export function Breadcrumb({ trail }: { trail: readonly TrailStep[] }) {
  return (
    <nav aria-label={m.shell_breadcrumb()}>
      <ol className="flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
        {trail.map(({ name, to }, index) => {
          const last = index === trail.length - 1
          return (
            <li key={to} className="flex items-center gap-2">
              <Link
                to={to}
                aria-current={last ? "page" : undefined}
                className="inline-flex min-h-8 items-center hover:underline"
              >
                {name}
              </Link>
              {!last && <span aria-hidden="true">›</span>}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
