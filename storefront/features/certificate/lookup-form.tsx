import { Form } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { TextField } from "~/ui/text-field"
import { LONGEST_NUMBER } from "./certificate-number"

type LookupFormProps = { typed?: string | undefined; error?: string | undefined }

/** Takes a number to its page; a plain GET form, so it needs no JavaScript. */
export function LookupForm({ typed, error }: LookupFormProps) {
  return (
    <Form action={shopPath("/chung-nhan")} className="space-y-3 print:hidden">
      <TextField
        key={typed}
        name="so"
        label={m.verify_lookup_field()}
        hint={m.verify_lookup_hint()}
        error={error}
        defaultValue={typed}
        maxLength={LONGEST_NUMBER}
        required
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        enterKeyHint="search"
      />
      <Button className="w-full sm:w-auto">{m.verify_lookup_submit()}</Button>
    </Form>
  )
}
