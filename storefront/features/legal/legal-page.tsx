import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { getLocale } from "~/platform/paraglide/runtime"
import { Notice } from "~/ui/notice"
import { Paragraphs } from "~/ui/paragraphs"
import { LEGAL_PATH } from "./legal-paths"
import type { LegalSection, LegalView } from "./legal-view"

/** What the operator has published of one kind. It binds in Vietnamese, whatever the language around it. */
export function LegalPage({ view }: { view: LegalView }) {
  return (
    <main id="noi-dung" className="mx-auto max-w-3xl space-y-6 px-4 py-8">
      <div className="space-y-2">
        <Link
          to={shopPath(LEGAL_PATH)}
          className="inline-flex min-h-11 items-center text-brand hover:underline"
        >
          {m.legal_title()}
        </Link>
        <h1 className="text-3xl">{view.title}</h1>
        {view.since ? (
          <p className="text-ink-soft">
            {view.since}
            {getLocale() === "en" && ` · ${m.legal_in_vietnamese()}`}
          </p>
        ) : (
          <Notice>
            <p>{m.legal_not_published()}</p>
          </Notice>
        )}
      </div>
      {view.announced.map(({ title, sections }) => (
        <details key={title} className="rounded-lg border border-line-strong bg-sunken px-4">
          <summary className="min-h-11 cursor-pointer content-center font-bold">{title}</summary>
          <div className="space-y-6 pb-4">
            <Sections sections={sections} />
          </div>
        </details>
      ))}
      <Sections sections={view.sections} />
      {view.former.length > 0 && (
        <section className="space-y-2 border-t border-line pt-4 text-sm text-ink-soft">
          <h2 className="font-bold">{m.legal_former_title()}</h2>
          <ul>
            {view.former.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}

function Sections({ sections }: { sections: readonly LegalSection[] }) {
  return sections.map(({ title, text, facts }, index) => (
    <section key={index} className="space-y-2">
      {title && <h2 className="text-xl">{title}</h2>}
      {text && <Paragraphs text={text} />}
      {facts.length > 0 && (
        <dl className="divide-y divide-line rounded-lg border border-line bg-surface">
          {facts.map(({ name, value }) => (
            <div key={name} className="gap-4 px-4 py-3 sm:grid sm:grid-cols-[1fr_2fr]">
              <dt className="font-bold">{name}</dt>
              <dd className="break-words whitespace-pre-line">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  ))
}
