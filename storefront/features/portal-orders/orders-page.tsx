import { Form, Link } from "react-router"
import { PortalPage } from "~/features/portal/portal-page"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button, ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Notice } from "~/ui/notice"
import { DeedNotice } from "./deed-notice"
import type { OrdersData } from "./load-orders.server"
import { OrderCard } from "./order-card"
import { tabWords } from "./order-words"
import { ordersPath } from "./tab-addresses"
import { useFreshPage } from "./use-fresh-page"

type OrdersPageProps = { data: OrdersData; trouble: string | undefined }

/** The producer's orders, a tab for each thing that is to be done. */
export function OrdersPage({ data, trouble }: OrdersPageProps) {
  const { orders, awaiting, search, tab, page, hasMore, now, done, number } = data
  useFreshPage()
  return (
    <PortalPage title={m.portal_orders_title()}>
      <OrderTabs {...data} />
      {awaiting > 0 && tab === "new" && !search && (
        <Notice>{m.portal_orders_awaiting_payment({ count: awaiting })}</Notice>
      )}
      <DeedNotice done={done} number={number} trouble={trouble} />
      {orders.length ? (
        <ul className="space-y-4">
          {orders.map((order) => (
            <li key={order.id}>
              <OrderCard order={order} now={now} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          title={search ? m.portal_orders_none_found({ search }) : m.portal_orders_empty()}
        >
          {!search && tab === "new" && <p>{m.portal_orders_empty_new()}</p>}
        </EmptyState>
      )}
      {(page > 1 || hasMore) && !search && (
        <nav aria-label={m.portal_orders_pages()} className="flex justify-between gap-3">
          {page > 1 ? (
            <ButtonLink to={shopPath(ordersPath(tab, page - 1))} variant="outline">
              {m.portal_orders_newer()}
            </ButtonLink>
          ) : (
            <span />
          )}
          {hasMore && (
            <ButtonLink to={shopPath(ordersPath(tab, page + 1))} variant="outline">
              {m.portal_orders_older()}
            </ButtonLink>
          )}
        </nav>
      )}
      <SearchForm search={search} />
    </PortalPage>
  )
}

function OrderTabs({ tabs, tab, search }: OrdersData) {
  return (
    <nav aria-label={m.portal_orders_tabs()}>
      <ul className="grid grid-cols-3 gap-2 md:grid-cols-6">
        {tabs.map(({ name, count }) => {
          const isHere = name === tab && !search
          return (
            <li key={name}>
              <Link
                to={shopPath(ordersPath(name))}
                aria-current={isHere ? "page" : undefined}
                className={`flex min-h-14 flex-col items-center justify-center rounded-lg border px-1 text-center leading-tight no-underline ${isHere ? "border-brand bg-brand text-on-brand" : "border-line-strong bg-surface text-ink"}`}
              >
                <strong className="text-lg">{count}</strong>
                <span className="text-sm">{tabWords[name]()}</span>
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function SearchForm({ search }: { search: string }) {
  return (
    <Form role="search" className="flex gap-2">
      <label className="min-w-0 flex-1">
        <span className="mb-1 block font-bold">{m.portal_orders_search()}</span>
        <input
          key={search}
          name="tim"
          inputMode="numeric"
          maxLength={20}
          defaultValue={search}
          className="min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3"
        />
        <span className="mt-1 block text-sm text-ink-soft">{m.portal_orders_search_hint()}</span>
      </label>
      <Button variant="outline" className="mt-7 self-start">
        {m.portal_orders_search_submit()}
      </Button>
    </Form>
  )
}
