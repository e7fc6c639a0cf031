import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"
import { CountField } from "../typed/count-field"
import { DongField } from "../typed/dong-field"
import type { PackValues } from "./offer-values"

type PackRowProps = {
  pack: PackValues
  /** From 1, for people. */
  number: number
  wrong: readonly string[]
  /** Null for the only one. */
  onDrop: (() => void) | null
}

export function PackRow({ pack, number, wrong, onDrop }: PackRowProps) {
  const { key } = pack
  const isWrong = (field: string) => wrong.includes(`${field}.${key}`)
  return (
    <fieldset className="rounded-xl border border-line-strong p-3 pt-0">
      <legend className="px-1 font-bold">{m.portal_listings_pack({ number })}</legend>
      <input type="hidden" name="pack" value={key} />
      <input type="hidden" name={`id.${key}`} value={pack.id} />
      <input type="hidden" name={`seen.${key}`} value={pack.seen} />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          className="col-span-2"
          label={m.portal_listings_pack_title()}
          hint={m.portal_listings_pack_title_hint()}
          name={`title.${key}`}
          defaultValue={pack.title}
          error={titleError(isWrong)}
          autoComplete="off"
          maxLength={60}
        />
        <DongField name={`price.${key}`} defaultValue={pack.price} error={isWrong("price")} />
        <CountField name={`stock.${key}`} defaultValue={pack.stock} error={isWrong("stock")} />
        <TextField
          className="col-span-2"
          label={m.portal_listings_pack_weight()}
          hint={m.portal_listings_pack_weight_hint()}
          name={`weight.${key}`}
          defaultValue={pack.weight}
          error={isWrong("weight") ? m.portal_listings_pack_weight_wrong() : undefined}
          inputMode="decimal"
          autoComplete="off"
          maxLength={20}
        />
      </div>
      {onDrop && (
        <button
          name="drop_pack"
          value={key}
          onClick={(event) => {
            event.preventDefault()
            onDrop()
          }}
          className="mt-2 min-h-11 underline"
        >
          {m.portal_listings_pack_drop({ number })}
        </button>
      )}
    </fieldset>
  )
}

function titleError(isWrong: (field: string) => boolean): string | undefined {
  if (isWrong("title_star")) return m.portal_listings_pack_title_star()
  if (isWrong("title_twice")) return m.portal_listings_pack_title_twice()
  return isWrong("title") ? m.portal_listings_pack_title_wrong() : undefined
}
