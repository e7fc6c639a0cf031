/** What a row means by a name: a known record, a new one, or one of several that are asked about. */
export type Resolved<T> =
  { readonly known: T } | { readonly draft: T } | { readonly candidates: readonly T[] }
