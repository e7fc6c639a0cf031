import { m } from "~/platform/paraglide/messages"

export type GoodsNeed = { id: string; title: string; cold: boolean; days: string }

/** One product: whether it must stay cold, and how long it may travel. */
export function GoodsFields({ goods }: { goods: readonly GoodsNeed[] }) {
  return (
    <ul className="divide-y divide-line">
      {goods.map(({ id, title, cold, days }) => (
        <li key={id} className="py-3">
          <input type="hidden" name="hang" value={id} />
          <p className="font-bold">{title}</p>
          <div className="mt-1 flex flex-wrap items-center gap-x-6 gap-y-1">
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name={`lanh:${id}`}
                defaultChecked={cold}
                className="size-5 accent-brand"
              />
              {m.portal_delivery_cold()}
            </label>
            <label className="flex min-h-11 w-full items-center justify-between gap-3 sm:w-auto">
              {m.portal_delivery_days()}
              <input
                type="number"
                name={`ngay:${id}`}
                min={1}
                max={30}
                inputMode="numeric"
                defaultValue={days}
                className="min-h-11 w-20 rounded-lg border border-line-strong bg-surface px-2 text-center"
              />
            </label>
          </div>
        </li>
      ))}
    </ul>
  )
}
