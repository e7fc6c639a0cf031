/** What a form can say. */
export type FormValue = string | FormValue[] | { [name: string]: FormValue }
export type Form = Record<string, FormValue>

/** Reads Stripe's form encoding: "a[b][0][c]=v" is { a: { b: [{ c: "v" }] } }. */
export function readForm(text: string): Form {
  const root: Form = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const steps = name.replaceAll("]", "").split("[")
    const last = steps.pop() as string
    let at = root
    for (const step of steps) at = (at[step] ??= {}) as Form
    at[last === "" ? String(Object.keys(at).length) : last] = value
  }
  return lists(root) as Form
}

/** Where the names are 0, 1, 2 … it was a list. */
function lists(value: FormValue): FormValue {
  if (typeof value === "string") return value
  const entries = Object.entries(value).map(([name, inner]) => [name, lists(inner)] as const)
  const isList = entries.length > 0 && entries.every(([name], index) => name === String(index))
  return isList ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}
