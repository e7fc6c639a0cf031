import { Form, useNavigation } from "react-router"
import { PortalPage } from "~/features/portal/portal-page"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Button, buttonClass } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { fileTroubleWords } from "./file-trouble"

/** Takes listings, prices and stock out as a spreadsheet, and in again. */
export function SheetsPage({ trouble }: { trouble: string | undefined }) {
  const sending = useNavigation().formMethod === "POST"
  return (
    <PortalPage
      title={m.portal_sheets_title()}
      lead={m.portal_sheets_intro()}
      back={{ to: "/nha-san-xuat/them", name: m.portal_nav_more() }}
    >
      <section className="space-y-3 rounded-xl border border-line bg-surface p-4">
        <h2 className="text-lg font-bold">{m.portal_sheets_out_title()}</h2>
        <p>{m.portal_sheets_out_text()}</p>
        <div className="flex flex-wrap gap-3">
          <a href={exportPath("xlsx")} className={buttonClass()} download>
            {m.portal_sheets_out_xlsx()}
          </a>
          <a href={exportPath("csv")} className={buttonClass("outline")} download>
            {m.portal_sheets_out_csv()}
          </a>
        </div>
      </section>

      <section className="space-y-3 rounded-xl border border-line bg-surface p-4">
        <h2 className="text-lg font-bold">{m.portal_sheets_in_title()}</h2>
        <p>{m.portal_sheets_in_text()}</p>
        {trouble && (
          <Notice tone="warn" role="alert">
            {fileTroubleWords(trouble)}
          </Notice>
        )}
        <Form method="post" encType="multipart/form-data" className="space-y-3">
          <label htmlFor="bang-tinh" className="block font-bold">
            {m.portal_sheets_in_file()}
          </label>
          <input
            id="bang-tinh"
            type="file"
            name="file"
            required
            accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            className="block min-h-11 w-full rounded-lg border border-line-strong bg-surface p-2"
          />
          <Button disabled={sending} className="w-full sm:w-auto">
            {sending ? m.portal_sheets_in_sending() : m.portal_sheets_in_submit()}
          </Button>
        </Form>
        <p className="text-sm text-ink-soft">{m.portal_sheets_in_safe()}</p>
      </section>
    </PortalPage>
  )
}

const exportPath = (format: "xlsx" | "csv") =>
  shopPath(`/nha-san-xuat/bang-tinh/tai-ve?loai=${format}`)
