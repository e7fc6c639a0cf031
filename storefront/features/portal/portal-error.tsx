import { useLocation } from "react-router"
import { errorKind, errorWords } from "~/features/shell/error-kind"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"

/** A page of the portal that failed, inside the frame: the other sections are one tap away. */
export function PortalError({ error }: { error: unknown }) {
  const { pathname, search } = useLocation()
  const kind = errorKind(error)
  const { title } = errorWords(kind)
  return (
    <main id="noi-dung" className="mx-auto max-w-xl space-y-4 px-4 py-12 text-center">
      <h1 className="text-2xl">{title}</h1>
      <p className="text-ink-soft">
        {kind === "not-found" ? m.portal_page_missing() : m.portal_page_failed()}
      </p>
      <div className="flex flex-wrap justify-center gap-3">
        {kind !== "not-found" && (
          <ButtonLink to={pathname + search} reloadDocument>
            {m.error_retry()}
          </ButtonLink>
        )}
        <ButtonLink
          to={shopPath("/nha-san-xuat")}
          variant={kind === "not-found" ? "solid" : "outline"}
        >
          {m.portal_back_home()}
        </ButtonLink>
      </div>
    </main>
  )
}
