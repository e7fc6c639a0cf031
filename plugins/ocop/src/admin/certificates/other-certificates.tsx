import { useMessages } from "../messages/use-messages"
import { Box } from "../ui/box"
import { Note } from "../ui/note"
import { TextLink } from "../ui/text-link"
import { CertifiedStars } from "./certified-stars"
import { StateBadge } from "./state-badge"
import type { CertificateDetail } from "./use-certificate"

/** The product's other certificates, older and newer. */
export function OtherCertificates({ others }: Pick<CertificateDetail, "others">) {
  const { certificatePage, day } = useMessages()
  const words = certificatePage.others
  return (
    <Box title={words.title}>
      {others.length === 0 && <Note>{words.empty}</Note>}
      {others.length > 0 && (
        <ul className="divide-y">
          {others.map((other) => (
            <li key={other.id} className="txt-small flex flex-col gap-1 px-6 py-3">
              <TextLink to={`/certificates/${other.id}`}>
                <span className="break-words">{other.number}</span>
              </TextLink>
              <span className="flex flex-wrap items-center gap-3">
                <StateBadge state={other.state} />
                <CertifiedStars stars={other.stars_certified} state={other.state} />
              </span>
              <span className="text-ui-fg-subtle">
                {day.of(other.issued_on)} – {day.of(other.valid_until)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Box>
  )
}
