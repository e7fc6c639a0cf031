import { m } from "~/platform/paraglide/messages"
import { GoodsFields, type GoodsNeed } from "./goods-fields"

/** Up to so many are all shown at once. */
const FEW = 5

/** What its goods need on their way; of many only those that need something are open. */
export function GoodsSection({ goods, open }: { goods: readonly GoodsNeed[]; open: boolean }) {
  const marked = goods.filter(({ cold, days }) => cold || days)
  const others = goods.filter(({ cold, days }) => !cold && !days)
  return (
    <section aria-labelledby="hang-giu" className="rounded-xl border border-line bg-surface p-4">
      <h2 id="hang-giu" className="text-lg">
        {m.portal_delivery_goods()}
      </h2>
      {goods.length === 0 ? (
        <p className="mt-1 text-ink-soft">{m.portal_delivery_goods_none()}</p>
      ) : (
        <>
          <p className="mt-1 text-ink-soft">{m.portal_delivery_goods_lead()}</p>
          <p className="mt-1 text-sm text-ink-soft">{m.portal_delivery_days_hint()}.</p>
          {goods.length > FEW ? (
            <>
              <GoodsFields goods={marked} />
              <details open={open || undefined} className="border-t border-line">
                <summary className="flex min-h-12 cursor-pointer items-center underline">
                  {m.portal_delivery_goods_all()} ({others.length})
                </summary>
                <GoodsFields goods={others} />
              </details>
            </>
          ) : (
            <GoodsFields goods={goods} />
          )}
        </>
      )}
    </section>
  )
}
