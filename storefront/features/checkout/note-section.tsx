import { m } from "~/platform/paraglide/messages"
import type { CheckoutField } from "./checkout-values"
import { fieldWords } from "./field-words"
import { FormSection } from "./form-section"

export function NoteSection({ note, wrong }: { note: string; wrong: readonly CheckoutField[] }) {
  const isWrong = wrong.includes("note")
  return (
    <FormSection title={m.checkout_note_title()}>
      <div>
        <label htmlFor="checkout-note" className="mb-1 block">
          {m.checkout_note()}
        </label>
        <textarea
          id="checkout-note"
          name="note"
          rows={3}
          maxLength={500}
          defaultValue={note}
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isWrong ? "checkout-note-error" : undefined}
          className="w-full rounded-lg border border-line-strong bg-surface px-3 py-2"
        />
        {isWrong && (
          <p id="checkout-note-error" className="text-sm text-danger">
            {fieldWords("note")}
          </p>
        )}
      </div>
    </FormSection>
  )
}
