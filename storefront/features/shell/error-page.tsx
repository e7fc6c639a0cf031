import { Link, useLocation } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { errorKind, errorWords } from "./error-kind"

/** What a reader sees instead of a page: where things are now, never a stack trace. */
export function ErrorPage({ error }: { error: unknown }) {
  const { pathname, search } = useLocation()
  const kind = errorKind(error)
  const words = errorWords(kind)
  return (
    <main id="noi-dung" className="mx-auto max-w-xl px-4 py-16 text-center">
      <h1 className="font-heading text-2xl">{words.title}</h1>
      <p className="mt-3 text-ink-soft">{words.text}</p>
      <div className="mt-6 flex flex-wrap justify-center gap-3">
        {kind !== "not-found" && (
          <ButtonLink to={pathname + search} reloadDocument>
            {m.error_retry()}
          </ButtonLink>
        )}
        <ButtonLink to={shopPath("/tim-kiem")} variant={kind === "not-found" ? "solid" : "outline"}>
          {m.error_go_search()}
        </ButtonLink>
        <Link to={shopPath("/")} className="inline-flex min-h-11 items-center px-2 underline">
          {m.error_go_home()}
        </Link>
      </div>
    </main>
  )
}
