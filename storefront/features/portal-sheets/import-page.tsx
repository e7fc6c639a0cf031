import type { ListingImport } from "@ocop/contract"
import { Form, Link, useNavigation } from "react-router"
import { PortalPage } from "~/features/portal/portal-page"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button, buttonClass } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Notice } from "~/ui/notice"
import { fileTroubleWords } from "./file-trouble"
import { ImportRowCard } from "./import-row-card"
import { OutcomeTabs } from "./outcome-tabs"
import type { ShownOutcome } from "./shown-outcome"
import { useWhileApplying } from "./use-while-applying"

type ImportPageProps = {
  listingImport: ListingImport
  shown: ShownOutcome
  trouble: string | undefined
}

/** What confirming a sheet would do, is doing, or has done, row by row. */
export function ImportPage({ listingImport, shown, trouble }: ImportPageProps) {
  const { status, file_name, counts, rows } = listingImport
  useWhileApplying(status === "applying")
  const toWrite = (counts.changed ?? 0) + (counts.new ?? 0)
  const visible = rows.filter(({ outcome }) => shown === "all" || outcome === shown)
  return (
    <PortalPage
      title={m.portal_sheets_preview_title()}
      lead={file_name}
      back={{ to: "/nha-san-xuat/bang-tinh", name: m.portal_sheets_title() }}
    >
      {trouble && (
        <Notice tone="warn" role="alert">
          {fileTroubleWords(trouble)}
        </Notice>
      )}
      <Standing listingImport={listingImport} toWrite={toWrite} />
      <OutcomeTabs counts={counts} all={rows.length} shown={shown} />
      {visible.length === 0 ? (
        <EmptyState title={m.portal_sheets_none_title()}>{m.portal_sheets_none_text()}</EmptyState>
      ) : (
        <ol className="space-y-3">
          {visible.map((row) => (
            <ImportRowCard key={row.row} row={row} />
          ))}
        </ol>
      )}
      <Link to={shopPath("/nha-san-xuat/bang-tinh")} className={buttonClass("quiet")}>
        {m.portal_sheets_another()}
      </Link>
    </PortalPage>
  )
}

/** Where it stands, and the one thing to do next. */
function Standing({ listingImport, toWrite }: { listingImport: ListingImport; toWrite: number }) {
  const sending = useNavigation().formMethod === "POST"
  const { id, status, rows } = listingImport
  const done = rows.filter(({ result }) => result !== null).length
  const failed = rows.filter(({ result }) => result !== null && result !== "written").length
  if (status === "applying")
    return (
      <Notice role="status">
        <p>{m.portal_sheets_applying({ done, total: toWrite })}</p>
        <progress value={done} max={toWrite} className="w-full" aria-hidden />
      </Notice>
    )
  if (status === "applied")
    return (
      <Notice tone={failed ? "warn" : "info"} role="status">
        <p>
          {m.portal_sheets_applied({ count: done - failed })}
          {failed > 0 && ` ${m.portal_sheets_applied_failed({ count: failed })}`}
        </p>
        <a
          href={shopPath(`/nha-san-xuat/bang-tinh/${id}/ket-qua`)}
          download
          className={buttonClass("outline")}
        >
          {m.portal_sheets_report()}
        </a>
      </Notice>
    )
  if (toWrite === 0) return <Notice role="status">{m.portal_sheets_nothing()}</Notice>
  return (
    <Form method="post" className="space-y-2">
      <p>{m.portal_sheets_confirm_text()}</p>
      <Button disabled={sending} className="w-full sm:w-auto">
        {sending ? m.portal_sheets_confirming() : m.portal_sheets_confirm({ count: toWrite })}
      </Button>
    </Form>
  )
}
