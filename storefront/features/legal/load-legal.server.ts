import {
  LegalPageResponse,
  LegalPagesResponse,
  type LegalKind,
  type LegalPageResponse as LegalPageData,
} from "@ocop/contract"
import { askBackend } from "~/platform/backend.server"
import { formatDay } from "~/platform/day"
import { m } from "~/platform/paraglide/messages"
import { legalPath } from "./legal-paths"
import { complaintTimes, legalSections } from "./legal-sections.server"
import { legalTitle } from "./legal-titles.server"
import type { LegalView } from "./legal-view"

/** One legal page in words. @throws BackendError */
export async function loadLegalPage(kind: LegalKind): Promise<LegalView> {
  const page = await askBackend(LegalPageResponse, `/store/legal/${kind}`)
  return viewOf(page)
}

/** What a page says: what holds, then what was announced; complaints have their times whatever was published. */
function viewOf({ kind, in_force, announced, former }: LegalPageData): LegalView {
  return {
    title: legalTitle(kind),
    path: legalPath(kind),
    since: in_force && m.legal_since({ day: formatDay(in_force.effective_from) }),
    sections: in_force ? legalSections(in_force) : kind === "complaints" ? [complaintTimes()] : [],
    announced: announced.map((next) => ({
      title: m.legal_from({ day: formatDay(next.effective_from) }),
      sections: legalSections(next),
    })),
    former: former.map(({ version, effective_from }) =>
      m.legal_former({ version, day: formatDay(effective_from) })
    ),
  }
}

/** What there is to read. @throws BackendError */
export async function loadLegalPages() {
  const { pages } = await askBackend(LegalPagesResponse, "/store/legal")
  return pages.map(({ kind, in_force_since, next_from }) => ({
    title: legalTitle(kind),
    path: legalPath(kind),
    since:
      in_force_since === null
        ? m.legal_not_published()
        : m.legal_since({ day: formatDay(in_force_since) }),
    next: next_from && m.legal_from({ day: formatDay(next_from) }),
  }))
}
