import { Form, Link } from "react-router"
import { SEARCH_TEXT_LIMIT } from "~/features/search/search-text-limit"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { SearchIcon } from "~/ui/icons/search-icon"
import { Hills } from "./hills"

/** Searches that show what can be asked: a product, a former province, a word without accents. */
const EXAMPLES = ["mật ong", "Quảng Nam", "nuoc mam", "chè Tân Cương"]

export function Hero({ total, producerCount }: { total: number; producerCount: number }) {
  return (
    <section className="relative overflow-hidden bg-hero text-on-hero">
      <Hills />
      <div className="relative mx-auto max-w-3xl px-4 pb-24 pt-10 text-center sm:pb-32 sm:pt-16">
        <h1 className="text-3xl sm:text-4xl">{m.home_title()}</h1>
        <p className="mx-auto mt-3 max-w-xl text-lg">{m.home_lead()}</p>
        <Form action={shopPath("/tim-kiem")} role="search" className="mt-6 flex gap-2">
          <input
            type="search"
            name="q"
            maxLength={SEARCH_TEXT_LIMIT}
            enterKeyHint="search"
            autoComplete="off"
            aria-label={m.search_label()}
            placeholder={m.search_placeholder()}
            className="min-h-13 w-full min-w-0 rounded-lg border border-line-strong bg-surface px-4 text-lg text-ink"
          />
          <Button className="min-h-13" aria-label={m.search_submit()}>
            <SearchIcon />
            <span className="hidden sm:inline">{m.search_submit()}</span>
          </Button>
        </Form>
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
