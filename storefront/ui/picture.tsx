type PictureProps = {
  src: string | null
  alt: string
  /** Pixels of the square it is drawn in, so that the page does not jump. */
  size: number
  /** Fetch at once; for what is in sight first. */
  eager?: boolean
  className?: string
}

/** A square picture; a plain field where there is none. */
export function Picture({ src, alt, size, eager = false, className = "" }: PictureProps) {
  if (!src)
    return (
      <div
        role={alt ? "img" : undefined}
        aria-label={alt || undefined}
        className={`bg-sunken ${className}`}
      />
    )
  return (
    <img
      src={src}
      alt={alt}
      width={size}
      height={size}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
      // React 18 does not know fetchPriority; in small letters it lets it pass.
      {...(eager ? { fetchpriority: "high" } : {})}
      className={`bg-sunken object-cover ${className}`}
    />
  )
}
