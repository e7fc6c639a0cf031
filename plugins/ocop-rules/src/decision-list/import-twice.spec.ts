import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { aProducer, aRegister, EMPTY_REGISTER } from "../../fixtures/list-entries.js"
import { outcomes, planOne } from "../../fixtures/plan-rows.js"
import { aList, someChoices } from "../../fixtures/random-lists.js"
import { registerAfter } from "../../fixtures/register-after.js"
import { normaliseCertificateNumber } from "../certificate-number.js"
import { addDays } from "../day.js"
import { foldVietnamese } from "../fold.js"
import type { ImportChoice, ImportQuestion } from "./import-outcome.js"
import type { ListEntry } from "./list-entry.js"
import { planFingerprint } from "./plan-fingerprint.js"
import { planImport } from "./plan-import.js"
import type { PlannedEntry } from "./planned-entry.js"
import type { RegisterSnapshot } from "./register-snapshot.js"

const WRITING = [
  "new_producer",
  "new_product",
  "new_certificate",
  "renewal",
  "upgrade",
  "lowering",
  "earlier_certificate",
  "nomination",
]

/** A register that earlier lists left behind, with every third certificate revoked. */
const aGrownRegister = fc.array(fc.tuple(aList, someChoices), { maxLength: 2 }).map((lists) => {
  let register: RegisterSnapshot = EMPTY_REGISTER
  for (const [entries, choices] of lists) {
    register = registerAfter(register, planImport(entries, register, choices))
  }
  const certificates = register.certificates.map((one, index) =>
    index % 3 === 2 ? { ...one, revoked_on: addDays(one.issued_on, 200) } : one
  )
  return { ...register, certificates }
})

const writes = ({ writes: { producer, product, certificate, nomination } }: PlannedEntry) =>
  [producer, product, certificate, nomination].some((one) => one !== null)

describe("any list, register and answers", () => {
  it("[I19] every entry has one outcome, and only a writing one writes", () => {
    fc.assert(
      fc.property(aList, aGrownRegister, someChoices, (entries, register, choices) => {
        const planned = planImport(entries, register, choices)
        expect(planned.map(({ entry }) => entry)).toEqual(entries)
        for (const one of planned) {
          const { outcome, question, problems, entry } = one
          const { certificate, nomination } = one.writes
          expect(writes(one)).toBe(WRITING.includes(outcome))
          expect(question !== null).toBe(outcome === "needs_choice")
          expect(problems.length > 0).toBe(outcome === "refused")
          if (writes(one)) expect(nomination !== null).toBe(entry.stars === "potential")
          if (writes(one)) expect(certificate !== null).toBe(entry.stars !== "potential")
        }
      })
    )
  })

  it("[I19] the same question has the same answer, and one fingerprint", () => {
    fc.assert(
      fc.property(aList, aGrownRegister, someChoices, (entries, register, choices) => {
        const planned = planImport(entries, register, choices)
        const again = planImport(structuredClone(entries), structuredClone(register), choices)
        expect(again).toEqual(planned)
        const stored = JSON.parse(JSON.stringify(planned), (_, value: unknown) =>
          value !== null && typeof value === "object" && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value
        ) as PlannedEntry[]
        expect(planFingerprint(stored)).toBe(planFingerprint(planned))
      })
    )
  })

  it.each([
    ["another outcome", { problems: ["stars_missing"] }, {}],
    ["another star", { stars: 5 }, {}],
    ["another note", { note: "công nhận lại" }, {}],
    ["another question", { several: ["Chè", "Trà"] }, {}],
    ["another producer", {}, { producers: [aProducer({ id: "p2" })], products: [] }],
    [
      "another candidate",
      {},
      { producers: [aProducer({ name: "HTX chè Minh Tâm" })], products: [] },
    ],
  ] as const)("[I19] %s is another fingerprint", (_, change, register) => {
    const fingerprint = planFingerprint([planOne({}, aRegister())])
    expect(planFingerprint([planOne(change, aRegister(register))])).not.toBe(fingerprint)
  })

  it("[I20] what is written breaks no unique index of the register", () => {
    fc.assert(
      fc.property(aList, aGrownRegister, someChoices, (entries, register, choices) => {
        const after = registerAfter(register, planImport(entries, register, choices))
        const unique = [
          after.certificates.map(({ number }) => normaliseCertificateNumber(number)),
          after.certificates.map((one) =>
            [one.certified_product_id, one.decision, one.issued_on].join("\n")
          ),
          after.products.map(({ producer_id, name }) => `${producer_id}\n${foldVietnamese(name)}`),
          after.nominations.map((one) =>
            [one.certified_product_id, one.decision, one.decided_on].join("\n")
          ),
        ]
        for (const values of unique) expect(new Set(values).size).toBe(values.length)
      })
    )
  })

  it("[I20] planned again with the same answers, all that was written is known", () => {
    fc.assert(
      fc.property(aList, aGrownRegister, someChoices, (entries, register, choices) => {
        const planned = planImport(entries, register, choices)
        const again = planImport(entries, registerAfter(register, planned), choices)
        const wrote = planned.map(writes)
        const second = again.filter((_, index) => wrote[index])
        expect(outcomes(second)).toEqual(second.map(() => "already_known"))
      }),
      { numRuns: 400 }
    )
  })

  it("[I20] a list that needed no answers writes nothing the second time", () => {
    fc.assert(
      fc.property(aList, aGrownRegister, (entries, register) => {
        const planned = planImport(entries, register, new Map())
        fc.pre(planned.every(({ question }) => question === null))
        const again = planImport(entries, registerAfter(register, planned), new Map())
        expect(outcomes(again.filter(writes))).toEqual([])
      }),
      { numRuns: 400 }
    )
  })

  it("[I20] answered question by question, the list writes nothing the second time", () => {
    fc.assert(
      fc.property(aList, aGrownRegister, fc.array(fc.nat(5)), (entries, register, picks) => {
        const { planned, choices } = answerAll(entries, register, picks)
        const after = registerAfter(register, planned)
        expect(outcomes(planImport(entries, after, choices).filter(writes))).toEqual([])
        const unanswered = planImport(entries, after, new Map())
        const wrote = planned.map(writes)
        expect(outcomes(unanswered.filter((one, index) => wrote[index] && writes(one)))).toEqual([])
      }),
      { numRuns: 400 }
    )
  })
})

/** An operator answers the first open question, looks again, and so on until nothing is asked. */
function answerAll(
  entries: readonly ListEntry[],
  register: RegisterSnapshot,
  picks: readonly number[]
) {
  const choices = new Map<number, ImportChoice>()
  for (let asked = 0; asked < 50; asked++) {
    const planned = planImport(entries, register, choices)
    const open = planned.find(({ question }) => question !== null)
    if (!open?.question) return { planned, choices }
    const { kind, candidates } = open.question
    const answer = candidates[picks[asked] ?? 9]?.id ?? "new"
    const answers: Record<ImportQuestion, ImportChoice> = {
      which_producer: { producer: answer },
      which_product: { product: answer },
      one_or_several: { products: "one" },
    }
    const { row } = open.entry
    // An answer is for a row, so what it says of two products at once is left to other tests.
    fc.pre(kind !== "which_product" || entries.filter((one) => one.row === row).length === 1)
    choices.set(row, { ...choices.get(row), ...answers[kind] })
  }
  throw new Error("the questions never end")
}
