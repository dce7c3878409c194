-- A ticket signs somebody in once, within a minute, when another door than the password has let them in.
ALTER TABLE "OneTimeLink" DROP CONSTRAINT "OneTimeLink_purpose_known";
ALTER TABLE "OneTimeLink" ADD CONSTRAINT "OneTimeLink_purpose_known" CHECK (purpose IN ('welcome', 'reset', 'sign-in'));
