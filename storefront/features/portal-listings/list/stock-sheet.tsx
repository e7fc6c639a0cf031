import { useEffect, useRef } from "react"
import { Form, Link, useNavigate, useNavigation } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { CloseIcon } from "~/ui/icons/close-icon"
import { DongField } from "../typed/dong-field"
import { CountField } from "../typed/count-field"
import type { ListingsData } from "../load-listings.server"
import { notSentCode, type NotSent } from "../listing-outcome"
import type { StockOutcome } from "../stock-outcome"
import { Trouble } from "../trouble"
import { useFirstWrong } from "~/features/checkout/use-first-wrong"

type StockSheetProps = {
  sheet: NonNullable<ListingsData["sheet"]>
  outcome: StockOutcome | NotSent | undefined
  /** The list without the sheet. */
  closeTo: string
}

/** Price and stock of each pack size, from the list: saved at once. Without scripts it stands below the list. */
export function StockSheet({ sheet, outcome, closeTo }: StockSheetProps) {
  const dialog = useModal()
  const form = useRef<HTMLFormElement>(null)
  const navigate = useNavigate()
  const saving = useNavigation().formMethod === "POST"
  const sentBack = outcome && "packs" in outcome ? outcome : null
  const wrong = sentBack?.wrong ?? []
  const code = outcome && ("form" in outcome ? notSentCode(outcome) : outcome.code)
  useFirstWrong(form, sentBack?.wrong)
  return (
    <dialog
      ref={dialog}
      open
      aria-labelledby="stock-sheet"
      onCancel={(event) => {
        event.preventDefault()
        void navigate(closeTo, { preventScrollReset: true, replace: true })
      }}
      className="fixed inset-x-0 top-auto bottom-0 z-50 m-0 max-h-[90dvh] w-full max-w-none overflow-y-auto rounded-t-2xl border border-line bg-surface p-4 text-ink shadow-2xl backdrop:bg-black/60 md:inset-0 md:m-auto md:h-fit md:max-w-lg md:rounded-2xl"
    >
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h2 id="stock-sheet" className="text-lg">
            {m.portal_listings_stock_title()}
          </h2>
          <p className="text-ink-soft">{sheet.title}</p>
        </div>
        <Link
          to={closeTo}
          preventScrollReset
          replace
          aria-label={m.portal_listings_close()}
          className="-mt-1 -mr-2 inline-flex size-11 items-center justify-center rounded-lg hover:bg-sunken"
        >
          <CloseIcon className="size-5" />
        </Link>
      </div>
      <Form
        ref={form}
        method="post"
        noValidate
        replace
        preventScrollReset
        className="mt-2 space-y-4"
      >
        <input type="hidden" name="listing_id" value={sheet.id} />
        <Trouble code={code ?? null} wrong={wrong} />
        <p className="rounded-lg bg-good-soft px-3 py-2">{m.portal_listings_stock_live()}</p>
        {(sentBack?.packs ?? sheet.packs).map(({ key, id, title, price, stock, seen }) => (
          <fieldset key={key}>
            <legend className="mb-1 font-heading">{title}</legend>
            <input type="hidden" name="pack" value={key} />
            <input type="hidden" name={`id.${key}`} value={id} />
            <input type="hidden" name={`seen.${key}`} value={seen} />
            <div className="grid grid-cols-2 gap-3">
              <DongField
                name={`price.${key}`}
                defaultValue={price}
                error={wrong.includes(`price.${key}`)}
              />
              <CountField
                name={`stock.${key}`}
                defaultValue={stock}
                error={wrong.includes(`stock.${key}`)}
              />
            </div>
          </fieldset>
        ))}
        <Button className="w-full" disabled={saving}>
          {saving ? m.portal_listings_saving() : m.portal_listings_stock_save()}
        </Button>
      </Form>
    </dialog>
  )
}

/** The server renders the dialog open; with scripts it becomes modal, so that the list behind it rests. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    if (!shown || shown.matches(":modal")) return
    shown.removeAttribute("open")
    shown.showModal()
  }, [])
  return dialog
}
