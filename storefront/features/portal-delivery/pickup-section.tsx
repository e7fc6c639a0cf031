import { m } from "~/platform/paraglide/messages"

type PickupSectionProps = { pickup: boolean; note: string }

/** Whether shoppers may fetch their goods, and where and when. */
export function PickupSection({ pickup, note }: PickupSectionProps) {
  return (
    <section aria-labelledby="den-lay" className="rounded-xl border border-line bg-surface p-4">
      <h2 id="den-lay" className="text-lg">
        {m.portal_delivery_pickup()}
      </h2>
      <label className="flex min-h-12 items-center gap-3">
        <input
          type="checkbox"
          name="den-lay"
          defaultChecked={pickup}
          className="size-5 shrink-0 accent-brand"
        />
        {m.portal_delivery_pickup_yes()}
      </label>
      <label className="mt-2 block">
        <span className="mb-1 block font-bold">{m.portal_delivery_pickup_note()}</span>
        <textarea
          name="noi-lay"
          rows={3}
          maxLength={300}
          defaultValue={note}
          className="w-full rounded-lg border border-line-strong bg-surface px-3 py-2"
        />
        <span className="block text-sm text-ink-soft">{m.portal_delivery_pickup_hint()}</span>
      </label>
    </section>
  )
}
