import type { ProducerSummary } from "@ocop/contract"
import { Link } from "react-router"
import { producerKindWords } from "~/features/producer/producer-kind-words"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { StoreIcon } from "~/ui/icons/store-icon"

export function ProducerCard({ producer }: { producer: ProducerSummary }) {
  return (
    <section
      aria-label={m.product_producer()}
      className="flex gap-3 rounded-xl border border-line p-4"
    >
      <StoreIcon className="mt-1 size-7 text-brand" />
      <div className="min-w-0">
        <p className="text-sm text-ink-soft">{m.product_producer()}</p>
        <p className="font-heading">{producer.name}</p>
        <p className="text-ink-soft">
          {producerKindWords(producer.kind)} · {m.place_province({ name: producer.province })}
        </p>
        <Link
          to={shopPath(`/nha-san-xuat-ocop/${producer.handle}`)}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {m.product_see_producer()}
        </Link>
      </div>
    </section>
  )
}
