CREATE TABLE "center_letters" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"center_id" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"answer" text,
	"proposed" jsonb,
	"taken_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "editing_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"state" text NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"content" jsonb NOT NULL,
	"authors" text[] NOT NULL,
	"asked_by" text,
	"decided_by" text,
	"started_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "page_marks" (
	"page" text NOT NULL,
	"language" text NOT NULL,
	"day" date NOT NULL,
	"mark" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "page_marks_page_language_day_mark_pk" PRIMARY KEY("page","language","day","mark")
);
--> statement-breakpoint
CREATE TABLE "published_versions" (
	"version" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "published_versions_version_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"content" jsonb NOT NULL,
	"change_id" text,
	"authors" text[] NOT NULL,
	"approved_by" text NOT NULL,
	"undoes" bigint,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "law_letters" (
	"watch_id" text NOT NULL,
	"change" text NOT NULL,
	"rights" text[] NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "law_letters_watch_id_change_pk" PRIMARY KEY("watch_id","change")
);
--> statement-breakpoint
CREATE TABLE "law_watches" (
	"id" text PRIMARY KEY NOT NULL,
	"email_index" text NOT NULL,
	"sealed_email" text NOT NULL,
	"sealed_token" text NOT NULL,
	"token_hash" text NOT NULL,
	"language" text NOT NULL,
	"rights" text[] NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	"expires_on" date NOT NULL,
	CONSTRAINT "law_watches_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "centers" ADD COLUMN "exceptions" jsonb;--> statement-breakpoint
ALTER TABLE "centers" ADD COLUMN "note" jsonb;--> statement-breakpoint
ALTER TABLE "centers" ADD COLUMN "confirmed_on" date;--> statement-breakpoint
ALTER TABLE "law_letters" ADD CONSTRAINT "law_letters_watch_id_law_watches_id_fk" FOREIGN KEY ("watch_id") REFERENCES "public"."law_watches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "center_letters_center" ON "center_letters" USING btree ("center_id");--> statement-breakpoint
CREATE UNIQUE INDEX "editing_changes_open" ON "editing_changes" USING btree ("kind","subject") WHERE "editing_changes"."state" in ('draft', 'waiting');--> statement-breakpoint
CREATE INDEX "page_marks_day" ON "page_marks" USING btree ("day");--> statement-breakpoint
CREATE INDEX "published_versions_subject" ON "published_versions" USING btree ("kind","subject");--> statement-breakpoint
CREATE INDEX "law_letters_due" ON "law_letters" USING btree ("state","next_try_at");--> statement-breakpoint
CREATE INDEX "law_watches_email" ON "law_watches" USING btree ("email_index");--> statement-breakpoint
CREATE INDEX "law_watches_expiry" ON "law_watches" USING btree ("expires_on");--> statement-breakpoint
CREATE FUNCTION "refuse_published_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was published is only ever added to' USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "published_versions_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "published_versions" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_published_change"();--> statement-breakpoint
ALTER TABLE "published_versions" ENABLE ALWAYS TRIGGER "published_versions_append_only";
