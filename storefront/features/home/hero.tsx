import { Link } from "react-router"
import { SearchBox } from "~/features/search-box/search-box"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { Hills } from "./hills"

/** Searches that show what can be asked: a product, a former province, a word without accents. */
const EXAMPLES = ["mật ong", "Quảng Nam", "nuoc mam", "chè Tân Cương"]

export function Hero({ total, producerCount }: { total: number; producerCount: number }) {
  return (
    <section className="relative bg-hero text-on-hero">
      <Hills />
      <div className="relative mx-auto max-w-3xl px-4 pb-24 pt-10 text-center sm:pb-32 sm:pt-16">
        <h1 className="text-3xl sm:text-4xl">{m.home_title()}</h1>
        <p className="mx-auto mt-3 max-w-xl text-lg">{m.home_lead()}</p>
        <div className="mt-6">
          <SearchBox large />
        </div>
        <ul className="mt-3 flex flex-wrap justify-center gap-x-4" aria-label={m.home_examples()}>
          {EXAMPLES.map((text) => (
            <li key={text}>
              <Link
                to={shopPath(`/tim-kiem?${new URLSearchParams({ q: text })}`)}
                className="inline-flex min-h-11 items-center underline underline-offset-4"
              >
                {text}
              </Link>
            </li>
          ))}
        </ul>
        <p className="mt-2 text-sm">
          {m.home_counts({ products: formatNumber(total), producers: formatNumber(producerCount) })}
        </p>
      </div>
    </section>
  )
}
