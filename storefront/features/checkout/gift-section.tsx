import { MAX_GIFT_MESSAGE, MAX_GIVER_NAME } from "@ocop/rules"
import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"
import type { CheckoutField, CheckoutValues } from "./checkout-values"
import { fieldWords } from "./field-words"
import { FormSection } from "./form-section"

type GiftSectionProps = { values: CheckoutValues; wrong: readonly CheckoutField[] }

const BOX = "flex min-h-11 cursor-pointer items-center gap-3"

/** Whether it goes to somebody else; the giver's fields show when they are needed, without scripts too. */
export function GiftSection({ values, wrong }: GiftSectionProps) {
  const errorOf = (field: CheckoutField) => (wrong.includes(field) ? fieldWords(field) : undefined)
  const messageError = errorOf("gift_message")
  return (
    <FormSection title={m.gift_title()}>
      <div className="group space-y-4">
        <div>
          <label className={`${BOX} font-bold`}>
            <input
              type="checkbox"
              name="gift"
              defaultChecked={values.gift}
              onChange={({ target }) => target.checked && payOtherwise(target.form)}
              aria-describedby="gift-text"
              className="size-5 shrink-0 accent-brand"
            />
            {m.gift_send()}
          </label>
          <p id="gift-text" className="text-sm text-ink-soft">
            {m.gift_send_text()}
          </p>
        </div>
        <div className="hidden space-y-4 group-has-[input[name=gift]:checked]:block">
          <p>{m.gift_recipient_hint()}</p>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label={m.gift_giver_name()}
              hint={m.gift_giver_name_hint()}
              name="giver_name"
              defaultValue={values.giver_name}
              error={errorOf("giver_name")}
              maxLength={MAX_GIVER_NAME}
            />
            <TextField
              label={m.gift_giver_phone()}
              hint={m.gift_giver_phone_hint()}
              name="giver_phone"
              type="tel"
              inputMode="tel"
              defaultValue={values.giver_phone}
              error={errorOf("giver_phone")}
              maxLength={30}
            />
          </div>
          <div>
            <label htmlFor="gift-message" className="mb-1 block">
              {m.gift_message()}
            </label>
            <textarea
              id="gift-message"
              name="gift_message"
              rows={3}
              maxLength={MAX_GIFT_MESSAGE}
              defaultValue={values.gift_message}
              aria-invalid={messageError ? true : undefined}
              aria-describedby={messageError ? "gift-message-error" : "gift-message-hint"}
              className="w-full rounded-lg border border-line-strong bg-surface px-3 py-2"
            />
            {messageError ? (
              <p id="gift-message-error" className="text-sm text-danger">
                {messageError}
              </p>
            ) : (
              <p id="gift-message-hint" className="text-sm text-ink-soft">
                {m.gift_message_hint()}
              </p>
            )}
          </div>
          <label className={BOX}>
            <input
              type="checkbox"
              name="gift_hide_prices"
              defaultChecked={values.gift_hide_prices}
              className="size-5 shrink-0 accent-brand"
            />
            {m.gift_hide_prices()}
          </label>
        </div>
      </div>
    </FormSection>
  )
}

/** A gift is not paid for at the door (SPEC GF4): the first other way is chosen instead, where there is one. */
function payOtherwise(form: HTMLFormElement | null): void {
  const ways = [...(form?.querySelectorAll<HTMLInputElement>("input[name=payment]") ?? [])]
  if (ways.some(({ checked, value }) => checked && value === "cod")) {
    ways.find(({ value }) => value !== "cod")?.click()
  }
}
