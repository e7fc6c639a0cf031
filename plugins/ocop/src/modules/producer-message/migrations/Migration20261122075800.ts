import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122075800 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer_message" add column if not exists "mail_attempts" integer not null default 0, add column if not exists "mail_due_at" timestamptz null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_message_to_mail" ON "producer_message" ("created_at") WHERE mailed_at is null and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_producer_message_to_mail";`);
    this.addSql(`alter table if exists "producer_message" drop column if exists "mail_attempts", drop column if exists "mail_due_at";`);
  }

}
