import type { ProducerShopOrder } from "@ocop/contract"
import type { ReactNode } from "react"
import { Form } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button, buttonClass } from "~/ui/button"
import { orderPath } from "./tab-addresses"

/** The one thing to do next, above the bar of the sections on a phone. Nothing when all is done. */
export function NextStep({ order: { id, status } }: { order: ProducerShopOrder }) {
  switch (status) {
    case "new":
      return <Deed deed="accept">{m.portal_orders_accept()}</Deed>
    case "accepted":
      return <Deed deed="pack">{m.portal_orders_pack()}</Deed>
    case "packed":
      return (
        <Bar>
          <a
            href={shopPath(`${orderPath(id)}/phieu`)}
            target="_blank"
            rel="noreferrer"
            className={buttonClass("outline", "min-h-14 flex-1 text-lg")}
          >
            {m.portal_orders_slip()}
          </a>
          <a href="#gui-hang" className={buttonClass("solid", "min-h-14 flex-1 text-lg")}>
            {m.portal_orders_ship()}
          </a>
        </Bar>
      )
    case "shipped":
      return <Deed deed="deliver">{m.portal_orders_deliver()}</Deed>
    default:
      return null
  }
}

function Deed({ deed, children }: { deed: string; children: ReactNode }) {
  return (
    <Form method="post">
      <Bar>
        <Button name="viec" value={deed} className="min-h-14 flex-1 text-lg">
          {children}
        </Button>
      </Bar>
    </Form>
  )
}

function Bar({ children }: { children: ReactNode }) {
  return (
    <div className="fixed inset-x-0 bottom-[calc(4rem+1px+env(safe-area-inset-bottom))] z-30 border-t border-line bg-surface px-4 py-2 md:static md:border-0 md:bg-transparent md:p-0">
      <div className="mx-auto flex max-w-5xl gap-3">{children}</div>
    </div>
  )
}
