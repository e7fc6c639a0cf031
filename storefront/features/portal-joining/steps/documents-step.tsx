import type { Registration } from "@ocop/contract"
import { documentsNeeded, identityOf, type DocumentKind } from "@ocop/rules"
import { m } from "~/platform/paraglide/messages"
import { PaperField } from "./paper-field"

const WELCOME: readonly DocumentKind[] = ["food-safety", "other"]

/** The papers that are needed, and below them those that may be added. */
export function DocumentsStep({ registration }: { registration: Registration }) {
  const { fields, documents } = registration
  const needed = documentsNeeded(identityOf(fields) ?? "organisation")
  const paper = (kind: DocumentKind) => (
    <PaperField
      key={kind}
      kind={kind}
      papers={documents.filter((document) => document.kind === kind)}
      needed={needed.includes(kind)}
    />
  )
  const more = needed.includes("business-registration")
    ? WELCOME
    : (["business-registration", ...WELCOME] as const)
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">{needed.map(paper)}</div>
      <section className="space-y-3">
        <h2 className="text-xl">{m.portal_joining_papers_more()}</h2>
        <div className="grid gap-4 sm:grid-cols-2">{more.map(paper)}</div>
      </section>
    </>
  )
}
