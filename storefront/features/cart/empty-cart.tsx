import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"

export function EmptyCart() {
  return (
    <EmptyState title={m.cart_empty_title()}>
      <p>{m.cart_empty_text()}</p>
      <div className="flex flex-wrap justify-center gap-3">
        <ButtonLink to={shopPath("/tim-kiem")}>{m.cart_go_shopping()}</ButtonLink>
        <ButtonLink to={shopPath("/")} variant="outline">
          {m.error_go_home()}
        </ButtonLink>
      </div>
    </EmptyState>
  )
}
