import { headerOf, UnreadableMessage, type BankFeed, type FeedMovement } from "./bank-feed"
import { fieldsOf, neededDong, neededMoment, neededText, readFields, textOf } from "./read-fields"
import { isSameSecret } from "./same-secret"

/** Casso's webhook: several movements per message, what went out is negative; `Secure-Token` is a shared word. */
export const casso: BankFeed = {
  isGenuine(request, { casso: settings }) {
    const token = headerOf(request, "secure-token")
    return Boolean(settings && token && isSameSecret(token, settings.secureToken))
  },
  read(body) {
    const { data } = readFields(body)
    if (!Array.isArray(data)) throw new UnreadableMessage("Its data is no list")
    return data.map(readMovement)
  },
}

function readMovement(entry: unknown): FeedMovement {
  const raw = fieldsOf(entry)
  const amount = neededDong(raw, "amount")
  if (amount === 0) throw new UnreadableMessage("Its amount is 0")
  return {
    transaction_id: neededText(raw, "id"),
    direction: amount > 0 ? "in" : "out",
    amount: Math.abs(amount),
    content: textOf(raw, "description") ?? "",
    account: textOf(raw, "bank_sub_acc_id") ?? neededText(raw, "subAccId"),
    bank_reference: textOf(raw, "tid"),
    booked_at: neededMoment(raw, "when"),
    raw,
  }
}
