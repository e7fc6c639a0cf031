import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121214716 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`);
    this.addSql(`create table if not exists "listing" ("id" text not null, "product_id" text not null, "producer_id" text not null, "certified_product_id" text null, "origin_id" text null, "group_code" text not null, "subgroup_code" text null, "status" text check ("status" in ('draft', 'submitted', 'published', 'withdrawn')) not null default 'draft', "label" jsonb not null default '{}', "story" text null, "season_from" text null, "season_to" text null, "orders_off_season" boolean not null default true, "preparation_days" integer not null default 1, "aliases" text[] not null default '{}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_producer_id" ON "listing" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_certified_product_id" ON "listing" ("certified_product_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing" cascade;`);
  }

}
