import { Link } from "react-router"
import { producerKindWords } from "~/features/producer/producer-kind-words"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { StoreIcon } from "~/ui/icons/store-icon"
import type { HomeData } from "./load-home.server"

export function ProducerShelf({ producers }: Pick<HomeData, "producers">) {
  if (producers.length === 0) return null
  return (
    <section>
      <h2 className="mb-4 text-xl">{m.home_producers()}</h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {producers.map(({ handle, name, kind, place }) => (
          <li key={handle} className="flex">
            <Link
              to={shopPath(`/nha-san-xuat-ocop/${handle}`)}
              className="flex flex-1 gap-3 rounded-xl border border-line bg-surface p-4 hover:border-line-strong"
            >
              <StoreIcon className="mt-0.5 size-7 text-brand" />
              <span className="min-w-0">
                <span className="block font-heading leading-snug">{name}</span>
                <span className="block text-sm text-ink-soft">{producerKindWords(kind)}</span>
                <span className="block text-sm text-ink-soft">{place}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
