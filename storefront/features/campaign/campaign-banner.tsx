import type { CampaignPicture } from "@ocop/contract"

/** A wide picture, in the shape it was uploaded in, so that the page does not jump. */
export function CampaignBanner({
  picture,
  eager = false,
  className = "",
}: {
  picture: CampaignPicture
  eager?: boolean
  className?: string
}) {
  const { url, thumbnail_url, width, height } = picture
  return (
    <img
      src={url}
      srcSet={width > 480 ? `${thumbnail_url} 480w, ${url} ${width}w` : undefined}
      sizes="(min-width: 80rem) 78rem, 100vw"
      alt=""
      width={width}
      height={height}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
      {...(eager ? { fetchpriority: "high" } : {})}
      className={`bg-sunken object-cover ${className}`}
    />
  )
}
