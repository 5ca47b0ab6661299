-- The newest entries over all streams, for the auditor's start page.
CREATE INDEX audit_entry_newest ON audit_entry (at DESC, stream, seq);
