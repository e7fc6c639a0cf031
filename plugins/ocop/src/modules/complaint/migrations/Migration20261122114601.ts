import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122114601 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "complaint_picture" drop constraint if exists "complaint_picture_complaint_id_sha256_unique";`
    )
    this.addSql(
      `alter table if exists "complaint_entry" drop constraint if exists "complaint_entry_complaint_id_request_key_unique";`
    )
    this.addSql(
      `alter table if exists "complaint" drop constraint if exists "complaint_shop_order_id_request_key_unique";`
    )
    this.addSql(
      `create table if not exists "complaint" ("id" text not null, "order_id" text not null, "shop_order_id" text not null, "producer_id" text not null, "request_key" text not null, "kind" text not null, "status" text check ("status" in ('open', 'answered', 'escalated', 'resolved', 'refused')) not null default 'open', "answer_by" timestamptz not null, "resolve_by" timestamptz not null, "answered_at" timestamptz null, "escalated_at" timestamptz null, "closed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_deleted_at" ON "complaint" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_shop_order_id_request_key_unique" ON "complaint" ("shop_order_id", "request_key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_order_id" ON "complaint" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_producer_id_status" ON "complaint" ("producer_id", "status") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_status_resolve_by" ON "complaint" ("status", "resolve_by") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "complaint_entry" ("id" text not null, "request_key" text not null, "by" text check ("by" in ('buyer', 'producer', 'operator', 'system')) not null, "actor_id" text not null, "deed" text check ("deed" in ('opened', 'wrote', 'escalated', 'resolved', 'refused', 'refunded')) not null, "words" text null, "refund_id" text null, "complaint_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_entry_complaint_id" ON "complaint_entry" ("complaint_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_entry_deleted_at" ON "complaint_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_entry_complaint_id_request_key_unique" ON "complaint_entry" ("complaint_id", "request_key") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "complaint_picture" ("id" text not null, "sha256" text not null, "file_id" text not null, "width" integer not null, "height" integer not null, "bytes" integer not null, "complaint_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "complaint_picture_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_picture_complaint_id" ON "complaint_picture" ("complaint_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_complaint_picture_deleted_at" ON "complaint_picture" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_picture_complaint_id_sha256_unique" ON "complaint_picture" ("complaint_id", "sha256") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "complaint_entry" add constraint "complaint_entry_complaint_id_foreign" foreign key ("complaint_id") references "complaint" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "complaint_picture" add constraint "complaint_picture_complaint_id_foreign" foreign key ("complaint_id") references "complaint" ("id") on update cascade;`
    )
    this
      .addSql(`create or replace function refuse_complaint_entry_change() returns trigger language plpgsql as $$
      begin
        raise exception 'complaint_entry is append-only: % refused', tg_op;
      end $$;`)
    this.addSql(`create trigger complaint_entry_append_only
      before update or delete on "complaint_entry"
      for each row execute function refuse_complaint_entry_change();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists complaint_entry_append_only on "complaint_entry";`)
    this.addSql(`drop function if exists refuse_complaint_entry_change;`)
    this.addSql(
      `alter table if exists "complaint_entry" drop constraint if exists "complaint_entry_complaint_id_foreign";`
    )

    this.addSql(
      `alter table if exists "complaint_picture" drop constraint if exists "complaint_picture_complaint_id_foreign";`
    )

    this.addSql(`drop table if exists "complaint" cascade;`)

    this.addSql(`drop table if exists "complaint_entry" cascade;`)

    this.addSql(`drop table if exists "complaint_picture" cascade;`)
  }
}
