/** The shop's own mark, a seedling over a doorway. It is not the OCOP certification mark, which only certified goods carry. */
export function Wordmark() {
  return (
    <span className="inline-flex items-center gap-2 font-heading text-lg leading-none text-brand">
      <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" fill="none">
        <rect width="32" height="32" rx="8" fill="var(--brand)" />
        <path d="M16 25V14" stroke="var(--on-brand)" strokeWidth="2.4" strokeLinecap="round" />
        <path d="M16 16c0-5 3-8 8.5-8 0 5.5-3 8-8.5 8Z" fill="var(--on-brand)" />
        <path
          d="M16 19.5c0-4-2.4-6.5-7-6.5 0 4.5 2.4 6.5 7 6.5Z"
          fill="var(--on-brand)"
          opacity=".75"
        />
        <path d="M9 25h14" stroke="var(--on-brand)" strokeWidth="2.4" strokeLinecap="round" />
      </svg>
      Chợ Làng
    </span>
  )
}
