import type { EntryFacts } from "./entry-facts.js"
import type { KnownProducers } from "./known-producers.js"
import type { KnownProducer } from "./known-records.js"
import type { NearName } from "../names/near-names.js"
import { compareSpelling, type Spelling } from "../names/name-spelling.js"
import type { NamedForm } from "../names/producer-name.js"

/**
 * The producers of exactly the row's name in its province of today, those with the same accents first.
 * Other accents are another name, and so is a household of another commune.
 */
export function producersNamed(facts: EntryFacts, known: KnownProducers): readonly NamedProducer[] {
  return known
    .named(facts.province_code, facts.read.producer.key)
    .filter((producer) => fitsCommune(facts, producer))
    .map((producer) => ({ producer, spelling: compareSpelling(facts.producer, producer.name) }))
    .filter(({ spelling }) => spelling !== "different")
    .sort((a, b) => SPELLINGS.indexOf(a.spelling) - SPELLINGS.indexOf(b.spelling))
}

export interface NamedProducer {
  readonly producer: KnownProducer
  readonly spelling: Spelling
}

const SPELLINGS: readonly Spelling[] = ["same", "possible", "different"]

/** The one of its name: the only one with the same accents or, without any such, the only one. */
export function onlyOne(named: readonly NamedProducer[]): KnownProducer | null {
  const [first, second] = named
  return first && first.spelling !== second?.spelling ? first.producer : null
}

/** Producers of nearly the row's name in its province of today, nearest first. */
export function producersNear(facts: EntryFacts, known: KnownProducers): readonly KnownProducer[] {
  const { key, form, distinctive } = facts.read.producer
  const near = known.near(facts.province_code)
  const ofItsKind = ({ of }: NearName<KnownProducer>) =>
    family(of.read.form) === family(form) || of.read.form === "" || form === ""
  const otherwiseNamed = known.named(facts.province_code, key).map((of) => ({ of, distance: 0 }))
  return nearestFirst([
    ...otherwiseNamed,
    ...near.same(distinctive),
    ...near.slipped(distinctive).filter(ofItsKind),
    ...near.nested(distinctive).filter(ofItsKind),
  ])
}

/** Households are named after people, and a province has many of one name. */
function fitsCommune({ entry }: EntryFacts, { read, commune_code }: KnownProducer): boolean {
  if (entry.commune_code === null || commune_code === null) return true
  return read.form !== "household" || entry.commune_code === commune_code
}

function family(form: NamedForm): string {
  if (form.startsWith("cooperative")) return "cooperative"
  return form.endsWith("company") || form === "private-enterprise" ? "company" : form
}

/** Once each, by distance and then in the order in which they became known. */
function nearestFirst(found: readonly NearName<KnownProducer>[]): KnownProducer[] {
  const sorted = [...found].sort((a, b) => a.distance - b.distance)
  return [...new Set(sorted.map(({ of }) => of))]
}
