import { Form, Link, useNavigation } from "react-router"
import { formatDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"
import { Button } from "~/ui/button"
import { listingPath } from "../listing-paths"
import type { ListingData } from "../load-listing.server"
import { Differences } from "./differences"
import { placeOfField } from "./field-words"
import { problemWords } from "./problem-words"

/** What has become of the version that shoppers do not read yet, and what it lacks. */
export function ReviewCard({ data }: { data: ListingData }) {
  const { listing, problems } = data
  const { pending, live } = listing
  if (!pending) return null
  return (
    <section
      aria-labelledby="review"
      className="space-y-3 rounded-xl border-2 border-brand bg-surface p-4"
    >
      <h2 id="review" className="text-lg">
        {reviewTitle(data)}
      </h2>
      {pending.state === "submitted" ? (
        <p>{m.portal_listings_submitted_on({ day: formatDay(dayOf(pending.submitted_at)) })}</p>
      ) : (
        <Problems id={listing.id} problems={problems} />
      )}
      {live && <Differences data={data} />}
      {pending.state !== "submitted" && (
        <SubmitForm again={pending.state === "changes_asked"} ready={problems.length === 0} />
      )}
    </section>
  )
}

function reviewTitle({ listing: { pending, live }, problems }: ListingData): string {
  if (live) return m.portal_listings_wording_changed()
  if (pending?.state === "submitted") return m.portal_listings_state_waiting()
  return problems.length > 0 ? m.portal_listings_missing_title() : m.portal_listings_ready()
}

function Problems({ id, problems }: { id: string } & Pick<ListingData, "problems">) {
  if (problems.length === 0) return null
  return (
    <ul id="con-thieu" className="space-y-1">
      {problems.map((problem) => {
        const { step, name } = placeOfField(problem.field)
        return (
          <li key={`${problem.field} ${problem.problem} ${problem.words}`}>
            <Link
              to={`${listingPath(id, step)}${name && `#${name}`}`}
              className="flex min-h-11 items-center gap-2 rounded-lg bg-warn-soft px-3 py-1 text-warn"
            >
              <span aria-hidden="true">→</span>
              <span className="underline">{problemWords(problem)}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

function SubmitForm({ again, ready }: { again: boolean; ready: boolean }) {
  const sending = useNavigation().formMethod === "POST"
  return (
    <Form method="post" preventScrollReset={false}>
      <Button
        name="intent"
        value="submit"
        variant={ready ? "solid" : "outline"}
        disabled={sending}
        className="w-full"
      >
        {again ? m.portal_listings_submit_again() : m.portal_listings_submit()}
      </Button>
    </Form>
  )
}

/** The day in Vietnam of an ISO moment; it has no summer time. */
function dayOf(moment: string | null): string {
  const sevenHours = 7 * 60 * 60 * 1_000
  return new Date(Date.parse(moment ?? "") + sevenHours).toISOString().slice(0, 10)
}
