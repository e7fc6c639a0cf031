/** Terraced hills under the search box; only to look at. */
export function Hills() {
  return (
    <svg
      viewBox="0 0 1200 200"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="absolute inset-x-0 bottom-0 h-24 w-full sm:h-36"
    >
      <path d="M0 120C180 40 330 60 520 110s420-70 680-30v120H0Z" fill="var(--hill-far)" />
      <path d="M0 150c220-50 380-10 560 10s380-60 640-20v60H0Z" fill="var(--hill-mid)" />
      <path d="M0 178c260-26 420 6 640 2s360-30 560-12v32H0Z" fill="var(--hill-near)" />
      <g fill="none" stroke="var(--hill-line)" strokeWidth="2">
        <path d="M0 162c220-46 380-8 560 10s380-58 640-18" />
        <path d="M0 134C180 56 330 76 520 124s420-68 680-30" />
      </g>
    </svg>
  )
}
