import { UnreadableMessage } from "./bank-feed"

/** A JSON object's fields, none of which is believed yet. */
export type Fields = Readonly<Record<string, unknown>>

/** @throws UnreadableMessage for what is no JSON object */
export function readFields(body: Buffer): Fields {
  try {
    return fieldsOf(JSON.parse(body.toString("utf8")))
  } catch (error) {
    if (error instanceof UnreadableMessage) throw error
    throw new UnreadableMessage("It is no JSON")
  }
}

/** @throws UnreadableMessage for what is no object */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UnreadableMessage("It is no object")
  }
  return value as Fields
}

/** A text or a number as text; null when there is neither. */
export function textOf(fields: Fields, name: string): string | null {
  const value = fields[name]
  if (typeof value === "number" && Number.isFinite(value)) return String(value)
  return typeof value === "string" && value.trim() ? value.trim() : null
}

/** @throws UnreadableMessage when there is none */
export function neededText(fields: Fields, name: string): string {
  const text = textOf(fields, name)
  if (text === null) throw new UnreadableMessage(`It has no ${name}`)
  return text
}

/** Whole đồng, also of "266500.00"; the sign stays. @throws UnreadableMessage for anything else */
export function neededDong(fields: Fields, name: string): number {
  const text = neededText(fields, name)
  const amount = /^-?\d{1,15}(\.0+)?$/.test(text) ? Number(text) : NaN
  if (!Number.isSafeInteger(amount)) throw new UnreadableMessage(`Its ${name} is no whole đồng`)
  return amount
}

/** "2026-11-22 09:30:00" and "2026-11-22" are times of Vietnam, as banks write them. @throws UnreadableMessage */
export function neededMoment(fields: Fields, name: string): Date {
  const text = neededText(fields, name).replace(" ", "T")
  const local = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/.test(text)
  const moment = new Date(local ? `${text.includes("T") ? text : `${text}T00:00`}+07:00` : text)
  if (Number.isNaN(moment.getTime())) throw new UnreadableMessage(`Its ${name} is no moment`)
  return moment
}
