import { m } from "~/platform/paraglide/messages"
import { fieldWords } from "./field-words"

/** Asked only when there is alcohol in the cart. */
export function AdultCheck({ checked, wrong }: { checked: boolean; wrong: boolean }) {
  return (
    <div className="rounded-lg border border-line-strong px-3 py-2">
      <p id="adult-text">{m.checkout_adult_text()}</p>
      <label className="flex min-h-11 cursor-pointer items-center gap-3 font-bold">
        <input
          type="checkbox"
          name="adult"
          defaultChecked={checked}
          required
          aria-invalid={wrong ? true : undefined}
          aria-describedby={wrong ? "adult-text adult-error" : "adult-text"}
          className="size-5 accent-brand"
        />
        {m.checkout_adult()}
      </label>
      {wrong && (
        <p id="adult-error" className="text-sm text-danger">
          {fieldWords("adult")}
        </p>
      )}
    </div>
  )
}
