import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123020625 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "review_picture" drop constraint if exists "review_picture_review_id_sha256_unique";`
    )
    this.addSql(
      `alter table if exists "review_count" drop constraint if exists "review_count_listing_id_unique";`
    )
    this.addSql(
      `alter table if exists "review" drop constraint if exists "review_customer_id_listing_id_unique";`
    )
    this.addSql(
      `create table if not exists "review" ("id" text not null, "customer_id" text not null, "listing_id" text not null, "producer_id" text not null, "author" text null, "mark" integer not null, "words" text not null, "state" text check ("state" in ('pending', 'published', 'rejected', 'hidden')) not null default 'pending', "revision" integer not null default 1, "reason" text null, "written_at" timestamptz not null, "reply" text null, "replied_at" timestamptz null, "reply_hidden_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_pkey" primary key ("id"), constraint review_mark check (mark between 1 and 5));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_deleted_at" ON "review" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_customer_id_listing_id_unique" ON "review" ("customer_id", "listing_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_listing_id_state_written_at" ON "review" ("listing_id", "state", "written_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_producer_id_state" ON "review" ("producer_id", "state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_written_at" ON "review" ("written_at") WHERE state = 'pending' and deleted_at is null;`
    )

    this.addSql(
      `create table if not exists "review_count" ("id" text not null, "listing_id" text not null, "mark_1" integer not null default 0, "mark_2" integer not null default 0, "mark_3" integer not null default 0, "mark_4" integer not null default 0, "mark_5" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_count_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_count_listing_id_unique" ON "review_count" ("listing_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_count_deleted_at" ON "review_count" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "review_picture" ("id" text not null, "sha256" text not null, "file_id" text not null, "width" integer not null, "height" integer not null, "bytes" integer not null, "review_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "review_picture_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_picture_review_id" ON "review_picture" ("review_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_review_picture_deleted_at" ON "review_picture" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_review_picture_review_id_sha256_unique" ON "review_picture" ("review_id", "sha256") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "review_picture" add constraint "review_picture_review_id_foreign" foreign key ("review_id") references "review" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "review_picture" drop constraint if exists "review_picture_review_id_foreign";`
    )

    this.addSql(`drop table if exists "review" cascade;`)

    this.addSql(`drop table if exists "review_count" cascade;`)

    this.addSql(`drop table if exists "review_picture" cascade;`)
  }
}
