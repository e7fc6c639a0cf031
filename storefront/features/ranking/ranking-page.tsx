import { m } from "~/platform/paraglide/messages"
import { Paragraphs } from "~/ui/paragraphs"

/** What decides the order of products: published, as the law on e-commerce wants it, and true of what the search does. */
export function RankingPage() {
  const points = [
    m.ranking_text_words(),
    m.ranking_text_typos(),
    m.ranking_text_accents(),
    m.ranking_text_together(),
    m.ranking_text_whole(),
    m.ranking_text_early(),
    m.ranking_text_short(),
    m.ranking_text_last(),
  ]
  const sections = [
    { title: m.ranking_browse_title(), text: m.ranking_browse_text() },
    { title: m.ranking_sorts_title(), text: m.ranking_sorts_text() },
    { title: m.ranking_not_title(), text: m.ranking_not_text() },
    { title: m.ranking_found_title(), text: m.ranking_found_text() },
    { title: m.ranking_suggestions_title(), text: m.ranking_suggestions_text() },
  ]
  return (
    <main id="noi-dung" className="mx-auto max-w-3xl space-y-8 px-4 py-8">
      <div className="space-y-3">
        <h1 className="text-3xl">{m.ranking_title()}</h1>
        <Paragraphs text={m.ranking_lead()} />
      </div>
      <section className="space-y-3">
        <h2 className="text-xl">{m.ranking_text_title()}</h2>
        <Paragraphs text={m.ranking_text_lead()} />
        <ol className="max-w-prose list-decimal space-y-2 pl-6 marker:font-bold">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
        <Paragraphs text={m.ranking_text_many()} />
      </section>
      {sections.map(({ title, text }) => (
        <section key={title} className="space-y-2">
          <h2 className="text-xl">{title}</h2>
          <Paragraphs text={text} />
        </section>
      ))}
    </main>
  )
}
