import { m } from "~/platform/paraglide/messages"
import { buttonClass } from "~/ui/button"
import { ChevronIcon } from "~/ui/icons/chevron-icon"
import { qrPath } from "./certificate-path"

/** For the producer: the code to print on a label, and what to mind. */
export function QrSection({ number }: { number: string }) {
  const advice = [
    m.verify_qr_size(),
    m.verify_qr_quiet(),
    m.verify_qr_contrast(),
    m.verify_qr_try(),
    m.verify_qr_own(),
    m.verify_qr_not_mark(),
  ]
  return (
    <details className="group rounded-xl border border-line bg-surface px-4 print:hidden">
      <summary className="flex min-h-14 list-none items-center justify-between gap-3 font-bold [&::-webkit-details-marker]:hidden">
        {m.verify_qr()}
        <ChevronIcon className="size-5 rotate-90 group-open:-rotate-90" />
      </summary>
      <div className="space-y-4 pb-4">
        <p>{m.verify_qr_intro()}</p>
        <div className="flex flex-wrap items-center gap-4">
          <img
            src={qrPath(number, "svg")}
            alt={m.verify_qr_alt({ number })}
            width={176}
            height={176}
            loading="lazy"
            className="rounded-lg border border-line"
          />
          <p className="flex flex-col gap-3">
            <a href={`${qrPath(number, "png")}?download`} className={buttonClass("outline")}>
              {m.verify_qr_png()}
            </a>
            <a href={`${qrPath(number, "svg")}?download`} className={buttonClass("outline")}>
              {m.verify_qr_svg()}
            </a>
          </p>
        </div>
        <ul className="list-disc space-y-1 pl-5">
          {advice.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </details>
  )
}
