import type { Complaint } from "@ocop/contract"
import { Container } from "@medusajs/ui"
import { useMessages } from "../messages/use-messages"
import { Fact, Facts } from "../ui/facts"
import { PageHead } from "../ui/page-head"
import { TextLink } from "../ui/text-link"
import { ComplaintDeadline } from "./complaint-deadline"

/** What it is about, who has it, and until when. */
export function ComplaintFacts({ complaint }: { complaint: Complaint }) {
  const { complaints: words, money, day } = useMessages()
  const { facts } = words
  const { order_number, producer, lines } = complaint
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div>
        <div className="px-6 pt-4">
          <TextLink to="/complaints">{words.title}</TextLink>
        </div>
        <PageHead title={words.kinds[complaint.kind]} hint={words.statuses[complaint.status]} />
      </div>
      <Facts>
        <Fact name={facts.order}>
          <TextLink to={`/orders?q=${order_number}`}>{words.order(order_number)}</TextLink>
        </Fact>
        <Fact name={facts.producer}>
          <TextLink to={`/producers/${producer.id}`}>{producer.name}</TextLink>
        </Fact>
        <Fact name={facts.opened}>{day.moment(complaint.created_at)}</Fact>
        <Fact name={facts.deadline}>
          <ComplaintDeadline complaint={complaint} />
        </Fact>
        <Fact name={facts.lines}>
          <ul>
            {lines.map(({ line_id, title, quantity, left }) => (
              <li key={line_id}>{words.line(title, quantity, money.dong(left))}</li>
            ))}
          </ul>
        </Fact>
      </Facts>
    </Container>
  )
}
