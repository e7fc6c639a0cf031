import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122074400 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "listing_picture" ("id" text not null, "producer_id" text not null, "sha256" text not null, "url" text not null, "thumbnail_url" text not null, "file_id" text not null, "thumbnail_file_id" text not null, "width" integer not null, "height" integer not null, "bytes" integer not null, "uploaded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_picture_deleted_at" ON "listing_picture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_picture_once" ON "listing_picture" ("producer_id", "sha256") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_picture_url" ON "listing_picture" ("url") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_wording" ("id" text not null, "listing_id" text not null, "state" text check ("state" in ('draft', 'submitted', 'changes_asked', 'approved')) not null default 'draft', "version" integer not null default 1, "wording" jsonb not null, "submitted_at" timestamptz null, "submitted_by" text null, "note" text null, "decided_at" timestamptz null, "decided_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_wording_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_wording_deleted_at" ON "listing_wording" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_wording_one_open" ON "listing_wording" ("listing_id") WHERE state <> 'approved' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_wording_listing_id" ON "listing_wording" ("listing_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_wording_queue" ON "listing_wording" ("state", "submitted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "listing" add column if not exists "idempotency_key" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_once_per_key" ON "listing" ("producer_id", "idempotency_key") WHERE idempotency_key is not null and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_picture" cascade;`);

    this.addSql(`drop table if exists "listing_wording" cascade;`);

    this.addSql(`drop index if exists "IDX_listing_once_per_key";`);
    this.addSql(`alter table if exists "listing" drop column if exists "idempotency_key";`);
  }

}
