/** A hit of `findPlaces`: always a unit of today, which an address or a filter can use. */
export interface Place {
  /** What the words matched: a unit of today, or the old name of one that is part of it now. */
  readonly kind: "province" | "former-province" | "commune" | "former-commune"
  /** Code, name and full name ("Xã Mèo Vạc") of the unit of **today**, for the former kinds too. */
  readonly code: string
  readonly name: string
  readonly fullName: string
  readonly provinceCode: string
  readonly provinceName: string
  /** The old name that matched; only on the former kinds. */
  readonly formerName?: string
  /** The old code, for a filter by former province; only on "former-province". */
  readonly formerCode?: string
  /** The old district, to tell equal old names apart; only on "former-commune". */
  readonly formerDistrict?: string
}

const KINDS: readonly Place["kind"][] = ["province", "former-province", "commune", "former-commune"]

/** Orders places for reading: provinces before communes, of today before of old, then by name. */
export function comparePlaces(collator: Intl.Collator): (a: Place, b: Place) => number {
  return (a, b) =>
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    collator.compare(a.formerName ?? a.name, b.formerName ?? b.name) ||
    collator.compare(a.provinceName, b.provinceName) ||
    collator.compare(a.formerDistrict ?? "", b.formerDistrict ?? "")
}
