import type { ProducerMeResponse } from "@ocop/contract"
import { Form } from "react-router"
import { placedAt } from "~/features/order/placed-at"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"

/** Above every page while an officer acts for the producer: who, until when, and the way out. */
export function AssistanceBar({ me }: { me: ProducerMeResponse }) {
  const { officer, producer } = me
  if (!officer) return null
  return (
    <div role="status" className="border-b-2 border-warn bg-warn-soft text-warn">
      <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
        <p className="min-w-0 flex-1 basis-60">
          <span className="block font-bold">
            {m.portal_assistance_bar({ name: officer.name, producer: producer.name })}
          </span>
          <span className="block text-sm">
            {m.portal_assistance_bar_until({ until: placedAt(officer.until) })}
          </span>
        </p>
        <Form method="post" action={shopPath("/nha-san-xuat/can-bo-ho-tro")}>
          <input type="hidden" name="intent" value="end" />
          <Button variant="outline">{m.portal_assistance_end()}</Button>
        </Form>
      </div>
    </div>
  )
}
