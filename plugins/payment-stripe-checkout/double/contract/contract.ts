import Ajv, { type ErrorObject } from "ajv"
import { loadSchema, type ContractSchema } from "./load-schema"

/** Something that passed and that Stripe's types do not allow. */
export interface ContractError {
  where: string
  type: string
  errors: Pick<ErrorObject, "instancePath" | "keyword" | "params" | "message">[]
}

/** How many of the faults of one thing are told. */
const TOLD = 4

/** Checks what passes against the types of `stripe`, and keeps what was wrong. */
export class Contract {
  readonly errors: ContractError[] = []

  constructor(private readonly checkers: Checkers) {}

  /** @returns the first parameter that Stripe does not know, when there is one */
  checkParams(type: string, params: unknown, where: string): string | null {
    const errors = this.check(this.checkers.params, type, structuredClone(params), where)
    const unknown = errors.find(({ keyword }) => keyword === "additionalProperties")
    return unknown ? String(unknown.params.additionalProperty) : null
  }

  checkObject(type: string, object: unknown, where: string): void {
    this.check(this.checkers.objects, type, structuredClone(object), where)
  }

  private check(ajv: Ajv, type: string, value: unknown, where: string): ErrorObject[] {
    const validate = ajv.getSchema(`stripe#/definitions/${type}`)
    if (!validate) throw new Error(`Name ${type} in stripe-types.ts`)
    if (validate(value)) return []
    const errors = validate.errors ?? []
    this.errors.push({
      where,
      type,
      errors: errors.slice(0, TOLD).map(({ instancePath, keyword, params, message }) => ({
        instancePath,
        keyword,
        params,
        message,
      })),
    })
    return errors
  }
}

interface Checkers {
  params: Ajv
  objects: Ajv
}

let shared: Promise<Checkers> | undefined

/** A contract without faults yet. Its schemas take seconds to compile, once in a process. */
export async function openContract(): Promise<Contract> {
  shared ??= loadSchema().then((schema) => ({
    // A form holds text only: numbers and flags are read from it, as Stripe does.
    params: ajv(schema, "array"),
    objects: ajv(schema, false),
  }))
  return new Contract(await shared)
}

function ajv(schema: ContractSchema, coerceTypes: false | "array"): Ajv {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    coerceTypes,
    allowUnionTypes: true,
    validateFormats: false,
  })
  return ajv.addSchema(schema, "stripe")
}
