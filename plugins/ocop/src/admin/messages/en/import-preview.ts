import type { WhatHappens } from "../../certificate-imports/what-happens"
import type { Messages } from "../vi"

export const importPreview: Messages["importPreview"] = {
  title: "What will each row do?",
  intro: "Nothing has been written. Choose a group to see its rows.",
  backToColumns: "Change columns",
  all: "All",
  skippedRows: (rows) =>
    `${n(rows, "row is", "rows are")} no products (sections, totals, blanks) and left out.`,
  columns: {
    row: "Row",
    product: "Product",
    producer: "Producer",
    stars: "Stars",
    decision: "Decision, number, term",
    outcome: "What happens",
    result: "Result",
  },
  potential: "Potential five stars",
  loading: "Loading the rows…",
  empty: "There are no rows in this group.",
  certificate: "Open the certificate",
  chosen: {
    producer: "You chose the producer",
    product: "You chose the product",
    one: "You chose: one product",
    several: "You chose: several products",
    skip: "You chose to skip this row",
    undo: "Choose again",
  },
  problems: {
    product_missing: "There is no product name.",
    producer_missing: "There is no producer.",
    stars_missing: "There are no stars.",
    stars_unreadable: "The stars could not be read.",
    stars_below_three: "Fewer than three stars are not recognised.",
    stars_contradict_section: "The stars differ from the section that holds the row.",
    stars_contradict_score: "The stars do not fit the score.",
    score_unreadable: "The score could not be read.",
    decision_missing: "There is no decision number.",
    body_missing: "There is no recognising body.",
    date_missing: "There is no date of issue.",
    date_unreadable: "A date could not be read.",
    date_ahead: "The date of issue lies ahead.",
    validity_reversed: "It would end before it was issued.",
    province_missing: "The province is not known.",
    province_unknown: "There is no province of this name.",
    not_a_decision: "This is no number of a decision.",
    revoked_in_list: "The list calls it revoked; revoking takes a decision of its own.",
    legacy_font: "Typed in an old font (TCVN3, VNI). Convert it to Unicode.",
    text_too_long: "A cell is too long.",
    number_taken: "The certificate number belongs to another product.",
    contradicts_register: "It contradicts what the register has of the same decision.",
  },
  questions: {
    intro:
      "One answer counts for all rows that say the same. Save your answers to see a new preview.",
    which_producer: (name) => `Which producer is “${name}”?`,
    which_product: (name) => `Which product is “${name}”?`,
    one_or_several: (name) => `Is “${name}” one product or several?`,
    thisOne: (name) => `It is ${name}`,
    newProducer: "A new producer, not on record",
    newProduct: "A new product, not on record",
    one: "One product",
    several: (count) => (count > 1 ? `${count} different products` : "Several products"),
    skip: "Skip, write nothing",
    rows: (rows) => (rows.length === 1 ? `Row ${rows[0]}` : `${rows.length} rows: ${someOf(rows)}`),
    bulk: "One answer for all open questions",
    bulkAnswers: {
      new_producer: "All are new producers",
      new_product: "All are new products",
      one: "All are one product",
      several: "All are several products",
      skip: "Skip them all",
    },
    unanswered: (count) =>
      count === 0 ? "All are answered." : `${n(count, "question is", "questions are")} open.`,
    more: (count) => `${n(count, "more row", "more rows")} will appear after saving.`,
    save: (rows) => `Save the answers for ${n(rows, "row", "rows")}`,
    saving: "Saving, and comparing again…",
    saved: "Answers saved.",
    reset: "Clear",
  },
  confirm: {
    title: "Write to the register",
    willWrite: (what) => {
      const among = [
        what.newProducers > 0 && n(what.newProducers, "new producer", "new producers"),
        what.newProducts > 0 && n(what.newProducts, "new product", "new products"),
        what.renewals > 0 && n(what.renewals, "renewal", "renewals"),
        what.upgrades > 0 && n(what.upgrades, "upgrade", "upgrades"),
        what.lowerings > 0 && n(what.lowerings, "lowering", "lowerings"),
        what.earlier > 0 && `${n(what.earlier)} issued before the one on record`,
      ].filter(Boolean)
      if (written(what).length === 0) return "There is nothing to write."
      const details = among.length > 0 ? ` (${among.join(", ")})` : ""
      const owners =
        what.nominations > 0
          ? " New producers and products of potential five stars are written as well, not counted here."
          : ""
      return `Writes ${written(what).join(" and ")}${details}.${owners}`
    },
    willNot: (what) => {
      const left = [
        what.unanswered > 0 && n(what.unanswered, "row not chosen", "rows not chosen"),
        what.refused > 0 && n(what.refused, "refused row", "refused rows"),
        what.skipped > 0 && n(what.skipped, "skipped row", "skipped rows"),
      ].filter(Boolean)
      const known =
        what.known > 0
          ? `${n(what.known, "row is", "rows are")} on record already and change nothing.`
          : ""
      return [left.length > 0 ? `Will not be written: ${left.join(", ")}.` : "", known]
        .filter(Boolean)
        .join(" ")
    },
    button: (what) => `Write ${written(what).join(" and ") || "to the register"}`,
    starting: "Starting to write…",
    stopped: {
      preview_stale:
        "The last confirmation wrote nothing, because the register had changed meanwhile. Look at the new preview below.",
      failed: "The last confirmation broke off and wrote nothing. Please confirm again.",
    },
    unsaved: "You have answers that are not saved. Save them before writing.",
  },
}

function n(count: number, one?: string, many?: string): string {
  const figure = count.toLocaleString("en")
  return one && many ? `${figure} ${count === 1 ? one : many}` : figure
}

function written({ certificates, nominations }: WhatHappens): string[] {
  return [
    ...(certificates > 0 ? [n(certificates, "certificate", "certificates")] : []),
    ...(nominations > 0 ? [`${n(nominations)} potential five stars`] : []),
  ]
}

function someOf(rows: readonly number[]): string {
  return rows.length > 12 ? `${rows.slice(0, 12).join(", ")}…` : rows.join(", ")
}
