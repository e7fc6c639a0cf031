import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { Paragraphs } from "~/ui/paragraphs"
import { StarClass } from "./star-class"

/** What a star is, how long it holds, who gives it, how the shop checks. The drawn stars here are no badges. */
export function StarsPage() {
  const classes = [
    { stars: 5, text: m.stars_five() },
    { stars: 4, text: m.stars_four() },
    { stars: 3, text: m.stars_three() },
  ] as const
  const sections = [
    { title: m.stars_certificate_title(), text: m.stars_certificate_text() },
    { title: m.stars_who_title(), text: m.stars_who_text() },
    { title: m.stars_check_title(), text: m.stars_check_text() },
    { title: m.stars_potential_title(), text: m.stars_potential_text() },
    { title: m.stars_places_title(), text: m.stars_places_text() },
  ]
  return (
    <main id="noi-dung" className="mx-auto max-w-3xl space-y-8 px-4 py-8">
      <div className="space-y-3">
        <h1 className="text-3xl">{m.stars_title()}</h1>
        <Paragraphs text={m.stars_lead()} />
      </div>
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
        {classes.map(({ stars, text }) => (
          <li key={stars}>
            <StarClass stars={stars} text={text} />
          </li>
        ))}
      </ul>
      {sections.map(({ title, text }) => (
        <section key={title} className="space-y-2">
          <h2 className="text-xl">{title}</h2>
          <Paragraphs text={text} />
        </section>
      ))}
      <p className="flex flex-wrap gap-3">
        <ButtonLink to={shopPath("/tim-kiem?sap_xep=sao")}>{m.stars_see_products()}</ButtonLink>
        <ButtonLink to={shopPath("/chung-nhan")} variant="outline">
          {m.verify_lookup()}
        </ButtonLink>
      </p>
    </main>
  )
}
