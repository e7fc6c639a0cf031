import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122193002 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "campaign_picture" drop constraint if exists "campaign_picture_sha256_unique";`
    )
    this.addSql(
      `alter table if exists "campaign_page" drop constraint if exists "campaign_page_handle_unique";`
    )
    this.addSql(
      `create table if not exists "campaign_page" ("id" text not null, "handle" text not null, "title" text not null, "lead" text not null default '', "body" text not null default '', "picture_id" text null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "choice" jsonb not null, "state" text check ("state" in ('draft', 'published', 'withdrawn')) not null default 'draft', "version" integer not null default 1, "preview_key" text not null, "published_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "campaign_page_pkey" primary key ("id"), constraint campaign_page_span check (starts_at < ends_at));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_campaign_page_handle_unique" ON "campaign_page" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_campaign_page_deleted_at" ON "campaign_page" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_campaign_page_state_ends_at" ON "campaign_page" ("state", "ends_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "campaign_picture" ("id" text not null, "sha256" text not null, "url" text not null, "thumbnail_url" text not null, "file_id" text not null, "thumbnail_file_id" text not null, "width" integer not null, "height" integer not null, "bytes" integer not null, "uploaded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "campaign_picture_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_campaign_picture_sha256_unique" ON "campaign_picture" ("sha256") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_campaign_picture_deleted_at" ON "campaign_picture" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "home_slot" ("id" text not null, "kind" text check ("kind" in ('hero', 'campaign', 'listings')) not null, "rank" integer not null default 0, "starts_at" timestamptz not null, "ends_at" timestamptz null, "title" text null, "lead" text not null default '', "picture_id" text null, "campaign_page_id" text null, "choice" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "home_slot_pkey" primary key ("id"), constraint home_slot_span check (ends_at is null or starts_at < ends_at), constraint home_slot_whole check (case kind when 'campaign' then campaign_page_id is not null when 'listings' then title is not null and choice is not null else title is not null end));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_home_slot_deleted_at" ON "home_slot" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_home_slot_ends_at" ON "home_slot" ("ends_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "campaign_page" cascade;`)

    this.addSql(`drop table if exists "campaign_picture" cascade;`)

    this.addSql(`drop table if exists "home_slot" cascade;`)
  }
}
