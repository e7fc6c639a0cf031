import { Input } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Choose } from "../ui/choose"
import { Field } from "../ui/field"
import type { GuideForm } from "./guide-form"

const WAYS = ["percentage", "fixed"] as const
const BEARERS = ["platform", "producer", "shared"] as const

type TextField =
  "percent" | "amount" | "max" | "first" | "per_customer" | "from_day" | "to_day" | "share"

/** What is taken off, for how many, on which days, and who pays. */
export function GuideTerms({
  form,
  problems,
  onForm,
}: {
  form: GuideForm
  problems: ReadonlySet<string>
  onForm: (form: GuideForm) => void
}) {
  const { promotionGuides, money } = useMessages()
  const words = promotionGuides.new
  const isDelivery = form.kind === "free_shipping"
  const typed = (field: TextField, label: string, wrong: string, hint?: string, type = "text") => (
    <Field
      label={label}
      hint={hint}
      error={problems.has(field.endsWith("_day") ? "days" : field) ? wrong : undefined}
    >
      {(control) => (
        <Input
          {...control}
          type={type}
          inputMode={type === "text" ? "decimal" : undefined}
          value={form[field]}
          onChange={({ target }) => onForm({ ...form, [field]: target.value })}
        />
      )}
    </Field>
  )
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="txt-compact-medium-plus mb-1">{words.terms}</legend>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        {!isDelivery && (
          <Field label={words.takes}>
            {({ id }) => (
              <Choose
                id={id}
                value={form.takes}
                options={WAYS.map((value) => ({ value, label: words[value] }))}
                onChange={(value) =>
                  onForm({ ...form, takes: value === "fixed" ? "fixed" : "percentage" })
                }
              />
            )}
          </Field>
        )}
        {!isDelivery &&
          (form.takes === "percentage"
            ? typed("percent", words.percent, words.percentWrong)
            : typed("amount", words.amount, words.amountWrong))}
        {typed("max", words.max, money.wrongAmount, words.noLimit)}
        {typed("first", words.first, words.countWrong, words.noLimit)}
        {typed(
          "per_customer",
          words.perCustomer,
          words.countWrong,
          `${words.noLimit} ${words.perCustomerHint}`
        )}
      </div>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        {typed("from_day", words.from, words.daysWrong, undefined, "date")}
        {typed("to_day", words.to, words.daysWrong, undefined, "date")}
        <Field label={words.bearer}>
          {({ id }) => (
            <Choose
              id={id}
              value={form.bearer}
              options={BEARERS.map((value) => ({ value, label: promotionGuides.bearers[value] }))}
              onChange={(value) =>
                onForm({ ...form, bearer: BEARERS.find((one) => one === value) ?? "platform" })
              }
            />
          )}
        </Field>
        {form.bearer === "shared" && typed("share", words.share, money.wrongPercent)}
      </div>
    </fieldset>
  )
}
