import type { Messages } from "../vi"

export const payouts: Messages["payouts"] = {
  title: "Payouts",
  subtitle:
    "What was paid for, delivered, and is past its return window is sent to the producers. Nothing is booked until you make a batch.",
  loading: "Loading…",
  ready: "Can be sent now",
  readyHint: (producers, total) => `${producers} producers, ${total} in all.`,
  readyEmpty: "Nothing can be sent at this moment.",
  held: "Held back",
  heldHint: "What is held counts in a later batch by itself once the reason is gone.",
  columns: {
    producer: "Producer",
    amount: "To be sent",
    parts: "Orders",
    available: "Balance",
    why: "Why it is held",
    batch: "Batch",
    created: "Made at",
    total: "Total",
    standing: "Standing",
    account: "Account",
    result: "Outcome",
  },
  why: {
    below_minimum: (minimum) => `Below the minimum of ${minimum}.`,
    debt: "Below zero: the producer owes the market, mostly for refunds after a payout. It is set against what comes in.",
    no_bank_account: "The producer's papers name no bank account.",
  },
  confirm: {
    open: "Make a batch",
    title: "Make this batch?",
    text: (producers, total) =>
      `${total} for ${producers} producers is booked as sent, and each is told. Then you take the transfer file to your bank: nothing is transferred by itself.`,
    done: "The batch was made.",
  },
  batches: "Batches",
  batchesHint: "The newest 100.",
  batchesEmpty: "There is no batch yet.",
  number: (number) => `Batch ${number}`,
  counts: (sent, arrived, failed) =>
    [
      sent > 0 && `${sent} waiting`,
      arrived > 0 && `${arrived} arrived`,
      failed > 0 && `${failed} failed`,
    ]
      .filter(Boolean)
      .join(", "),
  batch: {
    hint: (created, lines, total) => `Made ${created} · ${lines} lines · ${total} in all`,
    exported: (at) => `The transfer file was first taken ${at}.`,
    notExported: "Nobody has taken the transfer file yet.",
    xlsx: "Bank file (.xlsx)",
    csv: "Bank file (.csv)",
    lines: "Lines",
    statuses: { sent: "Waiting", arrived: "Arrived", failed: "Failed" },
    reference: "The bank's reference",
    referenceOf: (memo) => `The bank's reference for ${memo}`,
    save: (count) => (count === 0 ? "Save references" : `Save ${count} references`),
    saveTitle: "Note these references?",
    saveText: (count, amount) =>
      `${count} payouts, ${amount} in all, are noted as arrived. That can't be changed.`,
    saved: "Noted.",
    typedHint:
      "Type the reference of each line, or import a statement. Each is of one payout only.",
    importFile: "Import a bank statement (.csv, .xlsx)",
    importHint:
      "It needs a column “Số tham chiếu”, “Mã giao dịch” or “Reference”. Rows are known by the memos of this batch.",
    importButton: "Import",
    importTitle: "Import this file?",
    importText: (name) =>
      `Each row of “${name}” with a memo of this batch is noted as arrived. That can't be changed. If one is wrong, none is noted.`,
    imported: (settled, unknown) =>
      unknown === 0
        ? `The file has references of ${settled} payouts of this batch.`
        : `The file has references of ${settled} payouts of this batch; ${unknown} rows are not of this batch and were left.`,
    fail: {
      open: "It failed",
      title: "Did this transfer fail?",
      intro:
        "The producer is owed the money again, and a later batch sends it. That can't be changed.",
      label: "What the bank says",
      missing: "A reason is needed.",
      submit: "It failed",
      phrases: [
        "The account does not exist.",
        "The account is in another name.",
        "The account is closed or blocked.",
      ],
    },
  },
  settings: {
    open: "Settings",
    title: "Payout settings",
    intro: "They hold from when they are saved. The tax of placed orders stays as it was.",
    minimum: "Minimum (₫)",
    minimumHint: "A smaller balance waits. 0 sends whatever is above zero.",
    days: "Return window (days)",
    daysHint: "An order's money is sent only so many days after delivery. 0 to 60.",
    tax: "Withhold tax of households and production facilities",
    taxHint: "Turn it off only after an accountant confirmed that the market need not withhold.",
    on: "Withhold",
    off: "Do not withhold",
    submit: "Save",
    done: "Saved.",
    line: (minimum, days, tax) =>
      `Minimum ${minimum} · return window ${days} days · tax is ${tax ? "" : "not "}withheld`,
  },
}
