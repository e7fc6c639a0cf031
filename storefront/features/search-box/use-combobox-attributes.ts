import { useEffect } from "react"

type Combobox = {
  /** Null while there is no list. */
  listId: string | null
  /** The option the keyboard is at; null is the box itself. */
  activeId: string | null
}

/**
 * Tells assistive technology that the box has become a combobox, and where it stands (WAI-ARIA, combobox with
 * listbox popup). Written to the element, because the form that renders it does not know of this code.
 */
export function useComboboxAttributes(input: HTMLInputElement, { listId, activeId }: Combobox) {
  useEffect(() => {
    set(input, {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-haspopup": "listbox",
      "aria-expanded": String(listId !== null),
      "aria-controls": listId,
      "aria-activedescendant": listId && activeId,
    })
  }, [input, listId, activeId])
}

function set(element: HTMLElement, attributes: Record<string, string | null>) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
}
