import { useRef, useState } from "react"
import { Form, Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"
import { AddressFields } from "./address-fields"
import { AdultCheck } from "./adult-check"
import { CheckoutRefusal } from "./checkout-refusal"
import type { CheckoutField, CheckoutValues } from "./checkout-values"
import { fieldWords } from "./field-words"
import { FormSection } from "./form-section"
import { GiftSection } from "./gift-section"
import type { CheckoutData } from "./load-checkout.server"
import { KeepAddress } from "./keep-address"
import { NoteSection } from "./note-section"
import { PaymentSection } from "./payment-section"
import { RecipientFields } from "./recipient-fields"
import { ReviewSection } from "./review-section"
import { SavedAddresses } from "./saved-addresses"
import { ShippingSection } from "./shipping-section"
import { SignInHint } from "./sign-in-hint"
import { useDeliveredCart } from "./use-delivered-cart"
import { useFirstWrong } from "./use-first-wrong"
import { useStillWrong } from "./use-still-wrong"

/** What is typed for another address than the kept ones; by style, so that it needs no scripts. */
const FOR_A_NEW_ADDRESS = "hidden group-has-[[data-new-address]:checked]/to:block"

/** The form as it came back from the server. */
export type SentBack = {
  values: CheckoutValues
  communes: CheckoutData["communes"]
  wrong: CheckoutField[]
  code: string | null
  /** The total that was on the button when it was pressed. */
  seenTotal: number
}

export function CheckoutPage({
  checkout,
  sentBack,
}: {
  checkout: CheckoutData
  sentBack: SentBack | undefined
}) {
  const { provinces, alcohol, saved, signedInAs } = checkout
  const { cart, deliverTo } = useDeliveredCart(checkout.cart)
  const { values, communes } = sentBack ?? checkout
  const { wrong, mended } = useStillWrong(sentBack?.wrong)
  const [choices, setChoices] = useState(values.choices)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, sentBack?.wrong)
  return (
    <main id="noi-dung" className="mx-auto max-w-6xl space-y-4 px-4 py-6">
      <Link to={shopPath("/gio-hang")} className="inline-flex min-h-11 items-center underline">
        {m.checkout_back_to_cart()}
      </Link>
      <h1 className="text-2xl">{m.checkout_title()}</h1>
      <CheckoutRefusal
        wrong={sentBack?.wrong ?? []}
        code={sentBack ? sentBack.code : checkout.cardOutcome}
      />
      <Form
        ref={form}
        method="post"
        noValidate
        onChange={mended}
        className="group/to grid grid-cols-1 items-start gap-6 lg:grid-cols-[1fr_24rem]"
      >
        {/* Enter in a field presses a form's first button: this one does nothing, so no order is placed by accident. */}
        <button disabled hidden aria-hidden="true" />
        <div className="space-y-6">
          <SignInHint signedInAs={signedInAs} />
          {saved.length > 0 && (
            <SavedAddresses
              key={values.address}
              saved={saved}
              chosen={values.address}
              onProvince={(code) => void deliverTo(code)}
            />
          )}
          <FormSection
            title={m.checkout_recipient()}
            className={saved.length > 0 ? FOR_A_NEW_ADDRESS : ""}
          >
            <RecipientFields values={values} wrong={wrong} />
            {!signedInAs && (
              <TextField
                label={m.checkout_email()}
                hint={m.checkout_email_hint()}
                name="email"
                type="email"
                defaultValue={values.email}
                error={wrong.includes("email") ? fieldWords("email") : undefined}
                autoComplete="email"
                maxLength={254}
              />
            )}
          </FormSection>
          <FormSection
            title={m.checkout_address()}
            hint={m.checkout_address_hint()}
            className={saved.length > 0 ? FOR_A_NEW_ADDRESS : ""}
          >
            <AddressFields
              provinces={provinces}
              communes={communes}
              values={values}
              wrong={wrong}
              onProvince={(code) => void deliverTo(code)}
            />
            {signedInAs && <KeepAddress checked={values.keep} />}
          </FormSection>
          <GiftSection values={values} wrong={wrong} />
          <ShippingSection
            cart={cart}
            choices={choices}
            onChoose={(producerId, optionId) =>
              setChoices((before) => ({ ...before, [producerId]: optionId }))
            }
          />
          <PaymentSection
            offered={checkout.methods}
            chosen={values.payment}
            cash={checkout.cash}
            wrong={wrong}
          />
          <NoteSection note={values.note} wrong={wrong} />
        </div>
        <div className="lg:sticky lg:top-24">
          <ReviewSection cart={cart} choices={choices}>
            {alcohol && <AdultCheck checked={values.adult} wrong={wrong.includes("adult")} />}
          </ReviewSection>
        </div>
      </Form>
    </main>
  )
}
