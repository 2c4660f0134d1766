ALTER TABLE "case_handovers" ADD COLUMN "to_staff" text;--> statement-breakpoint
ALTER TABLE "case_members" ADD COLUMN "added_at" timestamp with time zone DEFAULT now() NOT NULL;