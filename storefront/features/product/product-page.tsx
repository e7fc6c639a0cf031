import { FavouriteButton } from "~/features/favourite/favourite-button"
import { ProductGrid } from "~/features/listing/product-grid"
import { ProductReviews } from "~/features/review/product-reviews"
import { m } from "~/platform/paraglide/messages"
import { Breadcrumb } from "~/ui/breadcrumb"
import { BuyBox } from "./buy-box"
import { CertificateSection } from "./certificate-section"
import { Gallery } from "./gallery"
import { LabelTable } from "./label-table"
import type { ProductPageData } from "./load-product.server"
import { OriginLine } from "./origin-line"
import { ProducerCard } from "./producer-card"
import { productTrail } from "./product-trail"
import { SeasonLine } from "./season-line"
import { StarExplainer } from "./star-explainer"
import { Story } from "./story"

/** Everything a shopper reads before buying, in the order in which it is asked: what, how much, whence, proof. */
export function ProductPage({ listing, reviews, group, provinceSlug, more }: ProductPageData) {
  const { title, stars, certificate } = listing
  return (
    <main id="noi-dung" className="mx-auto max-w-7xl px-4 py-4">
      <Breadcrumb trail={productTrail(listing, group)} />
      <div className="mt-3 grid grid-cols-1 gap-6 md:grid-cols-2 lg:gap-12">
        <Gallery images={listing.images} title={title} />
        <div className="min-w-0 space-y-4">
          <div className="space-y-2">
            <h1 className="text-2xl lg:text-3xl">{title}</h1>
            {stars !== null && certificate && (
              <StarExplainer stars={stars} certificate={certificate} />
            )}
            <OriginLine origin={listing.origin} provinceSlug={provinceSlug} />
            <SeasonLine season={listing.season} inSeason={listing.in_season} />
          </div>
          <BuyBox listing={listing} />
          <FavouriteButton kind="wish" id={listing.product_id} />
          <ProducerCard producer={listing.producer} />
        </div>
      </div>
      <div className="mt-10 grid grid-cols-1 gap-10 lg:grid-cols-2 lg:gap-12">
        <div className="space-y-10">
          <Story description={listing.description} story={listing.story} />
          <LabelTable label={listing.label} origin={listing.origin} producer={listing.producer} />
        </div>
        <CertificateSection certificate={certificate} stars={stars} />
      </div>
      <ProductReviews listing={listing} reviews={reviews} />
      {more.length > 0 && (
        <section className="mt-12">
          <h2 className="mb-4 text-xl">{m.product_more_of_producer()}</h2>
          <ProductGrid hits={more} />
        </section>
      )}
    </main>
  )
}
