type StarRowProps = { stars: number; /** One star is one em wide. */ className?: string }

/** Stars side by side, drawn by one element (see app.css): a page of results shows over a hundred. */
export function StarRow({ stars, className = "" }: StarRowProps) {
  return (
    <span aria-hidden="true" className={`star-row ${className}`} style={{ width: `${stars}em` }} />
  )
}
