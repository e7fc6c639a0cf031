import { refuse, type FieldKind } from "@ocop/search-promises"

/** A dotted path would be an object to Meilisearch, and a list in it would lose its shape. */
export function attributeName(place: string, path: string): string {
  if (!/^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$/.test(path)) {
    refuse("not_supported", `Field "${path}": its name has letters, digits and _ only`)
  }
  return `${place}.${path.replaceAll(".", "-")}`
}

/** `filter.text.group`, `filter.texts.channels`: the name tells how its values are to be read. */
export const filterAttribute = (path: string, kind: FieldKind, array: boolean): string =>
  attributeName(`filter.${kind}${array ? "s" : ""}`, path)

/** What a filterable attribute says of its field; null for others. */
export function readFilterAttribute(attribute: string) {
  const [, kind, many, name] =
    /^filter\.(text|integer|float|boolean|date)(s?)\.([\w-]+)$/.exec(attribute) ?? []
  return kind && name
    ? { path: name.replaceAll("-", "."), kind: kind as FieldKind, array: many === "s" }
    : null
}
