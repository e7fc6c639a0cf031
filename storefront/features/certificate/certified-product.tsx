import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { PinIcon } from "~/ui/icons/pin-icon"
import { StoreIcon } from "~/ui/icons/store-icon"
import type { CertificateView } from "./load-certificate.server"

/** What is certified, who makes it and where; with ways to them as far as they sell here. */
export function CertifiedProduct({ view }: { view: CertificateView }) {
  const { product, producer, in_force } = view
  return (
    <section className="space-y-2">
      <p className="text-ink-soft">
        {[m.verify_product(), view.group].filter(Boolean).join(" · ")}
      </p>
      <h2 className="text-xl sm:text-2xl">{product.name}</h2>
      {producer.name && (
        <p className="flex gap-2">
          <StoreIcon className="mt-0.5 size-5 text-brand" />
          <span className="min-w-0">
            <span className="text-ink-soft">{m.product_producer()}: </span>
            {producer.handle ? (
              <Link
                to={shopPath(`/nha-san-xuat-ocop/${producer.handle}`)}
                className="underline underline-offset-4"
              >
                {producer.name}
              </Link>
            ) : (
              producer.name
            )}
          </span>
        </p>
      )}
      {view.placeToday && (
        <p className="flex gap-2">
          <PinIcon className="mt-0.5 size-5 text-brand" />
          <span className="min-w-0">{view.placeToday}</span>
        </p>
      )}
      <div className="pt-1 print:hidden">
        {product.handle ? (
          <ButtonLink to={shopPath(`/san-pham/${product.handle}`)}>
            {in_force ? m.verify_buy() : m.verify_see_product()}
          </ButtonLink>
        ) : (
          <p className="text-ink-soft">{m.verify_not_sold_here()}</p>
        )}
      </div>
    </section>
  )
}
