import { type RefObject, useEffect } from "react"

/** Takes the reader to the first field that is wrong, each time the form comes back with some. */
export function useFirstWrong(
  form: RefObject<HTMLFormElement | null>,
  wrong: readonly string[] | undefined
): void {
  useEffect(() => {
    if (wrong && wrong.length > 0)
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [form, wrong])
}
