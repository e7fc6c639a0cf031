import { Button, Input, usePrompt } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useMessages } from "../messages/use-messages"
import { Failed } from "../ui/failed"
import { Field } from "../ui/field"
import { PrepaidProducts } from "./prepaid-products"
import { readTypedLimit } from "./typed-limit"
import { useSetCashLimit, type CashLimit } from "./use-cash-limits"

export function CashLimitForm({ limit }: { limit: CashLimit }) {
  const { cashLimits: words, money } = useMessages()
  const [typed, setTyped] = useState({
    order_max: money.typed(limit.order_max),
    part_max: limit.part_max === null ? "" : money.typed(limit.part_max),
    open_orders_max: String(limit.open_orders_max),
    refused_parcels_max: String(limit.refused_parcels_max),
  })
  const [prepaid, setPrepaid] = useState<readonly string[]>(limit.prepaid_product_ids)
  const prompt = usePrompt()
  const set = useSetCashLimit(words.done)
  const read = readTypedLimit(typed)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { order_max, part_max, open_orders_max, refused_parcels_max } = read
    if (order_max === null || part_max === undefined) return
    if (open_orders_max === null || refused_parcels_max === null) return
    const meant = await prompt({
      title: words.confirmTitle,
      description: words.confirmText(money.dong(order_max)),
      confirmText: words.submit,
      cancelText: money.cancel,
      variant: "confirmation",
    })
    if (!meant) return
    const prepaid_product_ids = [...prepaid]
    set.mutate({
      order_max,
      part_max,
      open_orders_max,
      refused_parcels_max,
      prepaid_product_ids,
    })
  }
  const said = (isRead: boolean, text: string) => (isRead ? undefined : text)
  const fields = [
    [
      "order_max",
      words.orderMax,
      words.orderMaxHint,
      said(read.order_max !== null, money.wrongAmount),
    ],
    [
      "part_max",
      words.partMax,
      words.partMaxHint,
      said(read.part_max !== undefined, money.wrongAmount),
    ],
    [
      "open_orders_max",
      words.openOrders,
      words.openOrdersHint,
      said(read.open_orders_max !== null, money.wrongNumber),
    ],
    [
      "refused_parcels_max",
      words.refused,
      words.refusedHint,
      said(read.refused_parcels_max !== null, money.wrongNumber),
    ],
  ] as const
  return (
    <form
      noValidate
      className="flex flex-col gap-4 px-6 py-4"
      onSubmit={(event) => void submit(event)}
    >
      <div className="grid gap-4 md:grid-cols-2">
        {fields.map(([name, label, hint, error]) => (
          <Field key={name} label={label} hint={hint} error={error}>
            {(control) => (
              <Input
                {...control}
                inputMode="numeric"
                maxLength={16}
                value={typed[name]}
                onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <PrepaidProducts ids={prepaid} onIds={setPrepaid} />
      {set.error && <Failed bare error={set.error} />}
      <Button type="submit" isLoading={set.isPending} className="min-h-11 self-start">
        {words.submit}
      </Button>
    </form>
  )
}
