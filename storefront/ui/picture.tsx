type PictureProps = {
  src: string | null
  alt: string
  /** Pixels of the square it is drawn in, so that the page does not jump. */
  size: number
  /** How wide it is drawn, where that depends on the window; as in HTML. */
  sizes?: string
  /** Fetch at once; for what is in sight first. */
  eager?: boolean
  className?: string
}

/** What the shop makes of a picture (`?rong=`); of a card's, which is 480 wide, nothing wider. */
const WIDTHS = [160, 320, 480, 720, 960]

/** Narrower ones of a picture that the shop itself keeps; others come as they are. */
function narrower(src: string): string | undefined {
  if (!/^\/uploads\/.+\.webp$/.test(src)) return undefined
  const widths = src.endsWith("-480.webp") ? WIDTHS.slice(0, 3) : WIDTHS
  return widths.map((width) => `${src}?rong=${width} ${width}w`).join(", ")
}

/** A square picture at the width that the screen needs; a plain field where there is none. */
export function Picture({ src, alt, size, sizes, eager = false, className = "" }: PictureProps) {
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
      srcSet={narrower(src)}
      sizes={sizes ?? `${size}px`}
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
