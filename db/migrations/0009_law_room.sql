CREATE TABLE "law_impacts" (
	"proposal" integer PRIMARY KEY NOT NULL,
	"content" text NOT NULL,
	"run" text NOT NULL,
	"state" text NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"touched_at" timestamp with time zone NOT NULL,
	"result" jsonb
);
--> statement-breakpoint
CREATE TABLE "law_proposals" (
	"number" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "law_proposals_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"state" text DEFAULT 'draft' NOT NULL,
	"title" text NOT NULL,
	"changes" jsonb NOT NULL,
	"proposed_by" text NOT NULL,
	"proposed_at" timestamp with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"decision_note" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "law_texts" (
	"rules_version" text PRIMARY KEY NOT NULL,
	"packed" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "law_versions" (
	"number" integer PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"rules_version" text NOT NULL,
	"overrides" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"proposal" integer,
	"equals" integer,
	"proposed_by" text,
	"approved_by" text,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "law_versions_two_persons" CHECK ("law_versions"."kind" <> 'published' or ("law_versions"."proposed_by" is not null and "law_versions"."approved_by" is not null and "law_versions"."proposed_by" <> "law_versions"."approved_by"))
);
--> statement-breakpoint
ALTER TABLE "law_impacts" ADD CONSTRAINT "law_impacts_proposal_law_proposals_number_fk" FOREIGN KEY ("proposal") REFERENCES "public"."law_proposals"("number") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_versions" ADD CONSTRAINT "law_versions_proposal_law_proposals_number_fk" FOREIGN KEY ("proposal") REFERENCES "public"."law_proposals"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "law_proposals_state" ON "law_proposals" USING btree ("state","number");--> statement-breakpoint
CREATE UNIQUE INDEX "law_versions_proposal" ON "law_versions" USING btree ("proposal");--> statement-breakpoint
CREATE INDEX "law_versions_rules" ON "law_versions" USING btree ("rules_version");--> statement-breakpoint
CREATE FUNCTION "refuse_law_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'laws that were in force are only ever added to' USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "law_versions_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "law_versions" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_law_change"();--> statement-breakpoint
ALTER TABLE "law_versions" ENABLE ALWAYS TRIGGER "law_versions_append_only";--> statement-breakpoint
CREATE TRIGGER "law_texts_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "law_texts" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_law_change"();--> statement-breakpoint
ALTER TABLE "law_texts" ENABLE ALWAYS TRIGGER "law_texts_append_only";
