import { type FormEvent, useState } from "react"
import type { CheckoutField } from "./checkout-values"

const NOTHING: readonly CheckoutField[] = []

/**
 * The fields that came back wrong and were not touched since: whoever is correcting one is not told off any
 * longer. Whether it is right now the server says.
 */
export function useStillWrong(sentBack: readonly CheckoutField[] = NOTHING) {
  const [touched, setTouched] = useState<{ since: readonly CheckoutField[]; names: string[] }>({
    since: NOTHING,
    names: [],
  })
  const names = touched.since === sentBack ? touched.names : []
  return {
    wrong: sentBack.filter((field) => !names.includes(field)),
    /** For the form's `onChange`. */
    mended: (event: FormEvent<HTMLFormElement>) => {
      const { name } = event.target as HTMLInputElement
      if (sentBack.length > 0 && !names.includes(name))
        setTouched({ since: sentBack, names: [...names, name] })
    },
  }
}
