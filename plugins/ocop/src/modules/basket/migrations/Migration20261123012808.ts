import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123012808 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "basket_part" drop constraint if exists "basket_part_basket_id_variant_id_unique";`
    )
    this.addSql(`alter table if exists "basket" drop constraint if exists "basket_handle_unique";`)
    this.addSql(
      `create table if not exists "basket" ("id" text not null, "handle" text not null, "title" text not null, "title_en" text not null, "lead" text not null default '', "lead_en" text not null default '', "story" text not null default '', "story_en" text not null default '', "picture_id" text null, "price" integer not null, "starts_at" timestamptz not null, "ends_at" timestamptz null, "state" text check ("state" in ('draft', 'published', 'ended')) not null default 'draft', "version" integer not null default 1, "published_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "basket_pkey" primary key ("id"), constraint basket_span check (ends_at is null or starts_at < ends_at), constraint basket_price check (price > 0));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_handle_unique" ON "basket" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_deleted_at" ON "basket" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_state_ends_at" ON "basket" ("state", "ends_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "basket_part" ("id" text not null, "basket_id" text not null, "rank" integer not null, "variant_id" text not null, "product_id" text not null, "producer_id" text not null, "quantity" integer not null, "singly" integer not null, "shares" jsonb not null, "consent" text check ("consent" in ('proposed', 'accepted', 'declined')) not null default 'proposed', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "basket_part_pkey" primary key ("id"), constraint basket_part_quantity check (quantity > 0 and singly > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_part_deleted_at" ON "basket_part" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_basket_part_basket_id_variant_id_unique" ON "basket_part" ("basket_id", "variant_id") WHERE deleted_at is null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_basket_part_producer_id" ON "basket_part" ("producer_id") WHERE deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "basket" cascade;`)

    this.addSql(`drop table if exists "basket_part" cascade;`)
  }
}
